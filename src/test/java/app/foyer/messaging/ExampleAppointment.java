package app.foyer.messaging;

import app.foyer.booking.AppointmentService.Contact;
import app.foyer.booking.AppointmentService.Details;
import app.foyer.booking.BookingReference;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** Grace's massage in Hamburg on 1 December 2026 at 9, which she may move and cancel until the day before. */
public final class ExampleAppointment {

    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    public static final ZoneId HAMBURG = ZoneId.of("Europe/Berlin");

    private AppointmentStatus status = AppointmentStatus.CONFIRMED;
    private Instant start = Instant.parse("2026-12-01T08:00:00Z");
    private String service = "Deep tissue massage";
    private String firstName = "Grace";
    private String lastName = "Höpper";
    private String language = "en";
    private ZoneId customersZone = HAMBURG;
    private int sequence;
    private boolean exclusive = true;
    private Decision move = Decision.allowedUntil(start.minus(Duration.ofDays(1)));
    private Decision cancel = move;

    public static ExampleAppointment usual() {
        return new ExampleAppointment();
    }

    public ExampleAppointment of(String first, String last) {
        return but(copy -> {
            copy.firstName = first;
            copy.lastName = last;
        });
    }

    public ExampleAppointment in(String otherLanguage) {
        return but(copy -> copy.language = otherLanguage);
    }

    public ExampleAppointment readIn(String zone) {
        return but(copy -> copy.customersZone = ZoneId.of(zone));
    }

    public ExampleAppointment called(String otherService) {
        return but(copy -> copy.service = otherService);
    }

    /** Its customer has asked for the time, whatever else is booked then. */
    public ExampleAppointment askedFor() {
        return but(copy -> {
            copy.status = AppointmentStatus.PENDING;
            copy.exclusive = false;
        });
    }

    public ExampleAppointment at(Instant otherStart) {
        return but(copy -> copy.start = otherStart);
    }

    public ExampleAppointment as(AppointmentStatus otherStatus, int changes) {
        return but(copy -> {
            copy.status = otherStatus;
            copy.sequence = changes;
        });
    }

    public ExampleAppointment withoutMoving() {
        return but(copy -> copy.move = refused());
    }

    public ExampleAppointment withoutCancelling() {
        return but(copy -> copy.cancel = refused());
    }

    public Instant start() {
        return start;
    }

    public Details details() {
        return new Details(
                7,
                new BookingReference("FO-7K3QX"),
                status,
                start,
                start.plus(Duration.ofHours(1)),
                3,
                service,
                new Person(1, "Marta Lindqvist", "Physiotherapist"),
                new Place(2, "Foyer am Park", "Parkallee 12, 20144 Hamburg", HAMBURG),
                new Contact(9, firstName, lastName, "grace@example.com", "+49 40 123", language, customersZone),
                new BigDecimal("85.00"),
                "EUR",
                "",
                sequence,
                NOW,
                exclusive,
                null,
                move,
                cancel);
    }

    private ExampleAppointment but(Consumer<ExampleAppointment> change) {
        var copy = new ExampleAppointment();
        copy.status = status;
        copy.start = start;
        copy.service = service;
        copy.firstName = firstName;
        copy.lastName = lastName;
        copy.language = language;
        copy.customersZone = customersZone;
        copy.sequence = sequence;
        copy.exclusive = exclusive;
        copy.move = move;
        copy.cancel = cancel;
        change.accept(copy);
        return copy;
    }

    private static Decision refused() {
        return Decision.refusedFor(List.of(Refusal.because("booking.move.switchedOff")));
    }
}
