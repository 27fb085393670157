package app.foyer.web.admin;

import app.foyer.messaging.workflow.Conditions;
import app.foyer.messaging.workflow.WebhookPart;
import app.foyer.messaging.workflow.WorkflowRow;
import app.foyer.messaging.workflow.WorkflowService;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.Texts;
import app.foyer.web.support.Address;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Behind {@code /admin/workflow.xhtml}: one workflow, when it holds, and what it sends to whom. */
@Named
@RequestScoped
@ExplainsRefusals
public class WorkflowView {

    private static final String WORKFLOW = "workflow";

    @Inject
    private WorkflowService workflows;

    @Inject
    private WorkflowWords words;

    @Inject
    private SignedIn signedIn;

    @Inject
    private FacesWording wording;

    private Map<String, String> parameters;
    private WorkflowRow row;
    private WorkflowForm form = new WorkflowForm();
    private String seen;

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        row = Optional.ofNullable(parameters.get(WORKFLOW))
                .filter(asked -> asked.matches("[1-9][0-9]{0,17}"))
                .flatMap(asked -> workflows.find(Long.parseLong(asked)))
                .orElse(null);
        if (row != null) {
            form = WorkflowForm.of(row, words.name(row));
        }
    }

    /** Says so when the address asks for one that is not there. */
    public void open() {
        if (row == null) {
            Said.warning(wording.of(Refusal.because("workflow.unknown")));
        }
    }

    public String change() {
        // a stock workflow keeps its name in every language unless somebody gives it another one
        var isStocksOwn = row().stockKey() != null && form.getName().equals(words.name(row));
        var name = isStocksOwn ? row.name() : form.getName();
        workflows.change(row.id(), name, form.conditions(), form.delay(), signedIn.getEmail());
        return done("changed");
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
        var copied = workflows.copy(row.id(), name, signedIn.getEmail());
        Said.afterwards(wording.here().text("admin.workflows.said.created"));
        return address(copied);
    }

    public String delete() {
        workflows.delete(row().id(), signedIn.getEmail());
        Said.afterwards(wording.here().text("admin.workflows.said.deleted"));
        return "/admin/workflows?faces-redirect=true";
    }

    public String removeAction(long action) {
        mustBeAsSeen();
        workflows.removeAction(row().id(), action, signedIn.getEmail());
        return done("changed");
    }

    /** @param part told from now on, or not any more */
    public String turn(WorkflowRow.Action action, WebhookPart part) {
        mustBeAsSeen();
        var parts = new TreeSet<>(action.parts());
        if (!parts.remove(part)) {
            parts.add(part);
        }
        workflows.changeAction(
                row().id(), action.id(), action.recipient(), action.address(), Set.copyOf(parts), signedIn.getEmail());
        return done("changed");
    }

    /** Its buttons are told apart by where they stand, so nothing may have moved since the page was made. */
    private void mustBeAsSeen() {
        if (!shown().equals(seen)) {
            throw new RefusedException(Refusal.because("workflow.action.changed"));
        }
    }

    /** The actions in their order. */
    private String shown() {
        return row().actions().stream().map(one -> String.valueOf(one.id())).collect(Collectors.joining(","));
    }

    /** Which actions the page showed. */
    public String getSeen() {
        return shown();
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public WorkflowRow getRow() {
        return row;
    }

    public String getTitle() {
        return row == null ? wording.here().text("admin.workflows.title") : words.name(row);
    }

    public WorkflowForm getForm() {
        return form;
    }

    /** Whether the dialog asks if it is to be deleted. */
    public boolean isDeleting() {
        return row != null && row.stockKey() == null && "delete".equals(parameters.get("do"));
    }

    public AppointmentStatus[] getStatuses() {
        return AppointmentStatus.values();
    }

    public Conditions.Customers[] getCustomers() {
        return Conditions.Customers.values();
    }

    public WorkflowForm.Unit[] getUnits() {
        return WorkflowForm.Unit.values();
    }

    public WebhookPart[] getParts() {
        return WebhookPart.values();
    }

    public List<Locale> getLanguages() {
        return Texts.LANGUAGES;
    }

    /** The page itself, without a dialog. */
    public String getHere() {
        return Address.here().with(WORKFLOW, row.id()).toString();
    }

    public String getDeleteAddress() {
        return Address.here().with(WORKFLOW, row.id()).with("do", "delete").toString();
    }

    public List<Map.Entry<String, String>> getKept() {
        return Address.here().with(WORKFLOW, row.id()).getEntries();
    }

    private String done(String what) {
        Said.afterwards(wording.here().text("admin.workflows.said." + what));
        return address(row.id());
    }

    private static String address(long id) {
        return "/admin/workflow?faces-redirect=true&workflow=" + id;
    }

    private WorkflowRow row() {
        return Optional.ofNullable(row).orElseThrow(() -> new RefusedException(Refusal.because("workflow.unknown")));
    }
}
