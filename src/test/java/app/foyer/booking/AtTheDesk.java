package app.foyer.booking;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.foyer.booking.AppointmentService.Details;
import app.foyer.customer.Guest;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A small business in the server, whose desk books and moves what the tests want. */
public abstract class AtTheDesk {

    static final Duration HOUR = Duration.ofHours(1);
    static final Instant NINE =
            Instant.now().truncatedTo(ChronoUnit.DAYS).plus(30, ChronoUnit.DAYS).plus(9, ChronoUnit.HOURS);
    static final String WHO = "ada@own.example";
    static final Actor ADMIN = new Actor.Admin(WHO);

    @Inject
    DeskTaking desk;

    @Inject
    BookingService bookings;

    @Inject
    AppointmentService appointments;

    OwnBusiness business;
    long colleague;
    long offered;

    @BeforeEach
    void open() {
        business = OwnBusiness.stayingIn(Inside.database());
        colleague = business.employ();
        offered = business.service(HOUR)
                .withBuffers(Duration.ZERO, Duration.ofMinutes(15))
                .by(business.staff(), colleague);
    }

    Booked book(DeskCustomer customer, Instant start, boolean isTold, Actor actor) {
        return desk.book(request(customer, start, isTold, false), actor, WHO);
    }

    DeskBooking request(DeskCustomer customer, Instant start, boolean isTold, boolean anyway) {
        return booking(business.staff(), customer, start, isTold, anyway);
    }

    DeskBooking requestWith(long staff, DeskCustomer customer, Instant start, boolean anyway) {
        return booking(staff, customer, start, true, anyway);
    }

    DeskBooking booking(long staff, DeskCustomer customer, Instant start, boolean isTold, boolean anyway) {
        return new DeskBooking(
                customer,
                offered,
                Optional.of(staff),
                Optional.empty(),
                start,
                Optional.empty(),
                AppointmentStatus.CONFIRMED,
                "",
                FilledForm.EMPTY,
                isTold,
                anyway,
                Optional.empty(),
                RequestKey.random());
    }

    DeskCustomer known() {
        return new DeskCustomer.Newcomer(guest("grace-%s@customers.example".formatted(UUID.randomUUID()), ""));
    }

    static Guest guest(String email, String phone) {
        var address = email == null ? null : new EmailAddress(email);
        return new Guest("Grace", "Guest", address, phone, "en", ZoneOffset.UTC);
    }

    Details seen(Booked booked) {
        return appointments.asItsCustomerSees(booked.appointmentId());
    }

    static List<String> refusals(Runnable deed) {
        var refused = catchThrowableOfType(RefusedException.class, deed::run);
        return refused.refusals().stream().map(Refusal::messageKey).toList();
    }
}
