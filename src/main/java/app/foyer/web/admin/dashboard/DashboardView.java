package app.foyer.web.admin.dashboard;

import app.foyer.booking.Actor;
import app.foyer.reporting.Agenda;
import app.foyer.reporting.DashboardService;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Page;
import app.foyer.web.support.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Behind {@code /admin/dashboard.xhtml}: the day's list and the figures, each with the address of its own list. The charts are
 * {@link ChartsView}.
 */
@Named
@RequestScoped
public class DashboardView {

    @Inject
    private Standing standing;

    @Inject
    private DashboardService dashboard;

    private Agenda agenda;
    private List<Figure> figures;

    /** {@code Sunday 22 November 2026}, by the company's clock. */
    public String getToday() {
        return standing.words().longDate(standing.next().first());
    }

    /** In which all days begin and end. */
    public String getZone() {
        return standing.words().zoneName();
    }

    /** What is still to come today. */
    public Agenda getAgenda() {
        if (agenda == null) {
            agenda = dashboard.agenda(standing.actor());
        }
        return agenda;
    }

    /** {@code 14:00–15:00}, by the clock of the place. */
    public String times(Agenda.Line line) {
        return standing.words().in(line.zone()).times(line.time());
    }

    /** The zone's name where it is not the company's; null elsewhere. */
    public String zoneOf(Agenda.Line line) {
        var words = standing.words();
        return line.zone().equals(words.zone()) ? null : words.zoneName(line.zone());
    }

    /** Whether what comes next is on another day. */
    public boolean isNothingToday() {
        return !getAgenda().day().equals(standing.next().first())
                || getAgenda().next().isEmpty();
    }

    /** The day of the list, in words. */
    public String getDay() {
        return standing.words().longDate(getAgenda().day());
    }

    public String addressOf(Agenda.Line line) {
        var day = getAgenda().day();
        return Address.of("appointments")
                .with("from", day)
                .with("until", day)
                .with("sort", "start")
                .with("order", "asc")
                .with("appointment", line.reference())
                .toString();
    }

    public String getWholeDay() {
        return Lists.booked(getAgenda().day(), getAgenda().day());
    }

    /** Whether this login is meant for staff and belongs to nobody on it yet. */
    public boolean isNobodysLogin() {
        return standing.actor() instanceof Actor.Staff staff && !staff.isSomebody();
    }

    public List<Figure> getFigures() {
        if (figures == null) {
            figures = new ArrayList<>();
            var next = standing.next();
            var last = standing.last();
            add("today", String.valueOf(next.days().get(0).booked()), "", Lists.booked(next.first(), next.first()));
            add("week", String.valueOf(next.booked()), days(next.first(), next.last()), Lists.booked(next));
            asking("undecided", dashboard.undecided(standing.actor()), Lists.undecided());
            if (standing.actor() instanceof Actor.Admin) {
                asking("failed", dashboard.failedMessages(), Lists.failedMessages(dashboard.failedSince()));
                var since = dashboard.newSince();
                add("new", told(dashboard.newCustomers()), since(since), Lists.customersSince(since));
            }
            add("missed", missed(), text("missed.of", last.missedPercent()), missedAddress());
            add("valueNext", standing.sum(next.value()), days(next.first(), next.last()), Lists.booked(next));
            add("valueLast", standing.sum(last.value()), days(last.first(), last.last()), Lists.booked(last));
        }
        return figures;
    }

    private String missed() {
        return String.valueOf(standing.last().count(AppointmentStatus.NO_SHOW));
    }

    private String missedAddress() {
        var last = standing.last();
        return Lists.of(last.first(), last.last(), AppointmentStatus.NO_SHOW);
    }

    private void add(String name, String told, String more, String address) {
        figures.add(new Figure(name, text(name), told, more, address, false));
    }

    private void asking(String name, long count, String address) {
        figures.add(new Figure(name, text(name), told(count), text(name + ".more"), address, count > 0));
    }

    /** Of many it is not told how many. */
    private String told(long count) {
        return count > Page.COUNTED ? standing.text("common.pager.moreThan", Page.COUNTED) : String.valueOf(count);
    }

    private String days(LocalDate first, LocalDate last) {
        return text("days", standing.words().date(first), standing.words().date(last));
    }

    private String since(LocalDate day) {
        return text("since", standing.words().date(day));
    }

    private String text(String key, Object... arguments) {
        return standing.text("dashboard.figure." + key, arguments);
    }
}
