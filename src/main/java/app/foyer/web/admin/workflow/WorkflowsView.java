package app.foyer.web.admin.workflow;

import app.foyer.messaging.workflow.WorkflowEvent;
import app.foyer.messaging.workflow.WorkflowRow;
import app.foyer.messaging.workflow.WorkflowService;
import app.foyer.messaging.workflow.reminder.ReminderService;
import app.foyer.messaging.workflow.reminder.ReminderService.Missed;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.BesideFields;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.MadeOnce;
import app.foyer.web.support.Said;
import app.foyer.web.support.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Behind {@code /admin/workflows.xhtml}: what Foyer tells by itself, and a new one. */
@Named
@RequestScoped
public class WorkflowsView {

    private static final BesideFields FIELDS = new BesideFields("newForm", Map.of("workflow.name.", "name"));

    @Inject
    private WorkflowService workflows;

    @Inject
    private ReminderService reminders;

    @Inject
    private SignedIn signedIn;

    @Inject
    private MadeOnce once;

    @Inject
    private FacesWording wording;

    private List<WorkflowRow> rows;
    private List<Missed> missed;
    private String name;
    private WorkflowEvent event = WorkflowEvent.BOOKED;

    /** What is wrong is said beside its field; the dialog stays open. */
    public String create() {
        try {
            var id = once.by(() -> workflows.create(name, event, signedIn.getEmail()));
            Said.afterwards(wording.here().text("admin.workflows.said.created"));
            return "/admin/workflow?faces-redirect=true&workflow=" + id;
        } catch (RefusedException refused) {
            FIELDS.say(refused.refusals(), wording.here());
            return null;
        }
    }

    public List<WorkflowRow> getRows() {
        if (rows == null) {
            rows = workflows.all();
        }
        return rows;
    }

    /** What was due while nobody was there to send it. */
    public List<Missed> getMissed() {
        if (missed == null) {
            missed = reminders.missed();
        }
        return missed;
    }

    public boolean isMaking() {
        return "new"
                .equals(FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get("do"));
    }

    public WorkflowEvent[] getEvents() {
        return WorkflowEvent.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public WorkflowEvent getEvent() {
        return event;
    }

    public void setEvent(WorkflowEvent event) {
        this.event = event;
    }
}
