package app.foyer.booking;

import app.foyer.settings.BookingSettings;
import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;

/**
 * How much one customer may have booked at a time. For customers alone: the business may go beyond.
 *
 * @param upcoming the most appointments that lie ahead; 0 for any number
 * @param perDay the same of those on one day
 * @param perWeek the same of those in one week
 * @param firstDay with which a week begins in this company
 */
record LimitPolicy(int upcoming, int perDay, int perWeek, DayOfWeek firstDay) {

    static LimitPolicy of(BookingSettings settings, DayOfWeek firstDay) {
        return new LimitPolicy(settings.mostUpcoming(), settings.mostPerDay(), settings.mostPerWeek(), firstDay);
    }

    /** What the customer has already. Those that were called off count nowhere. */
    record Had(long upcoming, long thatDay, long thatWeek) {}

    /** Whether there is anything to count. */
    boolean limitsAnything() {
        return upcoming > 0 || perDay > 0 || perWeek > 0;
    }

    /** @param day of the wanted start, on the clock of its place */
    Decision toBook(Had had, LocalDate day) {
        var refusals = new ArrayList<Refusal>();
        if (upcoming > 0 && had.upcoming() >= upcoming) {
            refusals.add(Refusal.because("booking.limit.upcoming", upcoming));
        }
        refusals.addAll(toStandOn(day, had).refusals());
        return Decision.refusedFor(refusals);
    }

    /** A move takes nothing more: only the day and the week count. */
    Decision toStandOn(LocalDate day, Had had) {
        var refusals = new ArrayList<Refusal>();
        if (perDay > 0 && had.thatDay() >= perDay) {
            refusals.add(Refusal.because("booking.limit.day", perDay, day));
        }
        if (perWeek > 0 && had.thatWeek() >= perWeek) {
            refusals.add(Refusal.because("booking.limit.week", perWeek, firstOfWeek(day)));
        }
        return Decision.refusedFor(refusals);
    }

    /** What counts for a move from one day to another: neither a day nor a week that it does not leave. */
    LimitPolicy onlyWhereItLeaves(LocalDate before, LocalDate after) {
        var leavesTheWeek = !firstOfWeek(before).equals(firstOfWeek(after));
        return new LimitPolicy(0, before.equals(after) ? 0 : perDay, leavesTheWeek ? perWeek : 0, firstDay);
    }

    LocalDate firstOfWeek(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(firstDay));
    }
}
