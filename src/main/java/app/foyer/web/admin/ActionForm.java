package app.foyer.web.admin;

import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.messaging.workflow.Recipient;
import app.foyer.messaging.workflow.WorkflowRow;
import java.io.Serializable;

/** Something that a workflow is to send, and to whom. */
public class ActionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ChannelKind channel = ChannelKind.MAIL;
    private Recipient recipient = Recipient.CUSTOMER;
    private String address = "";

    /** As it is, to be changed. */
    static ActionForm of(WorkflowRow.Action action) {
        var form = new ActionForm();
        form.channel = action.channel();
        form.recipient = action.recipient();
        form.address = action.address();
        return form;
    }

    public ChannelKind getChannel() {
        return channel;
    }

    public void setChannel(ChannelKind channel) {
        this.channel = channel;
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
}
