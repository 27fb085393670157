package app.foyer.web.admin.workflow;

import app.foyer.messaging.workflow.WorkflowRow;
import app.foyer.messaging.workflow.WorkflowService;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.Texts;
import app.foyer.web.support.Address;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.MadeOnce;
import app.foyer.web.support.NotThere;
import app.foyer.web.support.Said;
import app.foyer.web.support.SentNumber;
import app.foyer.web.support.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Behind {@code /admin/workflow.xhtml}: one workflow, when it holds, and what it sends, switched on and off. */
@Named
@RequestScoped
@ExplainsRefusals
public class WorkflowView {

    static final String LIST = "/admin/workflows?faces-redirect=true";

    private static final String WORKFLOW = "workflow";

    @Inject
    private WorkflowService workflows;

    @Inject
    private WorkflowWords words;

    @Inject
    private SignedIn signedIn;

    @Inject
    private MadeOnce once;

    @Inject
    private FacesWording wording;

    private Map<String, String> parameters;
    private WorkflowRow row;

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        row = SentNumber.id(parameters.get(WORKFLOW)).flatMap(workflows::find).orElse(null);
    }

    /**
     * Answers an address that asks for something else, also when it has gone while somebody was looking; one that asks for
     * nothing leads to the list.
     */
    public String mustBeThere() {
        if (row == null && parameters.get(WORKFLOW) == null) {
            return LIST;
        }
        if (row == null) {
            NotThere.answer();
        }
        return null;
    }

    public String switchOn() {
        workflows.switchOn(row().id(), signedIn.getEmail());
        return done("on");
    }

    public String switchOff() {
        workflows.switchOff(row().id(), signedIn.getEmail());
        return done("off");
    }

    public String copy() {
        var name = wording.here().text("admin.workflows.copyOf", words.name(row()));
        var copied = once.by(() -> workflows.copy(row.id(), name, signedIn.getEmail()));
        Said.afterwards(wording.here().text("admin.workflows.said.created"));
        return address(copied);
    }

    public String delete() {
        workflows.delete(row().id(), signedIn.getEmail());
        Said.afterwards(wording.here().text("admin.workflows.said.deleted"));
        return LIST;
    }

    public WorkflowRow getRow() {
        return row;
    }

    public String getTitle() {
        return words.name(row);
    }

    /** Whether the dialog asks if it is to be deleted. */
    public boolean isDeleting() {
        return row != null && row.stockKey() == null && "delete".equals(parameters.get("do"));
    }

    public List<Locale> getLanguages() {
        return Texts.LANGUAGES;
    }

    /** The page itself, without a dialog. */
    public String getHere() {
        return Address.here().with(WORKFLOW, row == null ? null : row.id()).toString();
    }

    public String getDeleteAddress() {
        return Address.here()
                .with(WORKFLOW, row == null ? null : row.id())
                .with("do", "delete")
                .toString();
    }

    public List<Map.Entry<String, String>> getKept() {
        return Address.here().with(WORKFLOW, row == null ? null : row.id()).getEntries();
    }

    String done(String what) {
        Said.afterwards(wording.here().text("admin.workflows.said." + what));
        return address(row.id());
    }

    private static String address(long id) {
        return "/admin/workflow?faces-redirect=true&workflow=" + id;
    }

    WorkflowRow row() {
        return Optional.ofNullable(row).orElseThrow(() -> new RefusedException(Refusal.because("workflow.unknown")));
    }
}
