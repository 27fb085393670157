package app.foyer.messaging.workflow;

import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Making and changing workflows. Every change is in the audit, with what was before and after. */
@Stateless
@RolesAllowed("ADMIN")
public class WorkflowService {

    public static final Duration LONGEST_DELAY = Duration.ofDays(365);

    private static final int LONGEST_NAME = 100;

    @Inject
    private WorkflowStore workflows;

    @Inject
    private WorkflowLog log;

    @Inject
    private BusinessClock clock;

    /** In the order of the events. */
    public List<WorkflowRow> all() {
        return workflows.all().stream()
                .map(WorkflowRow::of)
                .sorted(Comparator.comparing(WorkflowRow::event).thenComparing(WorkflowRow::id))
                .toList();
    }

    /** What they are called, in the same order. */
    public List<WorkflowName> names() {
        return workflows.alone().stream()
                .sorted(Comparator.comparing(Workflow::event).thenComparing(Workflow::id))
                .map(WorkflowName::of)
                .toList();
    }

    public Optional<WorkflowRow> find(long id) {
        return workflows.find(id).map(WorkflowRow::of);
    }

    /** A new one, switched off, with a mail to the customer. @param who makes it, for the log */
    public long create(String name, WorkflowEvent event, String who) {
        var workflow = Workflow.prepare(named(name), event, clock.now());
        workflows.add(workflow);
        workflows.add(WorkflowAction.send(workflow.id(), ChannelKind.MAIL, Recipient.CUSTOMER, null));
        log.tell(WorkflowLog.CREATED, who, null, row(workflow.id()));
        return workflow.id();
    }

    /** The same once more under another name, switched off, with everything that it says. */
    public long copy(long id, String name, String who) {
        var original = get(id);
        var copy = Workflow.prepare(named(name), original.workflow().event(), clock.now());
        copy.hold(original.workflow().conditions(), original.workflow().delay(), clock.now());
        workflows.add(copy);
        var said = new Said(original, Locale.ENGLISH);
        for (var action : original.actions()) {
            var copied = WorkflowAction.send(copy.id(), action.channel(), action.recipient(), action.address());
            copied.tell(action.parts());
            workflows.add(copied);
            for (var language : Texts.LANGUAGES) {
                said.written(language, action)
                        .or(() -> said.stock(language, action))
                        .ifPresent(parts -> workflows.add(WorkflowTemplate.write(copied.id(), language, parts)));
            }
        }
        log.tell(WorkflowLog.CREATED, who, null, row(copy.id()));
        return copy.id();
    }

    /**
     * @param delay counts for events of the clock only
     * @param seen the version that the person had before their eyes
     * @throws app.foyer.shared.ChangedMeanwhileException when it is another one by now
     */
    public void change(long id, String name, Conditions conditions, Duration delay, long seen, String who) {
        var complete = locked(id);
        var before = WorkflowRow.of(complete);
        var workflow = complete.workflow();
        var isOfTheClock = workflow.event().isOfTheClock();
        if (isOfTheClock
                && (delay.compareTo(shortestDelay(workflow.event())) < 0 || delay.compareTo(LONGEST_DELAY) > 0)) {
            throw new RefusedException(
                    Refusal.because("workflow.delay.outside", shortestDelay(workflow.event()), LONGEST_DELAY));
        }
        var newName = before.stockKey() == null || !name.isBlank() ? named(name) : "";
        log.mustBeAsSeen(seen, before);
        workflow.rename(newName);
        workflow.hold(conditions, isOfTheClock ? delay : Duration.ZERO, clock.now());
        log.tell(WorkflowLog.CHANGED, who, before, row(id));
    }

    /** How long before the start, or before a package ends, at least: what is due then comes too late. After the end may be at once. */
    public static Duration shortestDelay(WorkflowEvent event) {
        return event == WorkflowEvent.BEFORE_START || event == WorkflowEvent.PACKAGE_EXPIRES
                ? Duration.ofMinutes(1)
                : Duration.ZERO;
    }

    /** @throws RefusedException as long as nothing is written for one of its actions */
    public void switchOn(long id, String who) {
        var complete = locked(id);
        if (!complete.actions().stream().allMatch(action -> new Said(complete, Locale.ENGLISH).isAnything(action))) {
            throw new RefusedException(Refusal.because("workflow.action.unwritten"));
        }
        var before = WorkflowRow.of(complete);
        complete.workflow().switchOn(clock.now());
        log.tell(WorkflowLog.SWITCHED_ON, who, before, row(id));
    }

    public void switchOff(long id, String who) {
        var complete = locked(id);
        var before = WorkflowRow.of(complete);
        complete.workflow().switchOff();
        log.tell(WorkflowLog.SWITCHED_OFF, who, before, row(id));
    }

    /** @throws RefusedException for one that Foyer brings along: it can be switched off */
    public void delete(long id, String who) {
        var complete = locked(id);
        if (complete.workflow().stockKey().isPresent()) {
            throw new RefusedException(Refusal.because("workflow.stock.stays"));
        }
        var before = WorkflowRow.of(complete);
        workflows.remove(complete);
        log.tell(WorkflowLog.DELETED, who, before, null);
    }

    private WorkflowRow row(long id) {
        return WorkflowRow.of(get(id));
    }

    /** Two changes at the same moment follow one another: the second looks at what the first has left. */
    private Workflows.Complete locked(long id) {
        return workflows.lock(id).orElseThrow(Workflows::unknown);
    }

    private Workflows.Complete get(long id) {
        return workflows.find(id).orElseThrow(Workflows::unknown);
    }

    /** What speaks against this name. */
    public static List<Refusal> refusals(String name) {
        return name == null || name.isBlank() || name.strip().length() > LONGEST_NAME
                ? List.of(Refusal.because("workflow.name.missing", LONGEST_NAME))
                : List.of();
    }

    private static String named(String name) {
        Decision.refusedFor(refusals(name)).enforce();
        return name.strip();
    }
}
