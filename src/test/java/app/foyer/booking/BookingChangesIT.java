package app.foyer.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.foyer.settings.PanelSettings;
import app.foyer.settings.Settings;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Moving and cancelling what was booked, in the server: done wholly or not at all, by whom it belongs to. */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
public class BookingChangesIT {

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

    private OwnBookings own;

    @BeforeEach
    void open() {
        own = new OwnBookings(bookings, appointments);
    }

    @Test
    void aRefusedChangeLeavesTheAppointmentAsItWas() {
        var soon = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(4, ChronoUnit.HOURS);
        var booked = own.books(soon);
        var before = own.seen(booked);

        var refused = catchThrowableOfType(
                RefusedException.class,
                () -> bookings.cancel(booked.reference(), "", own.customerOf(booked), RequestKey.random()));

        assertThat(refused.refusals()).extracting(Refusal::messageKey).containsExactly("booking.cancel.tooLate");
        var after = own.seen(booked);
        assertThat(after.status()).isEqualTo(AppointmentStatus.CONFIRMED);
        assertThat(after.sequence()).isEqualTo(before.sequence());
        assertThat(appointments.history(booked.reference(), own.customerOf(booked)))
                .hasSize(1);
    }

    @Test
    void aMoveOntoATakenTimeKeepsTheOldOne() {
        var booked = own.books(NINE);
        own.books(TEN);

        var refused = catchThrowableOfType(
                SlotRefusedException.class,
                () -> bookings.move(booked.reference(), TEN, own.customerOf(booked), RequestKey.random()));

        assertThat(refused.isTaken()).isTrue();
        assertThat(own.seen(booked).start()).isEqualTo(NINE);
    }

    @Test
    void aMovedAppointmentKeepsItsReferenceAndRaisesItsSequence() {
        var booked = own.books(NINE);

        bookings.move(booked.reference(), TEN, own.customerOf(booked), RequestKey.random());

        var moved = own.seen(booked);
        assertThat(moved.reference()).isEqualTo(booked.reference());
        assertThat(moved.start()).isEqualTo(TEN);
        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(appointments.history(booked.reference(), own.customerOf(booked)))
                .extracting(HistoryLine::oldStart, HistoryLine::newStart)
                .containsExactly(tuple(null, NINE), tuple(NINE, TEN));
    }

    @Test
    void aMovedAppointmentGivesItsOldTimeBack() {
        var booked = own.books(NINE);
        bookings.move(booked.reference(), TEN, own.customerOf(booked), RequestKey.random());

        var other = own.books(NINE);

        assertThat(own.seen(other).start()).isEqualTo(NINE);
    }

    @Test
    void aCancelledAppointmentGivesItsTimeBackAndStaysCancelled() {
        var booked = own.books(NINE);
        bookings.cancel(booked.reference(), "Ill", own.customerOf(booked), RequestKey.random());

        var again = catchThrowableOfType(
                RefusedException.class,
                () -> bookings.move(booked.reference(), TEN, own.customerOf(booked), RequestKey.random()));

        assertThat(again.refusals()).extracting(Refusal::messageKey).containsExactly("booking.move.over");
        assertThat(own.seen(own.books(NINE)).start()).isEqualTo(NINE);
    }

    @Test
    void somebodyElsesAppointmentIsAnsweredLikeOneThatDoesNotExist() {
        var booked = own.books(NINE);
        var other = own.customerOf(own.books(TEN));

        var refused = catchThrowableOfType(
                RefusedException.class, () -> bookings.cancel(booked.reference(), "", other, RequestKey.random()));
        var unknown = catchThrowableOfType(
                RefusedException.class,
                () -> bookings.cancel(BookingReference.random(), "", other, RequestKey.random()));

        assertThat(refused.refusals()).isEqualTo(unknown.refusals());
        assertThat(appointments.find(booked.reference(), other)).isEmpty();
        assertThat(appointments.history(booked.reference(), other)).isEmpty();
        assertThat(own.seen(booked).status()).isEqualTo(AppointmentStatus.CONFIRMED);
    }

    @Test
    void theNextChangeObeysANewRule() {
        var booked = own.books(NINE);
        var before = settings.read(PanelSettings.class);
        settings.record(withoutCancelling(before), "tests");
        try {
            var refused = catchThrowableOfType(
                    RefusedException.class,
                    () -> bookings.cancel(booked.reference(), "", own.customerOf(booked), RequestKey.random()));

            assertThat(refused.refusals()).extracting(Refusal::messageKey).containsExactly("booking.cancel.notOffered");
        } finally {
            settings.record(before, "tests");
        }
        bookings.cancel(booked.reference(), "", own.customerOf(booked), RequestKey.random());
        assertThat(own.seen(booked).status()).isEqualTo(AppointmentStatus.CANCELLED);
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
                rules.deletion(),
                rules.hidePayNow());
    }
}
