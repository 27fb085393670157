package app.foyer.availability;

import app.foyer.shared.TimeRange;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * When one staff member works in some days, at whatever place was asked for, and why not in the rest of them.
 *
 * @param hasHours whether this person is received at any of these places at all
 * @param open in order of time
 * @param notWorking everything else, without overlaps
 * @param away the days of which nothing is left, by their date
 */
public record WorkPlan(boolean hasHours, List<TimeRange> open, List<NotWorking> notWorking, Map<LocalDate, Away> away)
        implements Serializable {

    public WorkPlan {
        open = List.copyOf(open);
        notWorking = List.copyOf(notWorking);
        away = Map.copyOf(away);
    }
}
