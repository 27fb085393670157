package app.foyer.availability;

import app.foyer.shared.Decision;
import app.foyer.shared.TimeRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * When one service can start with one staff member at one location. The list that is offered and the check at the
 * moment of booking are the same rule: {@link #toTake} allows exactly the starts that {@link #slots} contains.
 *
 * <p>The service itself lies wholly within the working time. Its buffers are the staff member's work as well, but
 * without the customer: they may lie before the opening and after the closing, in no break and no blocked time, and
 * in nobody else's occupied time. Between two appointments the buffer after the first and the buffer before the
 * second add up.
 *
 * @param taken what this staff member has booked at any location, at least for the rules' {@link SlotRules#reach}
 */
public record FreeTimes(OpeningHours hours, List<Taken> taken, SlotRules rules) {

    public FreeTimes {
        taken = List.copyOf(taken);
    }

    /** The same within working hours, whatever else is booked then. */
    public FreeTimes whateverIsBooked() {
        return new FreeTimes(hours, List.of(), rules);
    }

    /** All slots whose start lies in {@code starts}, in order of time. */
    public List<Slot> slots(TimeRange starts) {
        return StartSpan.allowedBy(rules)
                .flatMap(allowed -> allowed.within(StartSpan.in(starts)))
                .map(this::startsIn)
                .orElse(List.of())
                .stream()
                .map(this::slot)
                .toList();
    }

    /** Whether a booking may start then, and if not, everything that speaks against it. */
    public Decision toTake(Instant start) {
        return slots(SlotRules.justThe(start)).isEmpty()
                ? Decision.refusedFor(new Objections(this).to(start))
                : Decision.allowed();
    }

    /** How many more customers fit in at a start that can be booked. */
    int placesLeft(Instant start) {
        return Math.max(0, rules.capacity() - Collisions.mostDuring(rules.occupied(start), taken, rules));
    }

    private List<Instant> startsIn(StartSpan wanted) {
        var reach = rules.reach(new TimeRange(wanted.first(), wanted.last().plusNanos(1)));
        var working = hours.workingTime(reach);
        var grid = grid(working, reach);
        var starts = new ArrayList<Instant>();
        for (var room : rooms(working, reach).ranges()) {
            StartSpan.fitting(rules.duration(), room)
                    .ifPresent(possible -> starts.addAll(grid.starts(possible, wanted)));
        }
        return starts;
    }

    /** The ranges within which the service itself may lie. */
    private TimeRangeSet rooms(WorkingTime working, TimeRange reach) {
        var free = working.interruptions().union(Collisions.of(taken, rules)).gapsWithin(reach);
        return working.open().intersect(free.shrunkBy(rules.bufferBefore(), rules.bufferAfter()));
    }

    private StartGrid grid(WorkingTime working, TimeRange reach) {
        return switch (rules.alignment()) {
            case ALIGNED -> new AlignedGrid(hours.clock().steadyDuring(reach), rules.step());
            case PACKED -> new PackedGrid(working.openings(), rules.step());
        };
    }

    Slot slot(Instant start) {
        var calendar = hours.calendar();
        return new Slot(start, start.plus(rules.duration()), calendar.staffId(), calendar.locationId());
    }
}
