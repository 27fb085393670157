package app.foyer.messaging.workflow.expiry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a workflow has told about a package, which it does once. */
@Entity
@Table(name = "expiry_notice")
public class ExpiryNotice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "expiry_notice_id")
    @SequenceGenerator(name = "expiry_notice_id", sequenceName = "expiry_notice_id")
    private Long id;

    @Column(name = "workflow_id")
    private long workflowId;

    @Column(name = "purchase_id")
    private long purchaseId;

    @Column(name = "noted_at")
    private Instant notedAt;

    protected ExpiryNotice() {
        // for Jakarta Persistence
    }

    static ExpiryNotice of(DueNotice due, Instant now) {
        var notice = new ExpiryNotice();
        notice.workflowId = due.workflowId();
        notice.purchaseId = due.purchaseId();
        notice.notedAt = now;
        return notice;
    }
}
