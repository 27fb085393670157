package app.foyer.web.admin;

import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.messaging.workflow.Recipient;
import app.foyer.messaging.workflow.WorkflowRow;
import app.foyer.messaging.workflow.WorkflowService;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import app.foyer.web.support.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The dialog of {@code /admin/workflow.xhtml} in which something more is sent, or the same to somebody else. */
@Named
@RequestScoped
public class WorkflowActionView {

    private static final String ACTION = "action";

    /** What is wrong with whom it goes to; everything else is wrong with the address. */
    private static final Set<String> ABOUT_THE_RECIPIENT =
            Set.of("workflow.action.staffByMail", "workflow.action.noStaff");

    @Inject
    private WorkflowService workflows;

    @Inject
    private WorkflowView page;

    @Inject
    private SignedIn signedIn;

    @Inject
    private FacesWording wording;

    private Map<String, String> parameters;
    private WorkflowRow.Action changed;
    private ActionForm form = new ActionForm();

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        changed = Optional.ofNullable(parameters.get(ACTION))
                .filter(asked -> page.getRow() != null && asked.matches("[1-9][0-9]{0,17}"))
                .flatMap(asked -> page.getRow().action(Long.parseLong(asked)))
                .orElse(null);
        if (changed != null) {
            form = ActionForm.of(changed);
        }
    }

    /** What is wrong is said beside its field; the dialog stays open. */
    public String save() {
        try {
            if (changed == null) {
                workflows.addAction(
                        page.getRow().id(),
                        form.getChannel(),
                        form.getRecipient(),
                        form.getAddress(),
                        signedIn.getEmail());
            } else {
                workflows.changeAction(
                        page.getRow().id(),
                        changed.id(),
                        form.getRecipient(),
                        form.getAddress(),
                        changed.parts(),
                        signedIn.getEmail());
            }
        } catch (RefusedException refused) {
            refused.refusals().forEach(refusal -> Said.beside("actionForm:" + field(refusal), wording.of(refusal)));
            return null;
        }
        Said.afterwards(wording.here().text("admin.workflows.said.changed"));
        return "/admin/workflow?faces-redirect=true&workflow=" + page.getRow().id();
    }

    private static String field(Refusal refusal) {
        return ABOUT_THE_RECIPIENT.contains(refusal.messageKey()) ? "recipient" : "address";
    }

    /** Whether the dialog is open. */
    public boolean isOpen() {
        return changed != null || page.getRow() != null && "add".equals(parameters.get("do"));
    }

    /** What is changed; null while something is added. */
    public WorkflowRow.Action getChanged() {
        return changed;
    }

    public ActionForm getForm() {
        return form;
    }

    public ChannelKind[] getChannels() {
        return ChannelKind.values();
    }

    public Recipient[] getRecipients() {
        return Recipient.values();
    }

    public String getAddAddress() {
        return page.getHere() + "&do=add";
    }

    public String changeAddress(long action) {
        return page.getHere() + "&" + ACTION + "=" + action;
    }
}
