package app.foyer.messaging.workflow;

import app.foyer.messaging.outbox.ChannelKind;
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
import java.util.EnumSet;
import java.util.Set;

/** One thing that a workflow sends. */
@Entity
@Table(name = "workflow_action")
public class WorkflowAction {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "workflow_action_id")
    @SequenceGenerator(name = "workflow_action_id", sequenceName = "workflow_action_id")
    private Long id;

    @Version
    private long version;

    @Column(name = "workflow_id")
    private long workflowId;

    @Enumerated(EnumType.STRING)
    private ChannelKind channel;

    @Enumerated(EnumType.STRING)
    private Recipient recipient;

    private String address;

    private String parts = "";

    protected WorkflowAction() {
        // for Jakarta Persistence
    }

    static WorkflowAction send(long workflowId, ChannelKind channel, Recipient recipient, String address) {
        var action = new WorkflowAction();
        action.workflowId = workflowId;
        action.channel = channel;
        action.sendTo(recipient, address);
        if (channel == ChannelKind.WEBHOOK) {
            action.tell(EnumSet.allOf(WebhookPart.class));
        }
        return action;
    }

    /** @param toAddress counts for fixed addresses only */
    void sendTo(Recipient to, String toAddress) {
        recipient = to;
        address = to == Recipient.ADDRESS ? toAddress : null;
    }

    void tell(Set<WebhookPart> wanted) {
        parts = Words.of(wanted);
    }

    public Set<WebhookPart> parts() {
        return Words.read(parts, WebhookPart::valueOf);
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    long workflowId() {
        return workflowId;
    }

    public ChannelKind channel() {
        return channel;
    }

    public Recipient recipient() {
        return recipient;
    }

    /** Empty unless it is a fixed one. */
    public String address() {
        return address == null ? "" : address;
    }
}
