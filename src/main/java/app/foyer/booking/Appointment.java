package app.foyer.booking;

import app.foyer.availability.Sharing;
import app.foyer.availability.Taken;
import app.foyer.catalog.Service;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.PhoneNumber;
import app.foyer.shared.TimeRange;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * One customer's booking of one service with one staff member at one time.
 *
 * <p>Born {@code PENDING} or {@code CONFIRMED}, it holds its time until it is cancelled, rejected or over. Whether a
 * change is <em>permitted</em> is decided by {@link ChangePolicy}, whether the time is free by {@link TimeTaking}; this
 * class only guarantees that its own state makes sense.
 */
@Entity
@Table(name = "appointment")
public class Appointment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appointment_id")
    @SequenceGenerator(name = "appointment_id", sequenceName = "appointment_id")
    private Long id;

    @Version
    private long version;

    private String reference;

    @Column(name = "service_id")
    private long serviceId;

    @Column(name = "staff_id")
    private long staffId;

    @Column(name = "location_id")
    private long locationId;

    @Column(name = "customer_id")
    private long customerId;

    @Enumerated(EnumType.STRING)
    private AppointmentStatus status;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "occupied_from")
    private Instant occupiedFrom;

    @Column(name = "occupied_until")
    private Instant occupiedUntil;

    @Column(name = "sharing_key")
    private long sharingKey;

    private boolean exclusive = true;

    private BigDecimal price;

    private String currency;

    private String notes;

    /** In the form of {@link PhoneNumber}; empty when none was given; null where it was booked before it was kept. */
    @Column(name = "contact_phone")
    private String contactPhone;

    /** Grows with everything that a calendar shows differently afterwards (RFC 5546). */
    private int sequence;

    @Column(name = "booked_at")
    private Instant bookedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "booked_through")
    private BookedThrough bookedThrough;

    protected Appointment() {
        // for Jakarta Persistence
    }

    /**
     * An agreement, not yet placed in time: {@link #occupy} must follow.
     *
     * @param price what was agreed, copied from the service, in {@code currency} (ISO 4217)
     */
    static Appointment agree(
            BookingReference reference,
            long customerId,
            AppointmentStatus status,
            BigDecimal price,
            String currency,
            String notes,
            BookedThrough bookedThrough,
            Instant now) {
        var appointment = new Appointment();
        appointment.reference = reference.value();
        appointment.customerId = customerId;
        appointment.status = status;
        appointment.price = price;
        appointment.currency = currency;
        appointment.notes = notes;
        appointment.bookedThrough = bookedThrough;
        appointment.bookedAt = now;
        return appointment;
    }

    /** Messages about it go to this number; to none when it is empty. */
    void reachableAt(Optional<PhoneNumber> number) {
        contactPhone = number.map(PhoneNumber::value).orElse("");
    }

    /** Takes its place: with this staff member, there and then, buffers included. Needs the {@link #id}. */
    void occupy(Service service, long staff, long location, TimeRange time) {
        serviceId = service.id();
        staffId = staff;
        locationId = location;
        startsAt = time.start();
        endsAt = time.end();
        var occupied = time.widenedBy(service.bufferBefore(), service.bufferAfter());
        occupiedFrom = occupied.start();
        occupiedUntil = occupied.end();
        sharingKey = sharing(service).key();
    }

    /** The same agreement at another time, which is free and from now on its own. */
    void moveTo(Service service, TimeRange newTime) {
        requireHoldsTime();
        occupy(service, staffId, locationId, newTime);
        exclusive = true;
        sequence++;
    }

    /**
     * The same agreement at a time at which others may be booked: it waits for the business, keeps its own old time no
     * longer, and holds the new one against nobody.
     */
    void askToMoveTo(Service service, TimeRange newTime) {
        requireHoldsTime();
        occupy(service, staffId, locationId, newTime);
        exclusive = false;
        status = AppointmentStatus.PENDING;
        sequence++;
    }

    void cancel() {
        requireHoldsTime();
        status = AppointmentStatus.CANCELLED;
        sequence++;
    }

    /** The time that was only asked for is free, and from now on its own. {@link VerdictTaking} has looked. */
    void takeItsTime() {
        requireHoldsTime();
        exclusive = true;
    }

    /**
     * Confirmed, rejected, completed or missed: decided by the business while the time was held. What is confirmed beside
     * others stays marked: it goes on holding its time against nobody.
     */
    void become(AppointmentStatus decided) {
        requireHoldsTime();
        if (decided == AppointmentStatus.PENDING || decided == AppointmentStatus.CANCELLED) {
            throw new IllegalArgumentException(
                    "Appointment %s cannot be decided to be %s".formatted(reference, decided));
        }
        if (decided == AppointmentStatus.CONFIRMED && status != AppointmentStatus.PENDING) {
            throw new IllegalStateException("Appointment %s is %s".formatted(reference, status));
        }
        status = decided;
        if (decided == AppointmentStatus.CONFIRMED || decided == AppointmentStatus.REJECTED) {
            sequence++;
        }
    }

    /** What its customer wrote and how to reach them is gone. */
    void lose() {
        notes = null;
        contactPhone = null;
    }

    private Sharing sharing(Service service) {
        return service.capacity() > 1 ? Sharing.amongCustomersOf(service.id()) : Sharing.withNobody(id);
    }

    private void requireHoldsTime() {
        if (!status.holdsTime()) {
            throw new IllegalStateException("Appointment %s is %s".formatted(reference, status));
        }
    }

    public Long id() {
        return id;
    }

    public BookingReference reference() {
        return new BookingReference(reference);
    }

    public long serviceId() {
        return serviceId;
    }

    public long staffId() {
        return staffId;
    }

    public long locationId() {
        return locationId;
    }

    public long customerId() {
        return customerId;
    }

    public AppointmentStatus status() {
        return status;
    }

    public TimeRange time() {
        return new TimeRange(startsAt, endsAt);
    }

    /** Whether nobody else may have its time. If not, it counts for nobody who books, and fills no place of a group. */
    boolean isExclusive() {
        return exclusive;
    }

    /** The time with its buffers, and who may share it. */
    Taken taken() {
        return new Taken(new TimeRange(occupiedFrom, occupiedUntil), new Sharing(sharingKey));
    }

    public BigDecimal price() {
        return price;
    }

    public String currency() {
        return currency;
    }

    public String notes() {
        return notes;
    }

    /** @param customers the number in the directory, for what was booked before each appointment kept its own */
    String phoneOr(String customers) {
        if (contactPhone == null) {
            return customers;
        }
        return contactPhone.isEmpty() ? "" : new PhoneNumber(contactPhone).written();
    }

    public int sequence() {
        return sequence;
    }

    public Instant bookedAt() {
        return bookedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Appointment that && reference.equals(that.reference);
    }

    @Override
    public int hashCode() {
        return reference.hashCode();
    }
}
