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
            Visit.on(-26, "First visit", AppointmentStatus.COMPLETED),
            Visit.on(-23, "Physiotherapy", AppointmentStatus.COMPLETED),
            Visit.on(-20, "Physiotherapy, long session", AppointmentStatus.COMPLETED),
            Visit.on(-15, "Deep tissue massage", AppointmentStatus.NO_SHOW),
            Visit.on(-12, "Back and neck massage", AppointmentStatus.CANCELLED),
            Visit.on(-9, "Physiotherapy", AppointmentStatus.COMPLETED),
            Visit.on(-5, "Sports physiotherapy", AppointmentStatus.COMPLETED),
            Visit.on(3, "Physiotherapy", AppointmentStatus.CONFIRMED),
            Visit.on(8, "Sports physiotherapy", AppointmentStatus.PENDING),
            new Visit(12, "Physiotherapy", new Outcome(AppointmentStatus.CONFIRMED, true)),
            Visit.on(15, "Deep tissue massage", AppointmentStatus.CONFIRMED),
            Visit.on(23, "Follow-up check", AppointmentStatus.CANCELLED));

    private final DemoDiary diary;
    private final Regular customer;
    private final Instant now;

    DemoCustomer(DemoDiary diary, Regular customer, Instant now) {
        this.diary = diary;
        this.customer = customer;
        this.now = now;
    }

    private record Visit(int daysFromNow, String service, Outcome outcome) {

        static Visit on(int daysFromNow, String service, AppointmentStatus status) {
            return new Visit(daysFromNow, service, Outcome.of(status));
        }
    }

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
            diary.book(free.get(Math.min(3, free.size() - 1)), customer, visit.outcome());
        }
    }
}
