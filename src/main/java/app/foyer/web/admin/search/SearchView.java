package app.foyer.web.admin.search;

import app.foyer.booking.ConsoleActors;
import app.foyer.reporting.search.SearchService;
import app.foyer.reporting.search.SearchService.Found;
import app.foyer.reporting.search.SearchService.FoundAppointment;
import app.foyer.reporting.search.SearchService.FoundCustomer;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Wording;
import app.foyer.web.admin.frame.Console;
import app.foyer.web.admin.frame.Place;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Behind {@code /admin/search.xhtml} and {@code /admin/found.xhtml}, which answers the same as a piece of a page while
 * somebody types. Whoever asks finds what is theirs to see.
 */
@Named
@RequestScoped
public class SearchView {

    private static final int LONGEST = 100;
    private static final int MOST_PAGES = 5;

    @Inject
    private SearchService search;

    @Inject
    private ConsoleActors actors;

    @Inject
    private Console console;

    @Inject
    private SearchPace pace;

    @Inject
    private BusinessClock clock;

    @Inject
    private FacesWording wording;

    private String typed;
    private boolean tooQuick;
    private List<Hit.Group> groups;
    private int number;
    private int lists;

    @PostConstruct
    void read() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        typed = Objects.requireNonNullElse(parameters.get("for"), "").strip();
        typed = typed.substring(0, Math.min(typed.length(), LONGEST));
    }

    public String getTyped() {
        return typed;
    }

    public boolean isTooShort() {
        return typed.length() < SearchService.SHORTEST;
    }

    /** Whether this was asked more often than people ask. */
    public boolean isTooQuick() {
        getGroups();
        return tooQuick;
    }

    public int getCount() {
        return getGroups().stream().mapToInt(group -> group.hits().size()).sum() - lists;
    }

    /** What was found, in one sentence for who does not see it. */
    public String getSaid() {
        if (isTooShort()) {
            return words().text("search.tooShort");
        }
        if (isTooQuick()) {
            return words().text("search.tooQuick");
        }
        return words().text(lists > 0 ? "search.countMore" : "search.count", getCount());
    }

    public List<Hit.Group> getGroups() {
        if (groups == null) {
            groups = new ArrayList<>();
            if (!isTooShort()) {
                fill();
            }
        }
        return groups;
    }

    private void fill() {
        tooQuick = !pace.allows(clock.now());
        if (tooQuick) {
            return;
        }
        Found found = search.find(typed, actors.current());
        add("customers", withList(found.customers().stream().map(this::hit).toList(), "customers"));
        add(
                "appointments",
                withList(found.appointments().stream().map(this::hit).toList(), "appointments"));
        add(
                "pages",
                console.getFindable().stream()
                        .filter(this::fits)
                        .limit(MOST_PAGES)
                        .map(this::hit));
    }

    private void add(String kind, Stream<Hit> hits) {
        var all = hits.toList();
        if (!all.isEmpty()) {
            groups.add(new Hit.Group(kind, all));
        }
    }

    /** Where there may be more than is shown here, the list shows them all. */
    private Stream<Hit> withList(List<Hit> hits, String list) {
        if (hits.size() < SearchService.MOST) {
            return hits.stream();
        }
        lists++;
        var address = Address.of(here("/admin/" + list)).with("search", typed);
        var all = new Hit(++number, words().text("search.all." + list, typed), "", address.toString());
        return Stream.concat(hits.stream(), Stream.of(all));
    }

    private Hit hit(FoundCustomer customer) {
        var known = Stream.of(customer.email(), customer.phone())
                .filter(Objects::nonNull)
                .toList();
        var address = Address.of(here("/admin/customer")).with("customer", customer.id());
        return new Hit(++number, customer.name(), String.join(" · ", known), address.toString());
    }

    private Hit hit(FoundAppointment appointment) {
        var time = wording.placed(appointment.start(), appointment.zone());
        var more = List.of(
                appointment.reference().toString(),
                appointment.service(),
                appointment.staff(),
                words().any(appointment.status()));
        var address = Address.of(here("/admin/appointments")).with("appointment", appointment.reference());
        return new Hit(
                ++number,
                words().text("search.appointment", time, appointment.customer()),
                String.join(" · ", more),
                address.toString());
    }

    private Hit hit(Place place) {
        return new Hit(++number, words().text(place.label()), "", here(place.address()));
    }

    /** Each word of what was typed begins one of the words of that page. */
    private boolean fits(Place place) {
        var texts = words().text(place.label()) + " " + words().text("search.words." + place.name());
        var all = texts.toLowerCase(Locale.ROOT).split("[\\s,]+");
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(part -> Arrays.stream(all).anyMatch(word -> word.startsWith(part)));
    }

    private Wording words() {
        return wording.here();
    }

    private static String here(String page) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + page;
    }
}
