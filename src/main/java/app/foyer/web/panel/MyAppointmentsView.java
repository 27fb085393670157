package app.foyer.web.panel;

import app.foyer.booking.CustomerFilter;
import app.foyer.booking.CustomerFilter.Period;
import app.foyer.booking.OwnAppointmentService;
import app.foyer.booking.OwnAppointmentService.ServiceHad;
import app.foyer.shared.Page;
import app.foyer.shared.Refusal;
import app.foyer.web.support.AppointmentCard;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Rows;
import app.foyer.web.support.Said;
import app.foyer.web.support.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Behind {@code /panel/appointments.xhtml}: what I have booked, upcoming or past, and what of it I am looking for. One of
 * them with everything about it is {@link MyAppointmentView}, changing it {@link MyChangesView}.
 */
@Named
@RequestScoped
public class MyAppointmentsView {

    private static final int ROWS = 10;

    @Inject
    private MyAppointments mine;

    @Inject
    private OwnAppointmentService appointments;

    @Inject
    private Visitor visitor;

    @Inject
    private FacesWording wording;

    private Rows<AppointmentCard> list;
    private List<ServiceHad> services;
    private Map<String, Refusal> problems;
    private Long elsewhere;

    /** Says so when the address names an appointment that there is not, or not for this person: in the same words. */
    public void open() {
        var choices = mine.choices();
        var named = Stream.of(
                        choices.open(),
                        choices.move(),
                        choices.cancel(),
                        choices.cancelled(),
                        choices.pay(),
                        choices.paid())
                .filter(Objects::nonNull)
                .distinct();
        if (named.anyMatch(reference -> mine.find(reference).isEmpty())) {
            Said.warning(wording.of(Refusal.because("booking.unknown")));
        }
    }

    public Rows<AppointmentCard> getList() {
        if (list == null) {
            list = Rows.read(mine.choices().page(), ROWS, mine.choices().list(), this::read);
        }
        return list;
    }

    /** The one that comes next, for the large card; null where it is not the first of all, and when there is none. */
    public AppointmentCard getNext() {
        return isPast() || isFiltered() || getList().isEmpty() || getList().number() > 1
                ? null
                : getList().rows().get(0);
    }

    /** Those that stand below the large card. */
    public List<AppointmentCard> getOthers() {
        var rows = getList().rows();
        return getNext() == null ? rows : rows.subList(1, rows.size());
    }

    public boolean isPast() {
        return mine.choices().isPast();
    }

    public boolean isFiltered() {
        return !filter().isEmpty();
    }

    /** Whether there is anything at all to look for. */
    public boolean isAnythingThere() {
        return !getServices().isEmpty();
    }

    /** Those that this customer has had, to choose from. */
    public List<ServiceHad> getServices() {
        if (services == null) {
            services = mine.owner().map(appointments::services).orElse(List.of());
        }
        return services;
    }

    /** What was typed, as it was typed. */
    public String typed(String field) {
        return switch (field) {
            case "from" -> filter().from();
            case "until" -> filter().until();
            case "service" -> filter().service();
            default -> filter().search();
        };
    }

    /** What is wrong with a field of the filter, in one sentence; null when nothing is. */
    public String wrong(String field) {
        if (problems == null) {
            problems = filter().problems(getServices());
        }
        return problems.containsKey(field) ? wording.of(problems.get(field)) : null;
    }

    /** How many match in the other tab; asked only where this one has nothing. */
    public long getElsewhere() {
        if (elsewhere == null) {
            elsewhere = mine.owner()
                    .map(owner -> appointments.count(owner, asked().inTheOtherPeriod()))
                    .orElse(0L);
        }
        return elsewhere;
    }

    public String getUpcomingAddress() {
        return mine.choices().tab(Period.UPCOMING).toString();
    }

    public String getPastAddress() {
        return mine.choices().tab(Period.PAST).toString();
    }

    /** This tab without the filter. */
    public String getAllAddress() {
        return mine.choices().plain(mine.choices().period()).toString();
    }

    /** What the filter's form does not hold itself. */
    public List<Map.Entry<String, String>> getKept() {
        return mine.choices().plain(mine.choices().period()).getEntries();
    }

    private Page<AppointmentCard> read(int first) {
        return mine.owner()
                .map(owner -> appointments.list(owner, asked(), first, ROWS))
                .map(page -> new Page<>(page.rows().stream().map(mine::card).toList(), page.total()))
                .orElseGet(() -> new Page<>(List.of(), 0));
    }

    private CustomerFilter asked() {
        return filter().asked(mine.choices().period(), visitor.zone(), getServices());
    }

    private PanelFilter filter() {
        return mine.choices().filter();
    }
}
