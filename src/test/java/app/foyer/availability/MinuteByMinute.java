package app.foyer.availability;

import app.foyer.shared.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The same rules as {@link FreeTimes}, told slowly: look at every minute, look at the clock on the wall, count the
 * people. Right by being simple; all times must be whole minutes. Shares no arithmetic with what it checks.
 */
final class MinuteByMinute {

    /** So long before what is wanted that the beginning of the working day is seen. */
    private static final Duration BEFORE = Duration.ofDays(4);

    /** Longer than any service here with its buffers. */
    private static final Duration AFTER = Duration.ofHours(4);

    private final WorkingCalendar calendar;
    private final List<Taken> taken;
    private final SlotRules rules;
    private final Instant first;
    private final BitSet open = new BitSet();
    private final BitSet opening = new BitSet();
    private final BitSet inTheWay = new BitSet();

    MinuteByMinute(WorkingCalendar calendar, List<Taken> taken, SlotRules rules, TimeRange wanted) {
        this.calendar = calendar;
        this.taken = taken;
        this.rules = rules;
        this.first = wanted.start().minus(BEFORE);
        for (var minute = first; minute.isBefore(wanted.end().plus(AFTER)); minute = next(minute)) {
            open.set(index(minute), isOpen(minute));
            opening.set(index(minute), open.get(index(minute)) && isOpening(minute));
            inTheWay.set(index(minute), isInterrupted(minute) || !isRoomFor(minute));
        }
    }

    List<Instant> starts(TimeRange wanted) {
        var starts = new ArrayList<Instant>();
        Instant anchor = null;
        for (var minute = first.plus(Duration.ofDays(1)); minute.isBefore(wanted.end()); minute = next(minute)) {
            boolean fits = fits(minute);
            if (fits && (anchor == null || !fits(previous(minute)) || opening.get(index(minute)))) {
                anchor = minute;
            }
            if (fits && isOnGrid(minute, anchor) && isWanted(minute, wanted)) {
                starts.add(minute);
            }
        }
        return starts;
    }

    private int index(Instant minute) {
        return (int) ChronoUnit.MINUTES.between(first, minute);
    }

    private boolean isWanted(Instant start, TimeRange wanted) {
        return !start.isBefore(wanted.start())
                && !start.isBefore(rules.earliestStart())
                && !start.isAfter(rules.latestStart());
    }

    private boolean isOnGrid(Instant start, Instant anchor) {
        long minutes = rules.alignment() == StepAlignment.ALIGNED
                ? wall(start).toLocalTime().toSecondOfDay() / 60
                : Duration.between(anchor, start).toMinutes();
        return minutes % rules.step().toMinutes() == 0;
    }

    private boolean fits(Instant start) {
        var end = start.plus(rules.duration());
        var heldFrom = start.minus(rules.bufferBefore());
        var heldUntil = end.plus(rules.bufferAfter());
        return IntStream.range(index(start), index(end)).allMatch(open::get)
                && IntStream.range(index(heldFrom), index(heldUntil)).noneMatch(inTheWay::get);
    }

    private boolean isOpen(Instant minute) {
        return !isInterrupted(minute)
                && (worksOn(wall(minute).toLocalDate(), minute)
                        || worksOn(wall(minute).toLocalDate().minusDays(1), minute));
    }

    private boolean isOpening(Instant minute) {
        var date = wall(minute).toLocalDate();
        return Stream.of(date, date.minusDays(1))
                .anyMatch(day -> worksOn(day, minute) && !worksOn(day, previous(minute)));
    }

    private boolean worksOn(LocalDate day, Instant minute) {
        if (Stream.concat(calendar.daysOff().stream(), calendar.closures().stream())
                .anyMatch(range -> !day.isBefore(range.first()) && !day.isAfter(range.last()))) {
            return false;
        }
        var special = calendar.specialDays().get(day);
        return special != null
                ? special.stream().anyMatch(hours -> shows(minute, day, hours))
                : isInTheWeek(calendar.hours(), day, minute);
    }

    private boolean isInterrupted(Instant minute) {
        var date = wall(minute).toLocalDate();
        return calendar.blockedTimes().stream().anyMatch(blocked -> covers(blocked, minute))
                || Stream.of(date, date.minusDays(1))
                        .anyMatch(day -> !calendar.specialDays().containsKey(day)
                                && isInTheWeek(calendar.breaks(), day, minute));
    }

    private boolean isInTheWeek(List<WeeklyStretch> week, LocalDate day, Instant minute) {
        return week.stream()
                .anyMatch(stretch -> stretch.day() == day.getDayOfWeek() && shows(minute, day, stretch.hours()));
    }

    private boolean shows(Instant minute, LocalDate day, LocalStretch hours) {
        var from = day.atTime(hours.from());
        var until = day.atTime(hours.until());
        if (!until.isAfter(from)) {
            until = until.plusDays(1);
        }
        return !wall(minute).isBefore(from) && wall(minute).isBefore(until);
    }

    private boolean isRoomFor(Instant minute) {
        var present =
                taken.stream().filter(time -> covers(time.occupied(), minute)).toList();
        boolean allTheSame = present.stream().allMatch(time -> rules.sharingKey()
                .equals(Optional.of(time.sharing().key())));
        return allTheSame && present.size() < rules.capacity();
    }

    private static boolean covers(TimeRange range, Instant minute) {
        return !minute.isBefore(range.start()) && minute.isBefore(range.end());
    }

    private LocalDateTime wall(Instant minute) {
        return LocalDateTime.ofInstant(minute, calendar.zone());
    }

    private static Instant next(Instant minute) {
        return minute.plus(1, ChronoUnit.MINUTES);
    }

    private static Instant previous(Instant minute) {
        return minute.minus(1, ChronoUnit.MINUTES);
    }
}
