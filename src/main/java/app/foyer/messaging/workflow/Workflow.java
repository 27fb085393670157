package app.foyer.messaging.workflow;

import app.foyer.shared.AppointmentStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What is done when something happens: as long as it is switched on and its conditions hold. */
@Entity
@Table(name = "workflow")
public class Workflow {

    private static final int A_DAY = 24 * 60;
    private static final int TWO_WEEKS = 14 * A_DAY;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "workflow_id")
    @SequenceGenerator(name = "workflow_id", sequenceName = "workflow_id")
    private Long id;

    @Version
    private long version;

    @Column(name = "stock_key")
    private String stockKey;

    private String name;

    @Enumerated(EnumType.STRING)
    private WorkflowEvent event;

    private boolean active;

    @Column(name = "delay_minutes")
    private int delayMinutes;

    private String services = "";

    private String staff = "";

    private String locations = "";

    private String statuses = "";

    @Enumerated(EnumType.STRING)
    private Conditions.Customers customers = Conditions.Customers.ALL;

    @Column(name = "counts_from")
    private Instant countsFrom;

    protected Workflow() {
        // for Jakarta Persistence
    }

    /** Switched off, until somebody has read what it says; a reminder comes a day before, one of a package two weeks. */
    static Workflow prepare(String name, WorkflowEvent event, Instant now) {
        var workflow = new Workflow();
        workflow.name = name;
        workflow.event = event;
        workflow.delayMinutes = switch (event) {
            case BEFORE_START -> A_DAY;
            case PACKAGE_EXPIRES -> TWO_WEEKS;
            default -> 0;
        };
        workflow.countsFrom = now;
        return workflow;
    }

    void rename(String newName) {
        name = newName;
    }

    /** What fell due before does not count. */
    void hold(Conditions conditions, Duration delay, Instant now) {
        services = Words.of(conditions.services());
        staff = Words.of(conditions.staff());
        locations = Words.of(conditions.locations());
        statuses = Words.of(conditions.statuses());
        customers = conditions.customers();
        delayMinutes = Math.toIntExact(delay.toMinutes());
        countsFrom = now;
    }

    void switchOn(Instant now) {
        active = true;
        countsFrom = now;
    }

    void switchOff() {
        active = false;
    }

    public Conditions conditions() {
        return new Conditions(
                Words.read(services, Long::valueOf),
                Words.read(staff, Long::valueOf),
                Words.read(locations, Long::valueOf),
                Words.read(statuses, AppointmentStatus::valueOf),
                customers);
    }

    Duration delay() {
        return Duration.ofMinutes(delayMinutes);
    }

    /** Grows with every change. */
    long version() {
        return version;
    }

    public Long id() {
        return id;
    }

    /** Empty for those of the business. */
    Optional<String> stockKey() {
        return Optional.ofNullable(stockKey);
    }

    String name() {
        return name;
    }

    public WorkflowEvent event() {
        return event;
    }

    public boolean isActive() {
        return active;
    }
}
