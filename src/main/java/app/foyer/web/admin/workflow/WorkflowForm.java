package app.foyer.web.admin.workflow;

import app.foyer.messaging.workflow.Conditions;
import app.foyer.messaging.workflow.WorkflowRow;
import app.foyer.messaging.workflow.WorkflowService;
import app.foyer.shared.AppointmentStatus;
import app.foyer.web.admin.Bounds;
import app.foyer.web.admin.DurationForm;
import app.foyer.web.admin.Problem;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What is filled in about a workflow: its name, when it holds, and how long before or after. */
public class WorkflowForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private Long[] services = {};
    private Long[] staff = {};
    private Long[] locations = {};
    private AppointmentStatus[] statuses = {};
    private Conditions.Customers customers = Conditions.Customers.ALL;
    private DurationForm delay;
    private long seen;

    static WorkflowForm of(WorkflowRow row, String name) {
        var form = new WorkflowForm();
        form.name = name;
        form.services = row.conditions().services().toArray(Long[]::new);
        form.staff = row.conditions().staff().toArray(Long[]::new);
        form.locations = row.conditions().locations().toArray(Long[]::new);
        form.statuses = row.conditions().statuses().toArray(AppointmentStatus[]::new);
        form.customers = row.conditions().customers();
        form.delay = DurationForm.required(
                row.delay(),
                new Bounds(
                        WorkflowService.shortestDelay(row.event()).toMinutes(),
                        WorkflowService.LONGEST_DELAY.toMinutes()));
        form.seen = row.version();
        return form;
    }

    Conditions conditions() {
        return new Conditions(Set.of(services), Set.of(staff), Set.of(locations), Set.of(statuses), customers);
    }

    /** What is wrong with how long; nothing is, as long as the event is none of the clock. */
    Optional<Problem> problem() {
        return delay.problem();
    }

    /** Only to be asked when there is no problem. */
    Duration length() {
        return delay.length().orElseThrow();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    public Long[] getServices() {
        return services;
    }

    public void setServices(Long[] services) {
        this.services = services;
    }

    public Long[] getStaff() {
        return staff;
    }

    public void setStaff(Long[] staff) {
        this.staff = staff;
    }

    public Long[] getLocations() {
        return locations;
    }

    public void setLocations(Long[] locations) {
        this.locations = locations;
    }

    public AppointmentStatus[] getStatuses() {
        return statuses;
    }

    public void setStatuses(AppointmentStatus[] statuses) {
        this.statuses = statuses;
    }

    public Conditions.Customers getCustomers() {
        return customers;
    }

    public void setCustomers(Conditions.Customers customers) {
        this.customers = customers;
    }

    /** How long before the start or after the end. */
    public DurationForm getDelay() {
        return delay;
    }

    /** The version that the person had before their eyes. */
    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
