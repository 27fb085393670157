package app.foyer.demo;

import app.foyer.demo.DemoStories.Outcome;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What the customer who signs in has in the panel: something to move and to cancel, something that starts too soon for
 * both, something that waits for a decision, and a past.
 */
final class DemoCustomer {

    private static final Duration SOON = Duration.ofHours(2);
    private static final Duration WITHIN_THE_NOTICE = Duration.ofHours(22);

    /** Between them somebody has time on every day of the week. */
    private static final Set<String> ANY_DAY = Set.of("Physiotherapy", "Back and neck massage");

    private static final List<Visit> VISITS = List.of(
            new Visit(-26, "First visit", AppointmentStatus.COMPLETED),
            new Visit(-20, "Physiotherapy, long session", AppointmentStatus.COMPLETED),
            new Visit(-15, "Deep tissue massage", AppointmentStatus.NO_SHOW),
            new Visit(-9, "Physiotherapy", AppointmentStatus.COMPLETED),
            new Visit(3, "Physiotherapy", AppointmentStatus.CONFIRMED),
            new Visit(8, "Sports physiotherapy", AppointmentStatus.PENDING),
            new Visit(15, "Deep tissue massage", AppointmentStatus.CONFIRMED),
            new Visit(23, "Follow-up check", AppointmentStatus.CANCELLED));

    private final DemoDiary diary;
    private final Regular customer;
    private final Instant now;

    DemoCustomer(DemoDiary diary, Regular customer, Instant now) {
        this.diary = diary;
        this.customer = customer;
        this.now = now;
    }

    private record Visit(int daysFromNow, String service, AppointmentStatus status) {}

    void book() {
        var soon =
                diary.free(customer.locationId(), ANY_DAY, new TimeRange(now.plus(SOON), now.plus(WITHIN_THE_NOTICE)));
        diary.book(soon.get(soon.size() - 1), customer, Outcome.of(AppointmentStatus.CONFIRMED));
        VISITS.forEach(this::book);
    }

    /** A little into the first free day from then on. */
    private void book(Visit visit) {
        var from = now.plus(Duration.ofDays(visit.daysFromNow()));
        var week = new TimeRange(from, from.plus(Duration.ofDays(5)));
        var free = diary.free(customer.locationId(), Set.of(visit.service()), week);
        if (!free.isEmpty()) {
            diary.book(free.get(Math.min(3, free.size() - 1)), customer, Outcome.of(visit.status()));
        }
    }
}
