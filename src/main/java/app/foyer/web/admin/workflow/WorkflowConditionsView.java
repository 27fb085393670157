package app.foyer.web.admin.workflow;

import app.foyer.messaging.workflow.Conditions;
import app.foyer.messaging.workflow.WorkflowService;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.ChangedMeanwhileException;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.BesideFields;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import app.foyer.web.support.SavedMeanwhile;
import app.foyer.web.support.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The part of {@code /admin/workflow.xhtml} with a form: what the workflow is called, and when it holds. */
@Named
@RequestScoped
public class WorkflowConditionsView {

    private static final BesideFields FIELDS =
            new BesideFields("workflowForm", Map.of("workflow.name.", "name", "workflow.delay.", "amount"));

    @Inject
    private WorkflowView page;

    @Inject
    private WorkflowService workflows;

    @Inject
    private WorkflowWords words;

    @Inject
    private SavedMeanwhile meanwhile;

    @Inject
    private SignedIn signedIn;

    @Inject
    private FacesWording wording;

    private WorkflowForm form = new WorkflowForm();

    @PostConstruct
    void read() {
        if (page.getRow() != null) {
            form = WorkflowForm.of(page.getRow(), words.name(page.getRow()));
        }
    }

    public String change() {
        return change(form.getSeen());
    }

    /** Although somebody else has changed it meanwhile, of whom the person was told. */
    public String changeMine() {
        return change(meanwhile.getTold());
    }

    private String change(long seen) {
        if (saysWhatIsWrong()) {
            return null;
        }
        try {
            var id = page.getRow().id();
            workflows.change(id, newName(), form.conditions(), form.length(), seen, signedIn.getEmail());
            return page.done("changed");
        } catch (ChangedMeanwhileException changed) {
            meanwhile.ask(changed);
        } catch (RefusedException refused) {
            Said.error(wording.here().text("admin.settings.wrong"));
            FIELDS.say(refused.refusals(), wording.here());
        }
        return null;
    }

    /** All of it at once. */
    private boolean saysWhatIsWrong() {
        var problem = form.problem();
        problem.ifPresent(wrong -> Said.beside("workflowForm:amount", wrong.in(wording.here())));
        var isGivenBack = page.getRow().stockKey() != null && newName().isBlank();
        var refusals = isGivenBack ? List.<Refusal>of() : WorkflowService.refusals(newName());
        FIELDS.say(refusals, wording.here());
        if (problem.isEmpty() && refusals.isEmpty()) {
            return false;
        }
        Said.error(wording.here().text("admin.settings.wrong"));
        return true;
    }

    /** A stock workflow keeps its name in every language unless somebody gives it another one. */
    private String newName() {
        var row = page.getRow();
        var isStocksOwn = row.stockKey() != null && form.getName().equals(words.name(row));
        return isStocksOwn ? row.name() : form.getName();
    }

    public WorkflowForm getForm() {
        return form;
    }

    /** What an empty name means; null where there has to be one. */
    public String getNameHint() {
        var stockKey = page.getRow().stockKey();
        return stockKey == null ? null : wording.here().text("admin.workflows.called.stock", words.stockName(stockKey));
    }

    public AppointmentStatus[] getStatuses() {
        return AppointmentStatus.values();
    }

    public Conditions.Customers[] getCustomers() {
        return Conditions.Customers.values();
    }
}
