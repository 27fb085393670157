package app.foyer.web.admin.workflow;

import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.messaging.workflow.ActionService;
import app.foyer.messaging.workflow.Recipient;
import app.foyer.messaging.workflow.WebhookPart;
import app.foyer.messaging.workflow.WorkflowRow;
import app.foyer.shared.ChangedMeanwhileException;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.BesideFields;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.MadeOnce;
import app.foyer.web.support.Said;
import app.foyer.web.support.SavedMeanwhile;
import app.foyer.web.support.SentNumber;
import app.foyer.web.support.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The dialogs of {@code /admin/workflow.xhtml} in which something more is sent, the same to somebody else, or no more. */
@Named
@RequestScoped
public class WorkflowActionView {

    private static final String ACTION = "action";
    private static final String CHANNEL = "channel";

    private static final BesideFields FIELDS = new BesideFields(
            "actionForm",
            Map.of(
                    "workflow.action.staffByMail", "recipient",
                    "workflow.action.noStaff", "recipient",
                    "workflow.action.mailAddress", "address",
                    "workflow.action.phone", "address",
                    "workflow.action.programAddress", "address"));

    @Inject
    private ActionService actions;

    @Inject
    private WorkflowView page;

    @Inject
    private WorkflowWords words;

    @Inject
    private MadeOnce once;

    @Inject
    private SavedMeanwhile meanwhile;

    @Inject
    private SignedIn signedIn;

    @Inject
    private FacesWording wording;

    private Map<String, String> parameters;
    private WorkflowRow.Action changed;
    private ChannelKind channel;
    private ActionForm form;

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        changed = SentNumber.id(parameters.get(ACTION))
                .filter(asked -> page.getRow() != null)
                .flatMap(asked -> page.getRow().action(asked))
                .orElse(null);
        channel = changed == null ? askedChannel() : changed.channel();
        form = changed == null ? ActionForm.on(channel) : ActionForm.of(changed);
    }

    private ChannelKind askedChannel() {
        return Arrays.stream(ChannelKind.values())
                .filter(known -> known.name().equalsIgnoreCase(parameters.get(CHANNEL)))
                .findFirst()
                .orElse(ChannelKind.MAIL);
    }

    /** What is wrong is said beside its field; the dialog stays open. */
    public String save() {
        return save(form.getSeen());
    }

    /** Although somebody else has changed it meanwhile, of whom the person was told. */
    public String saveMine() {
        return save(meanwhile.getTold());
    }

    private String save(long seen) {
        try {
            var workflow = page.row().id();
            var who = signedIn.getEmail();
            if (changed == null) {
                once.by(() -> actions.add(workflow, channel, form.getRecipient(), form.getAddress(), form.told(), who));
            } else {
                var one = changed.id();
                actions.change(workflow, one, form.getRecipient(), form.getAddress(), form.told(), seen, who);
            }
            return page.done("changed");
        } catch (ChangedMeanwhileException changedMeanwhile) {
            meanwhile.ask(changedMeanwhile);
            return null;
        } catch (RefusedException refused) {
            FIELDS.say(refused.refusals(), wording.here());
            return null;
        }
    }

    @ExplainsRefusals
    public String remove() {
        actions.remove(page.row().id(), changed.id(), signedIn.getEmail());
        return page.done("changed");
    }

    /** Says so when the address asks for something that the workflow does not send any more. */
    public void mustBeThere() {
        if (page.getRow() != null && changed == null && parameters.containsKey(ACTION)) {
            Said.warning(wording.here().text("workflow.action.changed"));
        }
    }

    /** Whether the dialog is open. */
    public boolean isOpen() {
        return changed == null ? page.getRow() != null && asks("add") : !isRemoving();
    }

    /** Whether the dialog asks if it is to go. */
    public boolean isRemoving() {
        return changed != null && asks("remove");
    }

    private boolean asks(String what) {
        return what.equals(parameters.get("do"));
    }

    /** What is changed, or is to go; null while something is added. */
    public WorkflowRow.Action getChanged() {
        return changed;
    }

    public ActionForm getForm() {
        return form;
    }

    /** On which way it goes; chosen by the address. */
    public ChannelKind getChannel() {
        return channel;
    }

    public String getChannelName() {
        return name(channel);
    }

    public boolean isWebhook() {
        return channel == ChannelKind.WEBHOOK;
    }

    public ChannelKind[] getChannels() {
        return ChannelKind.values();
    }

    public Recipient[] getRecipients() {
        return Recipient.values();
    }

    /** What a program can be told; where no appointment is told about, there is none. */
    public List<WebhookPart> getParts() {
        return words.parts(page.getRow());
    }

    public String getAddAddress() {
        return page.getHere() + "&do=add";
    }

    public String addressBy(ChannelKind other) {
        return getAddAddress() + "&" + CHANNEL + "=" + name(other);
    }

    public String changeAddress(long action) {
        return page.getHere() + "&" + ACTION + "=" + action;
    }

    public String removeAddress(long action) {
        return changeAddress(action) + "&do=remove";
    }

    private static String name(ChannelKind channel) {
        return channel.name().toLowerCase(Locale.ROOT);
    }
}
