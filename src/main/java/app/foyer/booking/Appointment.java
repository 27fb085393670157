package app.foyer.booking;

import app.foyer.catalog.Service;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.TimeRange;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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

    @Embedded
    private Occupation occupation;

    @Embedded
    private Agreement agreement;

    /** Until when its time is held for a customer who has to pay first; null for all others. */
    @Column(name = "held_until")
    private Instant heldUntil;

    /** Grows with everything that a calendar shows differently afterwards (RFC 5546). */
    private int sequence;

    protected Appointment() {
        // for Jakarta Persistence
    }

    /** An agreement, not yet placed in time: {@link #occupy} must follow. */
    static Appointment of(Agreement agreement, BookingReference reference, long customerId, AppointmentStatus status) {
        var appointment = new Appointment();
        appointment.agreement = agreement;
        appointment.reference = reference.value();
        appointment.customerId = customerId;
        appointment.status = status;
        return appointment;
    }

    /** Takes its place: with this staff member, there and then, buffers included. Needs the {@link #id}. */
    void occupy(Service service, long staff, long location, TimeRange time) {
        occupy(service, staff, location, time, true);
    }

    /** @param alone false beside others: it holds its time against nobody */
    void occupy(Service service, long staff, long location, TimeRange time, boolean alone) {
        serviceId = service.id();
        staffId = staff;
        locationId = location;
        take(service, time, alone);
    }

    private void take(Service service, TimeRange time, boolean exclusive) {
        startsAt = time.start();
        endsAt = time.end();
        occupation = Occupation.by(id, service, time, exclusive);
    }

    /** Its customer has to pay what is demanded until then; it is {@code PENDING} meanwhile. */
    void holdUntil(Instant moment) {
        requireHoldsTime();
        status = AppointmentStatus.PENDING;
        heldUntil = moment;
    }

    /** What was demanded is paid. @param next what it would have been from the beginning, had nothing been demanded */
    void secure(AppointmentStatus next) {
        if (heldUntil == null) {
            throw new IllegalStateException("Appointment %s is not held".formatted(reference));
        }
        requireHoldsTime();
        heldUntil = null;
        status = next;
        sequence++;
    }

    /** The same agreement at another time, which is free and from now on its own. */
    void moveTo(Service service, TimeRange newTime) {
        moveTo(service, staffId, newTime, true);
    }

    /** The same with this staff member. @param alone false beside others: it holds its time against nobody */
    void moveTo(Service service, long staff, TimeRange newTime, boolean alone) {
        requireHoldsTime();
        staffId = staff;
        take(service, newTime, alone);
        sequence++;
    }

    /**
     * The same agreement at a time at which others may be booked: it waits for the business, keeps its own old time no
     * longer, and holds the new one against nobody.
     */
    void askToMoveTo(Service service, TimeRange newTime) {
        requireHoldsTime();
        take(service, newTime, false);
        status = AppointmentStatus.PENDING;
        sequence++;
    }

    void cancel() {
        requireHoldsTime();
        heldUntil = null;
        status = AppointmentStatus.CANCELLED;
        sequence++;
    }

    /** The time that was only asked for is free, and from now on its own. {@link VerdictTaking} has looked. */
    void takeItsTime() {
        requireHoldsTime();
        occupation = occupation.alone();
    }

    /**
     * Confirmed, rejected, completed or missed: decided by the business while the time was held. What is confirmed beside
     * others stays marked: it goes on holding its time against nobody.
     */
    void become(AppointmentStatus decided) {
        if (!Verdict.isOver(status) || !Verdict.isOver(decided)) {
            requireHoldsTime();
        }
        if (decided == AppointmentStatus.PENDING || decided == AppointmentStatus.CANCELLED) {
            throw new IllegalArgumentException(
                    "Appointment %s cannot be decided to be %s".formatted(reference, decided));
        }
        if (decided == AppointmentStatus.CONFIRMED && status != AppointmentStatus.PENDING) {
            throw new IllegalStateException("Appointment %s is %s".formatted(reference, status));
        }
        heldUntil = null;
        status = decided;
        sequence++;
    }

    /** What was noted about it is taken back. @param isFree whether nobody else has got its time meanwhile */
    void reopen(boolean isFree) {
        if (!Verdict.isOver(status)) {
            throw new IllegalStateException("Appointment %s is %s".formatted(reference, status));
        }
        status = AppointmentStatus.CONFIRMED;
        sequence++;
        occupation = Occupation.of(occupation.taken(), occupation.isExclusive() && isFree);
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

    /** Empty unless its customer has to pay first. */
    Optional<Instant> heldUntil() {
        return Optional.ofNullable(heldUntil);
    }

    Occupation occupation() {
        return occupation;
    }

    Agreement agreement() {
        return agreement;
    }

    public int sequence() {
        return sequence;
    }

    /** Whether it holds its time and is not over. */
    boolean isUpcoming(Instant now) {
        return status.holdsTime() && time().end().isAfter(now);
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
