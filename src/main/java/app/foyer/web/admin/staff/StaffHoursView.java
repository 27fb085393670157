package app.foyer.web.admin.staff;

import app.foyer.catalog.CatalogService.Place;
import app.foyer.catalog.schedule.HoursService;
import app.foyer.catalog.schedule.WeeklyHours.Kind;
import app.foyer.shared.ChangedMeanwhileException;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import app.foyer.web.support.SavedMeanwhile;
import app.foyer.web.support.SentNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;

/** The tab of {@code /admin/staff-member.xhtml} with somebody's working week at one location. */
@Named
@RequestScoped
@ExplainsRefusals
public class StaffHoursView {

    static final String TAB = "hours";

    @Inject
    private StaffMemberView page;

    @Inject
    private HoursService hours;

    @Inject
    private SavedMeanwhile meanwhile;

    @Inject
    private FacesWording wording;

    private Place place;
    private WeekForm week;
    private long seen;
    private DayOfWeek source = DayOfWeek.MONDAY;
    private DayOfWeek[] targets = {};

    @PostConstruct
    void read() {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        var places = page.getPlaces();
        if (page.getMember() == null || places.isEmpty()) {
            return;
        }
        var id = page.getMember().id();
        place = SentNumber.id(sent.get("location")).stream()
                .flatMap(asked -> places.stream().filter(one -> one.id() == asked))
                .findFirst()
                .orElseGet(() -> usual(places, id));
        var stored = hours.week(id, place.id());
        seen = stored.version();
        week = WeekForm.shaped(sent.get("shape"));
        if (week == null) {
            week = WeekForm.of(stored.days());
        }
    }

    private Place usual(List<Place> places, long staff) {
        var worked = hours.locationsOf(staff);
        return places.stream()
                .filter(one -> worked.contains(one.id()))
                .findFirst()
                .orElse(places.get(0));
    }

    public String save() {
        return save(seen);
    }

    /** Although somebody else has changed it meanwhile, of whom the person was told. */
    public String saveMine() {
        return save(meanwhile.getTold());
    }

    private String save(long version) {
        var wanted = week.read();
        if (week.isReadable()) {
            week.object(hours.objections(page.member().id(), place.id(), wanted));
        }
        if (!week.isReadable()) {
            Said.error(wording.here().text("staffing.wrong"));
            return null;
        }
        try {
            hours.save(page.member().id(), place.id(), wanted, version);
            return page.done("hours", TAB) + "&location=" + place.id();
        } catch (ChangedMeanwhileException changed) {
            meanwhile.ask(changed);
            return null;
        }
    }

    /** One more row of hours on that day; what was typed stays. */
    public String addWork(DayOfWeek day) {
        week.of(day, Kind.WORK).add();
        return null;
    }

    /** One more break on that day; what was typed stays. */
    public String addBreak(DayOfWeek day) {
        week.of(day, Kind.BREAK).add();
        return null;
    }

    /** Fills other days in like one; saved is nothing yet. */
    public String copy() {
        week.copy(source, targets == null ? new DayOfWeek[0] : targets);
        Said.warning(wording.here().text("staffing.hours.copied"));
        return null;
    }

    public String nameOf(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, wording.here().locale());
    }

    public String addressOf(Place other) {
        return page.addressOf(TAB) + "&location=" + other.id();
    }

    public DayOfWeek[] getWeekdays() {
        return DayOfWeek.values();
    }

    /** Null when there is no location at all. */
    public Place getPlace() {
        return place;
    }

    public String getZoneName() {
        return wording.here().zoneName(place.zone());
    }

    public WeekForm getWeek() {
        return week;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    public DayOfWeek getSource() {
        return source;
    }

    public void setSource(DayOfWeek source) {
        this.source = source;
    }

    public DayOfWeek[] getTargets() {
        return targets;
    }

    public void setTargets(DayOfWeek[] targets) {
        this.targets = targets;
    }
}
