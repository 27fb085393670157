package app.foyer.demo;

import app.foyer.booking.Actor;
import app.foyer.booking.AppointmentLife;
import app.foyer.booking.AppointmentLife.Decided;
import app.foyer.booking.AppointmentLife.Happening;
import app.foyer.booking.AppointmentLife.Move;
import app.foyer.booking.BookingReference;
import app.foyer.shared.AppointmentStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Thinks up who booked an appointment when, and what became of it. Nothing in it happens later than now. */
final class DemoStories {

    static final Actor FRONT_DESK = new Actor.Admin("Miriam Weber");
    private static final Duration SHORTEST_LEAD = Duration.ofHours(3);
    private static final Duration LONGEST_LEAD = Duration.ofDays(14);
    private static final Duration A_WEEK = Duration.ofDays(7);

    private static final List<String> NOTES = List.of(
            "Second floor is fine, but please no stairs on my bad days.",
            "I come straight from work and may be two minutes late.",
            "My doctor's letter is in my bag this time.",
            "Left knee, since the half marathon.",
            "Please in English if possible.");
    private static final List<String> CUSTOMERS_REASONS =
            List.of("I have caught a cold.", "A meeting came in between.", "My child is ill.", "");
    private static final List<String> REASONS_TO_REJECT =
            List.of("Please book a first visit before this.", "We need a referral for this treatment.");

    private final Instant now;
    private final Random random;
    private final Set<BookingReference> references = new HashSet<>();

    DemoStories(Instant now, Random random) {
        this.now = now;
        this.random = random;
    }

    /** How the story stands today, and whether there was a move in it. */
    record Outcome(AppointmentStatus status, boolean moved) {

        static Outcome of(AppointmentStatus status) {
            return new Outcome(status, false);
        }
    }

    /** What may have become of an appointment by now. */
    Outcome anyOutcome(DemoDiary.Place place) {
        var end = place.start().plus(place.offered().duration());
        var status = end.isBefore(now)
                ? pastStatus()
                : place.start().isBefore(now) ? AppointmentStatus.CONFIRMED : futureStatus();
        return new Outcome(status, random.nextInt(12) == 0);
    }

    AppointmentLife of(DemoDiary.Place place, Regular regular, Outcome outcome) {
        var customer = new Actor.Customer(regular.customerId(), regular.name());
        var latest = earlier(place.start().minus(SHORTEST_LEAD), now.minusSeconds(300));
        var bookedAt = somewhen(latest.minus(LONGEST_LEAD), latest);
        var firstStatus = firstStatus(outcome.status());
        return new AppointmentLife(
                newReference(),
                regular.customerId(),
                place.offered().serviceId(),
                place.desk().staffId(),
                place.desk().locationId(),
                outcome.moved() ? place.start().plus(A_WEEK) : place.start(),
                firstStatus,
                random.nextInt(10) == 0 ? any(NOTES) : "",
                regular.phone(),
                random.nextInt(6) == 0 ? FRONT_DESK : customer,
                bookedAt,
                later(place, customer, outcome, firstStatus, bookedAt, latest));
    }

    private List<Happening> later(
            DemoDiary.Place place,
            Actor customer,
            Outcome outcome,
            AppointmentStatus firstStatus,
            Instant bookedAt,
            Instant latest) {
        var later = new ArrayList<Happening>();
        var last = bookedAt;
        if (firstStatus == AppointmentStatus.PENDING && isConfirmedSometime(outcome.status())) {
            last = somewhen(last, latest);
            later.add(new Decided(last, FRONT_DESK, AppointmentStatus.CONFIRMED, null));
        }
        if (outcome.moved()) {
            last = somewhen(last, latest);
            later.add(new Move(last, customer, place.start()));
        }
        switch (outcome.status()) {
            case CANCELLED ->
                later.add(new Decided(
                        somewhen(last, latest), customer, AppointmentStatus.CANCELLED, any(CUSTOMERS_REASONS)));
            case REJECTED ->
                later.add(new Decided(
                        somewhen(last, latest), FRONT_DESK, AppointmentStatus.REJECTED, any(REASONS_TO_REJECT)));
            case COMPLETED, NO_SHOW ->
                later.add(new Decided(
                        earlier(
                                now,
                                place.start().plus(place.offered().duration()).plusSeconds(240)),
                        new Actor.Staff(place.desk().staffId(), place.desk().staffName()),
                        outcome.status(),
                        null));
            default -> {}
        }
        return later;
    }

    private static boolean isConfirmedSometime(AppointmentStatus status) {
        return status != AppointmentStatus.PENDING && status != AppointmentStatus.REJECTED;
    }

    private AppointmentStatus firstStatus(AppointmentStatus status) {
        var waits =
                switch (status) {
                    case PENDING, REJECTED -> true;
                    default -> random.nextInt(6) == 0;
                };
        return waits ? AppointmentStatus.PENDING : AppointmentStatus.CONFIRMED;
    }

    private AppointmentStatus pastStatus() {
        var percent = random.nextInt(100);
        if (percent < 80) {
            return AppointmentStatus.COMPLETED;
        }
        if (percent < 90) {
            return AppointmentStatus.CANCELLED;
        }
        return percent < 96 ? AppointmentStatus.NO_SHOW : AppointmentStatus.REJECTED;
    }

    private AppointmentStatus futureStatus() {
        var percent = random.nextInt(100);
        if (percent < 80) {
            return AppointmentStatus.CONFIRMED;
        }
        return percent < 91 ? AppointmentStatus.PENDING : AppointmentStatus.CANCELLED;
    }

    private BookingReference newReference() {
        var reference = BookingReference.random(random);
        return references.add(reference) ? reference : newReference();
    }

    private Instant somewhen(Instant from, Instant until) {
        var seconds = Duration.between(from, until).toSeconds();
        return from.plusSeconds((long) (random.nextDouble() * seconds)).truncatedTo(ChronoUnit.SECONDS);
    }

    private String any(List<String> sentences) {
        return sentences.get(random.nextInt(sentences.size()));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
