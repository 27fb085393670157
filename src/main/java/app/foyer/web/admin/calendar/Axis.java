package app.foyer.web.admin.calendar;

import app.foyer.shared.TimeRange;
import app.foyer.web.support.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;

/**
 * The scale at the side of some days, in minutes from their midnight. All days share one scale, so that a time stands at one
 * height on all of them. In the night on which an hour comes twice the scale has it twice, and only that day uses the second;
 * in the night on which one is skipped, only that day lacks it, and when that day is shown alone the scale lacks it too.
 */
final class Axis {

    private static final int DAY = 24 * 60;
    private static final int SECONDS = 60;

    private final ZoneId zone;
    private final boolean isOneDay;
    private final ZoneOffsetTransition change;

    private Axis(ZoneId zone, boolean isOneDay, ZoneOffsetTransition change) {
        this.zone = zone;
        this.isOneDay = isOneDay;
        this.change = change;
    }

    /** @param days one after the other */
    static Axis of(List<LocalDate> days, ZoneId zone) {
        var first = Days.startOf(days.get(0), zone);
        var end = Days.startOf(days.get(days.size() - 1).plusDays(1), zone);
        var next = zone.getRules().nextTransition(first.minusMillis(1));
        var isWithin = next != null && next.getInstant().isBefore(end);
        return new Axis(zone, days.size() == 1, isWithin ? next : null);
    }

    /** The length of the scale: 24 hours, and what a clock change makes of them. */
    int length() {
        return DAY + (repeats() ? changed() : isOneDay && skips() ? -changed() : 0);
    }

    /** How far down this moment lies on that day; moments before and after the day lie at its edges. */
    int of(LocalDate day, Instant moment) {
        if (moment.isBefore(Days.startOf(day, zone))) {
            return 0;
        }
        if (!moment.isBefore(Days.startOf(day.plusDays(1), zone))) {
            return length();
        }
        int shown = moment.atZone(zone).toLocalTime().toSecondOfDay() / SECONDS;
        if (repeats()) {
            var isLater = isChanging(day) ? !moment.isBefore(change.getInstant()) : shown >= after();
            return isLater ? shown + changed() : shown;
        }
        return isOneDay && skips() && shown >= after() ? shown - changed() : shown;
    }

    /** The part of a stretch of time that lies on this day, as minutes from the top; empty when none does. */
    Optional<Stretch> of(LocalDate day, TimeRange time) {
        var stretch = new Stretch(of(day, time.start()), of(day, time.end()));
        return Optional.of(stretch).filter(found -> found.from() < found.until());
    }

    /** What the clock shows that far down on that day; empty where that day has no such moment. */
    Optional<Instant> at(LocalDate day, int minutes) {
        if (repeats()) {
            return atRepeating(day, minutes);
        }
        int shown = isOneDay && skips() && minutes >= before() ? minutes + changed() : minutes;
        var isSkipped = skips() && isChanging(day) && shown >= before() && shown < after();
        return isSkipped ? Optional.empty() : Optional.of(moment(day, shown, false));
    }

    private Optional<Instant> atRepeating(LocalDate day, int minutes) {
        if (minutes < after()) {
            return Optional.of(moment(day, minutes, false));
        }
        var isSecondTime = minutes < after() + changed();
        if (isSecondTime && !isChanging(day)) {
            return Optional.empty();
        }
        return Optional.of(moment(day, minutes - changed(), isSecondTime));
    }

    /** Whether the second pass of a repeated hour stands here. */
    boolean isRepeated(int minutes) {
        return repeats() && minutes >= after() && minutes < after() + changed();
    }

    private Instant moment(LocalDate day, int shown, boolean isSecondTime) {
        var local = shown >= DAY
                ? day.plusDays(1).atStartOfDay()
                : LocalDateTime.of(day, LocalTime.ofSecondOfDay((long) shown * SECONDS));
        return isSecondTime
                ? local.toInstant(change.getOffsetAfter())
                : local.atZone(zone).toInstant();
    }

    private boolean isChanging(LocalDate day) {
        return jump().toLocalDate().equals(day);
    }

    private boolean repeats() {
        return change != null && change.isOverlap();
    }

    private boolean skips() {
        return change != null && change.isGap();
    }

    private int changed() {
        return (int) change.getDuration().abs().toMinutes();
    }

    private int before() {
        return minute(jump());
    }

    private int after() {
        return before() + changed();
    }

    private static int minute(LocalDateTime local) {
        return local.toLocalTime().toSecondOfDay() / SECONDS;
    }

    /** From where on the clock on the wall is skipped, or repeated. */
    private LocalDateTime jump() {
        return skips() ? change.getDateTimeBefore() : change.getDateTimeAfter();
    }
}
