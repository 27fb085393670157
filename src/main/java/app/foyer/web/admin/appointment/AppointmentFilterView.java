package app.foyer.web.admin.appointment;

import static java.util.stream.Collectors.toMap;

import app.foyer.booking.desk.DeskCustomers;
import app.foyer.catalog.CatalogService;
import app.foyer.shared.AppointmentStatus;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The filter of {@code /admin/appointments.xhtml}: chips, each with the address that it leads to, and a form that makes one. */
@Named
@RequestScoped
public class AppointmentFilterView {

    @Inject
    private AppointmentsView list;

    @Inject
    private FacesWording wording;

    private Map<String, String> parameters;
    private AppointmentChoices choices;

    @Inject
    private CatalogService catalog;

    @Inject
    private DeskOffer offer;

    @Inject
    private DeskCustomers customers;

    /** A list to filter by. @param all says that it does not matter */
    public record Thing(String name, String label, String all, List<One> choices) {}

    /** One of a list. */
    public record One(long id, String label, boolean chosen) {}

    /** Something to filter by. */
    public record Chip(String label, String address, boolean chosen) {}

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        choices = AppointmentChoices.of(FacesContext.getCurrentInstance().getExternalContext());
    }

    public List<Chip> getStatuses() {
        var all = Stream.of(chip(null));
        return Stream.concat(all, Arrays.stream(AppointmentStatus.values()).map(this::chip))
                .toList();
    }

    /** Days that are asked for every day. */
    public List<Chip> getDays() {
        var today = wording.here().now().atZone(list.getZone()).toLocalDate();
        return List.of(
                chip("admin.appointments.days.all", null, null),
                chip("admin.appointments.days.today", today, today),
                chip("admin.appointments.days.tomorrow", today.plusDays(1), today.plusDays(1)),
                chip("admin.appointments.days.week", today, today.plusDays(6)));
    }

    /** Services, people and places; staff see their own appointments alone, and places matter where there are several. */
    public List<Thing> getThings() {
        var things = new ArrayList<Thing>();
        things.add(thing(
                AppointmentChoices.SERVICE,
                offer.getServices().stream().collect(toMap(one -> one.id(), one -> one.name()))));
        if (offer.isForOthers()) {
            things.add(thing(
                    AppointmentChoices.STAFF,
                    catalog.people().values().stream().collect(toMap(one -> one.id(), one -> one.name()))));
        }
        if (catalog.places().size() > 1) {
            things.add(thing(
                    AppointmentChoices.LOCATION,
                    catalog.places().values().stream().collect(toMap(one -> one.id(), one -> one.name()))));
        }
        return things;
    }

    private Thing thing(String name, Map<Long, String> all) {
        var chosen = choices.id(name).orElse(null);
        var sorted = all.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(one -> new One(one.getKey(), one.getValue(), one.getKey().equals(chosen)))
                .toList();
        return new Thing(
                name,
                wording.here().text("desk.filter." + name),
                wording.here().text("desk.filter." + name + ".all"),
                sorted);
    }

    /** The customer whose appointments are shown, with the address of everybody's; null for everybody. */
    public Chip getCustomer() {
        return choices.id(AppointmentChoices.CUSTOMER)
                .flatMap(customers::find)
                .map(one -> new Chip(
                        wording.here().text("desk.filter.customer", one.name()),
                        address().without(AppointmentChoices.CUSTOMER).toString(),
                        true))
                .orElse(null);
    }

    /** The choices of the address that the filter's form does not hold itself. */
    public List<Map.Entry<String, String>> getKept() {
        return Address.here()
                .with("status", AppointmentChoices.names(choices.statuses()))
                .with("customer", choices.id(AppointmentChoices.CUSTOMER).orElse(null))
                .with("sort", parameters.get("sort"))
                .with("order", parameters.get("order"))
                .getEntries();
    }

    public String getSearch() {
        return choices.search();
    }

    public String getFrom() {
        return choices.from() == null ? "" : choices.from().toString();
    }

    public String getUntil() {
        return choices.until() == null ? "" : choices.until().toString();
    }

    /** Each status is switched on and off by itself. */
    private Chip chip(AppointmentStatus status) {
        if (status == null) {
            var all = address().without("status").toString();
            return new Chip(
                    wording.here().text("admin.appointments.allStatuses"),
                    all,
                    choices.statuses().isEmpty());
        }
        var address = address().with("status", AppointmentChoices.names(choices.toggled(status)));
        return new Chip(
                wording.of(status), address.toString(), choices.statuses().contains(status));
    }

    private Chip chip(String key, LocalDate from, LocalDate until) {
        var address = address().with("from", from).with("until", until);
        var sorted = from == null ? address : address.with("sort", "start").with("order", "asc");
        var isChosen = Objects.equals(from, choices.from()) && Objects.equals(until, choices.until());
        return new Chip(wording.here().text(key), sorted.toString(), isChosen);
    }

    private Address address() {
        return list.getSorting().kept();
    }
}
