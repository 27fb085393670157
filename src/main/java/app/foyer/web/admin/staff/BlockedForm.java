package app.foyer.web.admin.staff;

import app.foyer.catalog.schedule.BlockedTimeService.Blocked;
import app.foyer.shared.Refusal;
import app.foyer.web.admin.AwayForm;
import app.foyer.web.support.TypedTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A blocked time as typed, by the clock of a location. */
public class BlockedForm extends AwayForm {

    private static final long serialVersionUID = 1L;

    private String from = "";
    private String until = "";

    static BlockedForm of(Blocked blocked, ZoneId zone) {
        var form = new BlockedForm();
        form.from = TypedTime.withDay(blocked.time().start(), zone);
        form.until = TypedTime.withDay(blocked.time().end(), zone);
        form.setReason(blocked.reason());
        form.setSeen(blocked.version());
        return form;
    }

    /** What no clock in this zone ever shows. */
    List<Refusal> skipped(ZoneId zone) {
        var refusals = new ArrayList<Refusal>();
        if (isSkipped(from, zone)) {
            refusals.add(Refusal.because("blocked.from.skipped"));
        }
        if (isSkipped(until, zone)) {
            refusals.add(Refusal.because("blocked.until.skipped"));
        }
        return refusals;
    }

    /** Null when nothing that can be read was typed; of an hour that comes twice, the first one. */
    Instant start(ZoneId zone) {
        return TypedTime.moment(from).map(time -> time.atZone(zone).toInstant()).orElse(null);
    }

    /** The same; of an hour that comes twice, the second one, so that all of it is blocked. */
    Instant end(ZoneId zone) {
        return TypedTime.moment(until)
                .map(time -> time.atZone(zone).withLaterOffsetAtOverlap().toInstant())
                .orElse(null);
    }

    private static boolean isSkipped(String typed, ZoneId zone) {
        return TypedTime.moment(typed)
                .filter(time -> TypedTime.isSkipped(time, zone))
                .isPresent();
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from == null ? "" : from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until == null ? "" : until;
    }
}
