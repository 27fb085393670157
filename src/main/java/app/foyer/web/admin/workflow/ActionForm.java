package app.foyer.web.admin.workflow;

import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.messaging.workflow.Recipient;
import app.foyer.messaging.workflow.WebhookPart;
import app.foyer.messaging.workflow.WorkflowRow;
import java.io.Serializable;
import java.util.Set;

/** Something that a workflow is to send on a way that is already chosen: to whom, and what programs are told. */
public class ActionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Recipient recipient = Recipient.CUSTOMER;
    private String address = "";
    private WebhookPart[] parts = WebhookPart.values();
    private long seen;

    /** A program has an address, and is nobody's customer or colleague. */
    static ActionForm on(ChannelKind channel) {
        var form = new ActionForm();
        form.recipient = channel == ChannelKind.WEBHOOK ? Recipient.ADDRESS : Recipient.CUSTOMER;
        return form;
    }

    /** As it is, to be changed. */
    static ActionForm of(WorkflowRow.Action action) {
        var form = new ActionForm();
        form.seen = action.version();
        form.recipient = action.recipient();
        form.address = action.address();
        form.parts = action.parts().toArray(WebhookPart[]::new);
        return form;
    }

    Set<WebhookPart> told() {
        return Set.of(parts);
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    public Recipient getRecipient() {
        return recipient;
    }

    public void setRecipient(Recipient recipient) {
        this.recipient = recipient;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address == null ? "" : address;
    }

    public WebhookPart[] getParts() {
        return parts;
    }

    public void setParts(WebhookPart[] parts) {
        this.parts = parts;
    }
}
