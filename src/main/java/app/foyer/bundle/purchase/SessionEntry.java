package app.foyer.bundle.purchase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A line in the ledger of a lot: so many sessions were taken, given back, expired or corrected. It is never changed and never
 * taken out; what was wrong is put right by another line.
 */
@Entity
@Table(name = "session_entry")
public class SessionEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "session_entry_id")
    @SequenceGenerator(name = "session_entry_id", sequenceName = "session_entry_id")
    private Long id;

    @Column(name = "lot_id", updatable = false)
    private long lotId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SessionKind kind;

    /** Below zero what is left no more, above zero what there is again. */
    @Column(updatable = false)
    private int sessions;

    /** Null where it is about none, and once that appointment was wiped. */
    @Column(name = "appointment_id")
    private Long appointmentId;

    /** Empty where nobody wrote one. */
    private String reason;

    @Column(name = "actor_kind", updatable = false)
    private String actorKind;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    protected SessionEntry() {
        // for Jakarta Persistence
    }

    static SessionEntry taken(long lotId, long appointmentId, By by, Instant now) {
        return of(lotId, SessionKind.TAKEN, -1, by, now).with(appointmentId);
    }

    static SessionEntry returned(long lotId, long appointmentId, By by, Instant now) {
        return of(lotId, SessionKind.RETURNED, 1, by, now).with(appointmentId);
    }

    static SessionEntry expired(long lotId, int sessions, Instant now) {
        return of(lotId, SessionKind.EXPIRED, -sessions, By.itself(), now);
    }

    /** @param difference so many more, or fewer when below zero */
    static SessionEntry corrected(long lotId, int difference, String reason, By by, Instant now) {
        var entry = of(lotId, SessionKind.CORRECTED, difference, by, now);
        entry.reason = reason;
        return entry;
    }

    private static SessionEntry of(long lotId, SessionKind kind, int sessions, By by, Instant now) {
        var entry = new SessionEntry();
        entry.lotId = lotId;
        entry.kind = kind;
        entry.sessions = sessions;
        entry.reason = "";
        entry.actorKind = by.kind();
        entry.actorName = by.name();
        entry.recordedAt = now;
        return entry;
    }

    private SessionEntry with(long appointment) {
        appointmentId = appointment;
        return this;
    }

    Long id() {
        return id;
    }

    long lotId() {
        return lotId;
    }

    SessionKind kind() {
        return kind;
    }

    int sessions() {
        return sessions;
    }

    Long appointmentId() {
        return appointmentId;
    }

    String reason() {
        return reason;
    }

    By by() {
        return new By(actorKind, actorName);
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
