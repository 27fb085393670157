package app.foyer.web.admin.staff;

import app.foyer.booking.ConsoleActors;
import app.foyer.booking.OutsideHoursService;
import app.foyer.booking.OutsideHoursService.Outside;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.catalog.schedule.BlockedTimeService;
import app.foyer.catalog.schedule.BlockedTimeService.Blocked;
import app.foyer.shared.ChangedMeanwhileException;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.BesideFields;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.MadeOnce;
import app.foyer.web.support.Said;
import app.foyer.web.support.SavedMeanwhile;
import app.foyer.web.support.SentNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When somebody is not to be had: one's own at {@code /admin/blocked-time.xhtml}, anybody's in a tab of
 * {@code /admin/staff-member.xhtml}.
 */
@Named
@RequestScoped
@ExplainsRefusals
public class BlockedTimeView {

    static final String TAB = "blocked-time";

    private static final BesideFields FIELDS = new BesideFields(
            "blockedForm", Map.of("blocked.from.", "from", "blocked.until.", "until", "blocked.reason.", "reason"));

    @Inject
    private MadeOnce once;

    @Inject
    private WhoseBlockedTime whose;

    @Inject
    private BlockedTimeService blockedTimes;

    @Inject
    private OutsideHoursService outsideHours;

    @Inject
    private ConsoleActors actors;

    @Inject
    private SavedMeanwhile meanwhile;

    @Inject
    private FacesWording wording;

    private List<Blocked> rows = List.of();
    private Blocked entry;
    private boolean isAdding;
    private BlockedForm form = new BlockedForm();

    @PostConstruct
    void read() {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        isAdding = "add".equals(sent.get("do")) && isSomebody();
        whose.staff().ifPresent(staff -> rows = blockedTimes.upcoming(staff));
        entry = SentNumber.id(sent.get("entry")).stream()
                .flatMap(asked -> rows.stream().filter(row -> row.id() == asked))
                .findFirst()
                .orElse(null);
        if (entry != null) {
            form = BlockedForm.of(entry, whose.usualZone());
        }
        form.setLocation(whose.usualPlace().map(Place::id).orElse(null));
    }

    public String add() {
        return saved(() ->
                once.by(() -> blockedTimes.block(staff(), form.start(zone()), form.end(zone()), form.getReason())));
    }

    public String change() {
        return change(form.getSeen());
    }

    /** Although somebody else has changed it meanwhile, of whom the person was told. */
    public String changeMine() {
        return change(meanwhile.getTold());
    }

    private String change(long seen) {
        var id = entry().id();
        return saved(
                () -> blockedTimes.change(staff(), id, form.start(zone()), form.end(zone()), form.getReason(), seen));
    }

    public String remove() {
        blockedTimes.remove(staff(), entry().id());
        return done("removed");
    }

    private String saved(Runnable saving) {
        try {
            var skipped = form.skipped(zone());
            if (!skipped.isEmpty()) {
                throw new RefusedException(skipped);
            }
            saving.run();
            return done("blocked");
        } catch (ChangedMeanwhileException changed) {
            meanwhile.ask(changed);
        } catch (RefusedException refused) {
            FIELDS.say(refused.refusals(), wording.here());
        }
        return null;
    }

    private String done(String what) {
        Said.afterwards(wording.here().text("staffing.said.time." + what));
        return whose.outcome();
    }

    /** Whether the login belongs to somebody on the staff. */
    public boolean isSomebody() {
        return whose.staff().isPresent();
    }

    public List<Blocked> getRows() {
        return rows;
    }

    /** What is changed in the dialog; null when none is. */
    public Blocked getEntry() {
        return entry;
    }

    public boolean isOpen() {
        return isAdding || entry != null;
    }

    /** By the clock of where this person works most. */
    public String told(Blocked row) {
        return wording.in(whose.usualZone()).of(row.time());
    }

    public String getZoneName() {
        return wording.here().zoneName(whose.usualZone());
    }

    public List<Place> getPlaces() {
        return whose.places();
    }

    /** One's own upcoming appointments that lie outside of what is kept here. */
    public List<Outside> getOutside() {
        return whose.staff()
                .map(staff -> outsideHours.of(staff, actors.current()))
                .orElse(List.of());
    }

    public String getHere() {
        return whose.address().toString();
    }

    public String getAddAddress() {
        return whose.address().with("do", "add").toString();
    }

    public String addressOf(Blocked row) {
        return whose.address().with("entry", row.id()).toString();
    }

    public List<Map.Entry<String, String>> getKept() {
        return whose.kept("entry", entry == null ? null : entry.id(), isAdding);
    }

    public BlockedForm getForm() {
        return form;
    }

    private ZoneId zone() {
        return whose.zoneOf(form.getLocation());
    }

    private long staff() {
        return whose.staff().orElseThrow(() -> new RefusedException(Refusal.because("staff.unknown")));
    }

    private Blocked entry() {
        return Optional.ofNullable(entry).orElseThrow(() -> new RefusedException(Refusal.because("blocked.unknown")));
    }
}
