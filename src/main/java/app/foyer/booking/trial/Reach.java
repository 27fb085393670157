package app.foyer.booking.trial;

import app.foyer.settings.PanelSettings;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far a change of the rules reaches: between which starts an appointment that is still to come lies, whose customer
 * may do other things afterwards than before. {@link app.foyer.booking.ChangePolicy} allows a change from a certain start
 * on, or never; so what differs is a stretch of starts for moving, and one for cancelling.
 */
record Reach(PanelSettings before, PanelSettings after, Instant now) {

    /** Further ahead than anything is booked. */
    private static final Duration FOR_EVER = Duration.ofDays(36_500);

    /** Of the starts of appointments in this status; may overlap. */
    List<TimeRange> starts(AppointmentStatus status) {
        return Stream.of(moving(status), cancelling(status))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Of all appointments that are still to come. */
    TimeRange everything() {
        return onwards(now);
    }

    private Optional<TimeRange> moving(AppointmentStatus status) {
        var earlier = movableFrom(before, status);
        var later = movableFrom(after, status);
        return before.realTimeAvailability() == after.realTimeAvailability()
                ? between(earlier, later)
                : first(earlier, later).map(this::onwards);
    }

    private Optional<TimeRange> cancelling(AppointmentStatus status) {
        return between(cancellableFrom(before, status), cancellableFrom(after, status));
    }

    private Optional<Instant> movableFrom(PanelSettings rules, AppointmentStatus status) {
        return rules.mayReschedule() && rules.rescheduleStatuses().contains(status)
                ? Optional.of(now.plus(rules.noticeToReschedule()))
                : Optional.empty();
    }

    private Optional<Instant> cancellableFrom(PanelSettings rules, AppointmentStatus status) {
        return rules.mayCancel() && rules.cancelStatuses().contains(status)
                ? Optional.of(now.plus(rules.noticeToCancel()))
                : Optional.empty();
    }

    private Optional<TimeRange> between(Optional<Instant> one, Optional<Instant> other) {
        if (one.equals(other)) {
            return Optional.empty();
        }
        if (one.isEmpty() || other.isEmpty()) {
            return first(one, other).map(this::onwards);
        }
        var isFirst = one.get().isBefore(other.get());
        return Optional.of(new TimeRange(isFirst ? one.get() : other.get(), isFirst ? other.get() : one.get()));
    }

    private static Optional<Instant> first(Optional<Instant> one, Optional<Instant> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(Instant::compareTo);
    }

    private TimeRange onwards(Instant start) {
        return new TimeRange(start, now.plus(FOR_EVER));
    }
}
