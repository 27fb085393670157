package app.foyer.web.admin;

import app.foyer.messaging.workflow.Conditions;
import app.foyer.messaging.workflow.WorkflowRow;
import app.foyer.shared.AppointmentStatus;
import java.io.Serializable;
import java.time.Duration;
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
    private Integer amount = 0;
    private Unit unit = Unit.HOURS;

    /** In which a lead is counted. */
    public enum Unit {
        MINUTES(Duration.ofMinutes(1)),
        HOURS(Duration.ofHours(1)),
        DAYS(Duration.ofDays(1));

        private final Duration one;

        Unit(Duration one) {
            this.one = one;
        }

        /** The longest one of which it is a whole number. */
        static Unit of(Duration length) {
            if (length.toMinutes() % (24 * 60) == 0) {
                return DAYS;
            }
            return length.toMinutes() % 60 == 0 ? HOURS : MINUTES;
        }
    }

    static WorkflowForm of(WorkflowRow row, String name) {
        var form = new WorkflowForm();
        form.name = name;
        form.services = row.conditions().services().toArray(Long[]::new);
        form.staff = row.conditions().staff().toArray(Long[]::new);
        form.locations = row.conditions().locations().toArray(Long[]::new);
        form.statuses = row.conditions().statuses().toArray(AppointmentStatus[]::new);
        form.customers = row.conditions().customers();
        form.unit = Unit.of(row.delay());
        form.amount = Math.toIntExact(row.delay().dividedBy(form.unit.one));
        return form;
    }

    Conditions conditions() {
        return new Conditions(Set.of(services), Set.of(staff), Set.of(locations), Set.of(statuses), customers);
    }

    /** Nothing entered means none. */
    Duration delay() {
        return unit.one.multipliedBy(amount == null ? 0 : amount);
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

    public Integer getAmount() {
        return amount;
    }

    public void setAmount(Integer amount) {
        this.amount = amount;
    }

    public Unit getUnit() {
        return unit;
    }

    public void setUnit(Unit unit) {
        this.unit = unit;
    }
}
