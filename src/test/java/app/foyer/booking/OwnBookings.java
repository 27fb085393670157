package app.foyer.booking;

import app.foyer.booking.AppointmentService.Details;
import app.foyer.customer.Guest;
import app.foyer.shared.EmailAddress;
import app.foyer.testing.Inside;
import app.foyer.testing.OwnBusiness;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** A business of a test's own inside of the server, at which customers book whom nobody else knows. */
public final class OwnBookings {

    private final BookingService bookings;
    private final AppointmentService appointments;
    private final OwnBusiness business = OwnBusiness.stayingIn(Inside.database());
    private final long service = business.service(Duration.ofHours(1)).offered();

    OwnBookings(BookingService bookings, AppointmentService appointments) {
        this.bookings = bookings;
        this.appointments = appointments;
    }

    long staff() {
        return business.staff();
    }

    Booked books(Instant start) {
        return bookings.book(wish(start));
    }

    /** Of a new customer, for an hour of the one person who works here. */
    BookingRequest wish(Instant start) {
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

    Details seen(Booked booked) {
        return appointments.asItsCustomerSees(booked.appointmentId());
    }

    Actor.Customer customerOf(Booked booked) {
        var contact = seen(booked).customer();
        return new Actor.Customer(contact.id(), contact.fullName());
    }
}
