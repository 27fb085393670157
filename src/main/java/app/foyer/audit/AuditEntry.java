package app.foyer.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the audit log. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_id")
    @SequenceGenerator(name = "audit_entry_id", sequenceName = "audit_entry_id")
    private Long id;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String action;

    private String actor;

    private String subject;

    @Column(name = "remote_address")
    private String remoteAddress;

    protected AuditEntry() {
        // for Jakarta Persistence
    }

    static AuditEntry of(String action, String actor, String subject, String remoteAddress, Instant now) {
        var entry = new AuditEntry();
        entry.action = action;
        entry.actor = actor;
        entry.subject = subject;
        entry.remoteAddress = remoteAddress;
        entry.happenedAt = now;
        return entry;
    }
}
