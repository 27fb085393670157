package app.foyer.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.foyer.booking.AppointmentService.Details;
import app.foyer.customer.Guest;
import app.foyer.settings.PanelSettings;
import app.foyer.settings.Settings;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.testing.Inside;
import app.foyer.testing.OwnBusiness;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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

    @Inject
    private Settings settings;

    private OwnBusiness business;
    private long service;

    @BeforeEach
    void open() {
        business = OwnBusiness.in(Inside.database());
        service = business.service(HOUR).offered();
    }

    @Test
    void aFreeTimeIsBooked() {
        var booked = bookings.book(request(NINE));

        var details = seenByItsCustomer(booked);
        assertThat(details.status()).isEqualTo(AppointmentStatus.CONFIRMED);
        assertThat(details.start()).isEqualTo(NINE);
        assertThat(details.end()).isEqualTo(TEN);
        assertThat(details.staff().id()).isEqualTo(business.staff());
        assertThat(booked.manageToken()).isPresent();
    }

    @Test
    void whoIsNewHasTheLoginBeforeTheWelcomeIsWritten() {
        var request = request(NINE);
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
        bookings.book(request(NINE));

        var refused = catchThrowableOfType(SlotRefusedException.class, () -> bookings.book(request(NINE)));

        assertThat(refused.isTaken()).isTrue();
        assertThat(refused.alternatives()).hasSize(3).allSatisfy(offer -> assertThat(offer.start())
                .isNotEqualTo(NINE)
                .isBetween(NINE.minus(HOUR.multipliedBy(3)), NINE.plus(HOUR.multipliedBy(3))));
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswerButNotItsSecret() {
        var request = request(NINE);
        var first = bookings.book(request);

        var second = bookings.book(request);

        assertThat(second.repeated()).isTrue();
        assertThat(second.reference()).isEqualTo(first.reference());
        assertThat(second.manageToken()).isEmpty();
    }

    @Test
    void aKeyThatComesBackWithAnotherWishIsRefused() {
        var request = request(NINE);
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
    void aRefusedChangeLeavesTheAppointmentAsItWas() {
        var soon = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(4, ChronoUnit.HOURS);
        var booked = bookings.book(request(soon));
        var before = seenByItsCustomer(booked);

        var refused = catchThrowableOfType(
                RefusedException.class,
                () -> bookings.cancel(booked.reference(), "", customerOf(booked), RequestKey.random()));

        assertThat(refused.refusals()).extracting(Refusal::messageKey).containsExactly("booking.cancel.tooLate");
        var after = seenByItsCustomer(booked);
        assertThat(after.status()).isEqualTo(AppointmentStatus.CONFIRMED);
        assertThat(after.sequence()).isEqualTo(before.sequence());
        assertThat(appointments.history(booked.reference(), customerOf(booked))).hasSize(1);
    }

    @Test
    void aMoveOntoATakenTimeKeepsTheOldOne() {
        var booked = bookings.book(request(NINE));
        bookings.book(request(TEN));

        var refused = catchThrowableOfType(
                SlotRefusedException.class,
                () -> bookings.move(booked.reference(), TEN, customerOf(booked), RequestKey.random()));

        assertThat(refused.isTaken()).isTrue();
        assertThat(seenByItsCustomer(booked).start()).isEqualTo(NINE);
    }

    @Test
    void aMovedAppointmentKeepsItsReferenceAndRaisesItsSequence() {
        var booked = bookings.book(request(NINE));

        bookings.move(booked.reference(), TEN, customerOf(booked), RequestKey.random());

        var moved = seenByItsCustomer(booked);
        assertThat(moved.reference()).isEqualTo(booked.reference());
        assertThat(moved.start()).isEqualTo(TEN);
        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(appointments.history(booked.reference(), customerOf(booked)))
                .extracting(AppointmentService.HistoryLine::oldStart, AppointmentService.HistoryLine::newStart)
                .containsExactly(tuple(null, NINE), tuple(NINE, TEN));
    }

    @Test
    void aMovedAppointmentGivesItsOldTimeBack() {
        var booked = bookings.book(request(NINE));
        bookings.move(booked.reference(), TEN, customerOf(booked), RequestKey.random());

        var other = bookings.book(request(NINE));

        assertThat(seenByItsCustomer(other).start()).isEqualTo(NINE);
    }

    @Test
    void aCancelledAppointmentGivesItsTimeBackAndStaysCancelled() {
        var booked = bookings.book(request(NINE));
        bookings.cancel(booked.reference(), "Ill", customerOf(booked), RequestKey.random());

        var again = catchThrowableOfType(
                RefusedException.class,
                () -> bookings.move(booked.reference(), TEN, customerOf(booked), RequestKey.random()));

        assertThat(again.refusals()).extracting(Refusal::messageKey).containsExactly("booking.move.over");
        assertThat(seenByItsCustomer(bookings.book(request(NINE))).start()).isEqualTo(NINE);
    }

    @Test
    void somebodyElsesAppointmentIsAnsweredLikeOneThatDoesNotExist() {
        var booked = bookings.book(request(NINE));
        var other = customerOf(bookings.book(request(TEN)));

        var refused = catchThrowableOfType(
                RefusedException.class, () -> bookings.cancel(booked.reference(), "", other, RequestKey.random()));
        var unknown = catchThrowableOfType(
                RefusedException.class,
                () -> bookings.cancel(BookingReference.random(), "", other, RequestKey.random()));

        assertThat(refused.refusals()).isEqualTo(unknown.refusals());
        assertThat(appointments.find(booked.reference(), other)).isEmpty();
        assertThat(appointments.history(booked.reference(), other)).isEmpty();
        assertThat(seenByItsCustomer(booked).status()).isEqualTo(AppointmentStatus.CONFIRMED);
    }

    @Test
    void theNextChangeObeysANewRule() {
        var booked = bookings.book(request(NINE));
        var before = settings.read(PanelSettings.class);
        settings.record(withoutCancelling(before), "tests");
        try {
            var refused = catchThrowableOfType(
                    RefusedException.class,
                    () -> bookings.cancel(booked.reference(), "", customerOf(booked), RequestKey.random()));

            assertThat(refused.refusals()).extracting(Refusal::messageKey).containsExactly("booking.cancel.notOffered");
        } finally {
            settings.record(before, "tests");
        }
        bookings.cancel(booked.reference(), "", customerOf(booked), RequestKey.random());
        assertThat(seenByItsCustomer(booked).status()).isEqualTo(AppointmentStatus.CANCELLED);
    }

    @Test
    void everyBookingPutsItsMailIntoTheOutboxInTheSameBreath() {
        var booked = bookings.book(request(NINE));

        assertThat(Inside.database()
                        .count("select count(*) from message where appointment_id = ?", booked.appointmentId()))
                .isEqualTo(1);
    }

    private BookingRequest request(Instant start) {
        var guest = new Guest(
                "Grace",
                "Guest",
                new EmailAddress("grace-%s@customers.example".formatted(UUID.randomUUID())),
                "",
                "en",
                ZoneOffset.UTC);
        return new BookingRequest(
                service,
                Optional.of(business.staff()),
                Optional.empty(),
                start,
                guest,
                "",
                BookedThrough.values()[0],
                RequestKey.random());
    }

    private Details seenByItsCustomer(Booked booked) {
        return appointments.asItsCustomerSees(booked.appointmentId());
    }

    private Actor.Customer customerOf(Booked booked) {
        var contact = seenByItsCustomer(booked).customer();
        return new Actor.Customer(contact.id(), contact.fullName());
    }

    private static PanelSettings withoutCancelling(PanelSettings rules) {
        return new PanelSettings(
                rules.mayReschedule(),
                false,
                rules.changesClose(),
                rules.rescheduleNotice(),
                rules.cancelNotice(),
                rules.rescheduleStatuses(),
                rules.cancelStatuses(),
                rules.realTimeAvailability(),
                rules.open(),
                rules.mayEditAccount(),
                rules.mayDeleteAccount(),
                rules.deletion());
    }
}
