package app.foyer.availability;

import app.foyer.shared.TimeRange;
import java.io.Serializable;
import java.util.List;

/**
 * When one staff member works in some days, at whatever place was asked for, and why not in the rest of them.
 *
 * @param hasHours whether this person is received at any of these places at all
 * @param open in order of time
 * @param notWorking everything else, without overlaps
 */
public record WorkPlan(boolean hasHours, List<TimeRange> open, List<NotWorking> notWorking) implements Serializable {

    public WorkPlan {
        open = List.copyOf(open);
        notWorking = List.copyOf(notWorking);
    }
}
