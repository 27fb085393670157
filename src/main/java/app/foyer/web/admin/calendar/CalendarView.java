package app.foyer.web.admin.calendar;

import app.foyer.booking.Actor;
import app.foyer.booking.ConsoleActors;
import app.foyer.booking.diary.DiaryEntry;
import app.foyer.booking.diary.DiaryService;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.settings.BookingSettings;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.Wording;
import app.foyer.web.admin.appointment.AppointmentsView;
import app.foyer.web.admin.appointment.DrawerPlace;
import app.foyer.web.admin.calendar.MonthPainter.Cell;
import app.foyer.web.admin.calendar.Notices.Notice;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Behind {@code /admin/calendar.xhtml}: the appointments that the person sees, painted as the address asks for. */
@Named
@RequestScoped
public class CalendarView {

    static final String PAGE = "/admin/calendar";
    private static final int FINEST_STEP = 10;
    private static final int COARSEST_STEP = 60;

    @Inject
    private DiaryService diary;

    @Inject
    private ConsoleActors actors;

    @Inject
    private Settings settings;

    @Inject
    private FacesWording wording;

    @Inject
    private AppointmentsView appointments;

    @Inject
    private DrawerPlace drawer;

    private Actor actor;
    private CalendarChoices choices;
    private List<Place> places;
    private List<Person> people;
    private ZoneId zone;
    private DayOfWeek firstDay;
    private CalendarSource source;
    private Grid grid;
    private List<Agenda.Day> agenda;
    private List<List<Cell>> weeks;

    @PostConstruct
    void read() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var parameters = external.getRequestParameterMap();
        var company = settings.read(CompanySettings.class);
        actor = actors.current();
        places = diary.places();
        people = diary.people(actor);
        var asked = CalendarChoices.from(
                parameters, external.getRequestParameterValuesMap().get("staff"));
        choices = asked.in(asked.span() == null ? usual() : asked.span())
                .at(place(asked.location()).map(Place::id).orElse(null));
        zone = place(choices.location()).map(Place::zone).orElseGet(company::timeZone);
        firstDay = company.firstDayOfWeek();
        choices = choices.on(choices.day() == null ? local().dateOf(local().now()) : choices.day());
        drawer.is(PAGE, choices.address());
        source = new CalendarSource(diary, actor, choices, local(), firstDay, step(), booking());
    }

    /** What is open is what this calendar shows; an appointment that there is not for this person has no page. */
    public void open() {
        appointments.open();
    }

    /** Whether it stands in the drawer. */
    public boolean isOpen(Block block) {
        return appointments.getOpen() != null
                && appointments.getOpen().reference().value().equals(block.reference());
    }

    /** By which a browser knows whether it shows the same days again. */
    public String getName() {
        return getSpan() + choices.day();
    }

    public long getStepMinutes() {
        return step().toMinutes();
    }

    /** A day or a week beside its hours. */
    public Grid getGrid() {
        if (grid == null && (choices.span() == Span.DAY || choices.span() == Span.WEEK)) {
            grid = GridPainter.paint(shown());
        }
        return grid;
    }

    /** A week as a list: what is asked for, and what a phone shows of a week. */
    public List<Agenda.Day> getAgenda() {
        if (agenda == null && (choices.span() == Span.LIST || choices.span() == Span.WEEK)) {
            agenda = Agenda.of(shown());
        }
        return agenda;
    }

    public List<List<Cell>> getWeeks() {
        if (weeks == null && choices.span() == Span.MONTH) {
            weeks = source.weeks(people);
        }
        return weeks;
    }

    /** Of the month alone: what its remarks are, in a list. */
    public List<Notice> getNotices() {
        return Notices.of(getWeeks().stream().flatMap(List::stream).toList(), local());
    }

    public List<String> getWeekdays() {
        return MonthPainter.weekdays(firstDay, local());
    }

    public String getSpan() {
        return choices.span().word();
    }

    /** Whether there is nothing at all to be seen in these days. */
    public boolean isNothing() {
        return choices.span() == Span.MONTH
                ? getWeeks().stream().flatMap(List::stream).allMatch(cell -> cell.blocks()
                        .isEmpty())
                : shown().entries().isEmpty();
    }

    /** Whether there are more appointments than one sheet can show. */
    public boolean isCut() {
        return choices.span() != Span.MONTH && shown() != null && source.isCut();
    }

    /** Whether this login is meant for staff and belongs to nobody on it yet. */
    public boolean isNobodysLogin() {
        return actor instanceof Actor.Staff staff && !staff.isSomebody();
    }

    /** By whose clock all of it is told. */
    public ZoneId getZone() {
        return zone;
    }

    Wording local() {
        return wording.in(zone);
    }

    CalendarChoices choices() {
        return choices;
    }

    /** All locations that there are. */
    List<Place> places() {
        return places;
    }

    /** All whose appointments this person may see. */
    List<Person> people() {
        return people;
    }

    List<DiaryEntry> shownEntries() {
        return shown().entries();
    }

    List<LocalDate> days() {
        return source.days();
    }

    private Shown shown() {
        return source.shown(people);
    }

    /** Who sees one person alone sees more of the days. */
    private Span usual() {
        return people.size() == 1 ? Span.WEEK : Span.DAY;
    }

    private Optional<Place> place(Long id) {
        return places.stream().filter(place -> id != null && place.id() == id).findFirst();
    }

    /** As fine as appointments are offered, as far as a finger can hit it. */
    private Duration step() {
        var minutes = settings.read(BookingSettings.class).step().toMinutes();
        return Duration.ofMinutes(Math.max(FINEST_STEP, Math.min(COARSEST_STEP, minutes)));
    }

    /** The dialog for a new appointment, which leads back to the calendar as it is. */
    private Address booking() {
        var context = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
        return Address.of(context + "/admin/appointments")
                .with("do", "new")
                .with("location", choices.location())
                .with("back", PAGE + choices.address());
    }
}
