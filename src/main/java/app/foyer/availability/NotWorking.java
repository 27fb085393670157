package app.foyer.availability;

import app.foyer.shared.TimeRange;
import java.io.Serializable;

/**
 * A stretch in which a staff member cannot be booked, and why: what a calendar paints behind the appointments.
 *
 * @param reason as the business wrote it; null when it gave none
 */
public record NotWorking(Kind kind, TimeRange time, String reason) implements Serializable {

    /** The reasons, the weightiest first: of several at one moment only the first is told. */
    public enum Kind {
        CLOSED,
        DAY_OFF,
        BLOCKED,
        BREAK,
        OFF_HOURS
    }
}
