package app.foyer.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.testing.Inside;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Taking a time, in the server. */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
public class BookingServiceIT {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Instant TODAY = Instant.now().truncatedTo(ChronoUnit.DAYS);
    private static final Instant NINE = TODAY.plus(30, ChronoUnit.DAYS).plus(9, ChronoUnit.HOURS);
    private static final Instant TEN = NINE.plus(HOUR);

    @Inject
    private BookingService bookings;

    @Inject
    private AppointmentService appointments;

    private OwnBookings own;

    @BeforeEach
    void open() {
        own = new OwnBookings(bookings, appointments);
    }

    @Test
    void aFreeTimeIsBooked() {
        var booked = own.books(NINE);

        var details = own.seen(booked);
        assertThat(details.status()).isEqualTo(AppointmentStatus.CONFIRMED);
        assertThat(details.start()).isEqualTo(NINE);
        assertThat(details.end()).isEqualTo(TEN);
        assertThat(details.staff().id()).isEqualTo(own.staff());
        assertThat(booked.manageToken()).isPresent();
    }

    @Test
    void whoIsNewHasTheLoginBeforeTheWelcomeIsWritten() {
        var request = own.wish(NINE);
        Inside.database().run("update workflow set active = true where stock_key = 'CUSTOMER_CREATED'");
        try {
            bookings.book(request);
        } finally {
            Inside.database().run("update workflow set active = false where stock_key = 'CUSTOMER_CREATED'");
        }

        assertThat(Inside.database()
                        .count(
                                "select count(*) from message where kind = 'CUSTOMER_CREATED' and recipient = ?"
                                        + " and account_id is not null",
                                request.guest().email().value()))
                .isEqualTo(1);
    }

    @Test
    void aTakenTimeIsRefusedWithTheNearestFreeOnes() {
        own.books(NINE);

        var refused = catchThrowableOfType(SlotRefusedException.class, () -> own.books(NINE));

        assertThat(refused.isTaken()).isTrue();
        assertThat(refused.alternatives()).hasSize(3).allSatisfy(offer -> assertThat(offer.start())
                .isNotEqualTo(NINE)
                .isBetween(NINE.minus(HOUR.multipliedBy(3)), NINE.plus(HOUR.multipliedBy(3))));
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswerButNotItsSecret() {
        var request = own.wish(NINE);
        var first = bookings.book(request);

        var second = bookings.book(request);

        assertThat(second.repeated()).isTrue();
        assertThat(second.reference()).isEqualTo(first.reference());
        assertThat(second.manageToken()).isEmpty();
    }

    @Test
    void aKeyThatComesBackWithAnotherWishIsRefused() {
        var request = own.wish(NINE);
        bookings.book(request);
        var otherWish = new BookingRequest(
                request.serviceId(),
                request.staffId(),
                request.locationId(),
                TEN,
                request.guest(),
                request.notes(),
                request.through(),
                request.key());

        var refused = catchThrowableOfType(RefusedException.class, () -> bookings.book(otherWish));

        assertThat(refused.refusals()).extracting(Refusal::messageKey).containsExactly("booking.request.keyReused");
    }

    @Test
    void everyBookingPutsItsMailIntoTheOutboxInTheSameBreath() {
        var booked = own.books(NINE);

        assertThat(Inside.database()
                        .count("select count(*) from message where appointment_id = ?", booked.appointmentId()))
                .isEqualTo(1);
    }
}
