package app.foyer.booking;

import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Refusal;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A line of an appointment's history: what happened, when, by whom, and how it was before. */
@Entity
@Table(name = "appointment_change")
public class AppointmentChange {

    /** What can happen to an appointment. */
    public enum Kind {
        BOOKED,
        /** Booked, and held until it is paid. */
        HELD,
        CONFIRMED,
        MOVED,
        CANCELLED,
        REJECTED,
        COMPLETED,
        NO_SHOW,
        REOPENED,
        /** What was demanded at booking was paid. */
        SECURED,
        /** It was not, and the time is free again. */
        FREED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appointment_change_id")
    @SequenceGenerator(name = "appointment_change_id", sequenceName = "appointment_change_id")
    private Long id;

    @Column(name = "appointment_id")
    private long appointmentId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "actor_kind")
    private Actor.Kind actorKind;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "old_start")
    private Instant oldStart;

    @Column(name = "new_start")
    private Instant newStart;

    @Enumerated(EnumType.STRING)
    @Column(name = "old_status")
    private AppointmentStatus oldStatus;

    @Enumerated(EnumType.STRING)
    @Column(name = "new_status")
    private AppointmentStatus newStatus;

    private String reason;

    /** What else was changed besides the start; null where nothing was. */
    @Embedded
    private Shift shift;

    /** Keys of the reasons that an administrator put aside, with blanks between; null for none. */
    @Column(name = "put_aside")
    private String putAside;

    protected AppointmentChange() {
        // for Jakarta Persistence
    }

    static AppointmentChange booked(Appointment appointment, Actor actor, Instant now) {
        var change = of(appointment.heldUntil().isPresent() ? Kind.HELD : Kind.BOOKED, appointment, actor, now);
        change.newStart = appointment.time().start();
        change.newStatus = appointment.status();
        return change;
    }

    static AppointmentChange moved(
            Appointment appointment, Instant oldStart, AppointmentStatus oldStatus, Actor actor, Instant now) {
        var change = of(Kind.MOVED, appointment, actor, now);
        change.oldStart = oldStart;
        change.newStart = appointment.time().start();
        change.oldStatus = oldStatus;
        change.newStatus = appointment.status();
        return change;
    }

    /** The business has moved it, lengthened it or given it to somebody else. */
    static AppointmentChange moved(Appointment appointment, Placement before, Actor actor, Instant now) {
        var change = moved(appointment, before.time().start(), appointment.status(), actor, now);
        change.shift = Shift.between(before, Placement.of(appointment));
        return change;
    }

    /** @param reasons that an administrator put aside; mostly none */
    AppointmentChange against(List<Refusal> reasons) {
        putAside = reasons.isEmpty() ? null : keys(reasons);
        return this;
    }

    static String keys(List<Refusal> reasons) {
        return reasons.stream().map(Refusal::messageKey).collect(Collectors.joining(" "));
    }

    static AppointmentChange cancelled(
            Appointment appointment, AppointmentStatus oldStatus, String reason, Actor actor, Instant now) {
        return became(Kind.CANCELLED, appointment, oldStatus, reason, actor, now);
    }

    /** The appointment has a new status since just now. */
    static AppointmentChange became(
            Kind kind, Appointment appointment, AppointmentStatus oldStatus, String reason, Actor actor, Instant now) {
        var change = of(kind, appointment, actor, now);
        change.oldStatus = oldStatus;
        change.newStatus = appointment.status();
        change.reason = reason;
        return change;
    }

    private static AppointmentChange of(Kind kind, Appointment appointment, Actor actor, Instant now) {
        var change = new AppointmentChange();
        change.kind = kind;
        change.appointmentId = appointment.id();
        change.happenedAt = now;
        change.actorKind = actor.kind();
        change.actorName = actor.name();
        return change;
    }

    /** Nothing tells any more which customer did it, nor what anybody wrote about it. */
    void lose(String nameless) {
        if (actorKind == Actor.Kind.CUSTOMER || actorKind == Actor.Kind.LINK) {
            actorName = nameless;
        }
        reason = null;
    }

    long appointmentId() {
        return appointmentId;
    }

    Kind kind() {
        return kind;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    Actor.Kind actorKind() {
        return actorKind;
    }

    String actorName() {
        return actorName;
    }

    Instant oldStart() {
        return oldStart;
    }

    Instant newStart() {
        return newStart;
    }

    AppointmentStatus newStatus() {
        return newStatus;
    }

    String reason() {
        return reason;
    }

    Optional<Shift> shift() {
        return Optional.ofNullable(shift);
    }

    List<String> putAside() {
        return putAside == null ? List.of() : List.of(putAside.split(" "));
    }
}
