package app.foyer.messaging.workflow;

import app.foyer.audit.AuditLog;
import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.messaging.webhook.WebhookService;
import app.foyer.shared.BusinessClock;
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
import java.util.Set;
import java.util.stream.Collectors;

/** Making and changing workflows. Every change is in the audit, with what was before and after. */
@Stateless
@RolesAllowed("ADMIN")
public class WorkflowService {

    private static final int LONGEST_NAME = 100;
    private static final Duration LONGEST_DELAY = Duration.ofDays(365);

    @Inject
    private WorkflowStore workflows;

    @Inject
    private WebhookService webhooks;

    @Inject
    private AuditLog audit;

    @Inject
    private BusinessClock clock;

    /** In the order of the events. */
    public List<WorkflowRow> all() {
        return workflows.all().stream()
                .map(WorkflowRow::of)
                .sorted(Comparator.comparing(WorkflowRow::event).thenComparing(WorkflowRow::id))
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
        tell("settings.workflowCreated", who, null, row(workflow.id()));
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
        tell("settings.workflowCreated", who, null, row(copy.id()));
        return copy.id();
    }

    /** @param delay counts for events of the clock only */
    public void change(long id, String name, Conditions conditions, Duration delay, String who) {
        var complete = locked(id);
        var before = WorkflowRow.of(complete);
        var workflow = complete.workflow();
        var isOfTheClock = workflow.event().isOfTheClock();
        if (isOfTheClock && (delay.isNegative() || delay.compareTo(LONGEST_DELAY) > 0)) {
            throw new RefusedException(Refusal.because("workflow.delay.outside", LONGEST_DELAY.toDays()));
        }
        workflow.rename(before.stockKey() == null || !name.isBlank() ? named(name) : "");
        workflow.hold(conditions, isOfTheClock ? delay : Duration.ZERO, clock.now());
        tell("settings.workflowChanged", who, before, row(id));
    }

    /** @throws RefusedException as long as nothing is written for one of its actions */
    public void switchOn(long id, String who) {
        var complete = locked(id);
        if (!complete.actions().stream().allMatch(action -> new Said(complete, Locale.ENGLISH).isAnything(action))) {
            throw new RefusedException(Refusal.because("workflow.action.unwritten"));
        }
        var before = WorkflowRow.of(complete);
        complete.workflow().switchOn(clock.now());
        tell("settings.workflowSwitchedOn", who, before, row(id));
    }

    public void switchOff(long id, String who) {
        var complete = locked(id);
        var before = WorkflowRow.of(complete);
        complete.workflow().switchOff();
        tell("settings.workflowSwitchedOff", who, before, row(id));
    }

    /** @throws RefusedException for one that Foyer brings along: it can be switched off */
    public void delete(long id, String who) {
        var complete = locked(id);
        if (complete.workflow().stockKey().isPresent()) {
            throw new RefusedException(Refusal.because("workflow.stock.stays"));
        }
        var before = WorkflowRow.of(complete);
        workflows.remove(complete);
        tell("settings.workflowDeleted", who, before, null);
    }

    /** @param address for {@code ADDRESS}: of a mailbox, a phone, or a program */
    public void addAction(long id, ChannelKind channel, Recipient recipient, String address, String who) {
        var before = WorkflowRow.of(locked(id));
        prepare(before.event(), channel, recipient, address.strip());
        workflows.add(WorkflowAction.send(id, channel, recipient, address.strip()));
        tell("settings.workflowChanged", who, before, row(id));
    }

    /** @param parts for programs: what they are told */
    public void changeAction(
            long id, long actionId, Recipient recipient, String address, Set<WebhookPart> parts, String who) {
        var complete = locked(id);
        var before = WorkflowRow.of(complete);
        var action = complete.action(actionId);
        prepare(before.event(), action.channel(), recipient, address.strip());
        var said = new Said(complete, Locale.ENGLISH);
        var stock = Texts.LANGUAGES.stream()
                .filter(language -> said.written(language, action).isEmpty())
                .filter(language -> said.stock(language, action).isPresent())
                .collect(Collectors.toMap(language -> language, language -> said.in(language, action)));
        action.sendTo(recipient, address.strip());
        action.tell(parts);
        // Foyer's own words are for the customer; whoever gets them now is told the same until somebody writes
        // otherwise
        stock.entrySet().stream()
                .filter(text -> said.stock(text.getKey(), action).isEmpty())
                .forEach(text -> workflows.add(WorkflowTemplate.write(actionId, text.getKey(), text.getValue())));
        tell("settings.workflowChanged", who, before, row(id));
    }

    /** The secret of a program is there before the first call, so that its maker can be told. */
    private void prepare(WorkflowEvent event, ChannelKind channel, Recipient recipient, String address) {
        ActionRules.check(event, channel, recipient, address, webhooks::isGoodAddress);
        if (channel == ChannelKind.WEBHOOK) {
            webhooks.expect(address);
        }
    }

    /** @throws RefusedException for the last one: a workflow that sends nothing is switched off */
    public void removeAction(long id, long actionId, String who) {
        var complete = locked(id);
        var before = WorkflowRow.of(complete);
        var action = complete.action(actionId);
        if (complete.actions().size() == 1) {
            throw new RefusedException(Refusal.because("workflow.action.last"));
        }
        complete.templatesOf(action).forEach(workflows::remove);
        workflows.remove(action);
        tell("settings.workflowChanged", who, before, row(id));
    }

    private void tell(String action, String who, WorkflowRow before, WorkflowRow after) {
        var about = after == null ? before : after;
        var subject = about.name().isBlank() ? about.stockKey() : about.name();
        audit.tell(
                action, who, subject, before == null ? null : before.inShort(), after == null ? null : after.inShort());
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

    private static String named(String name) {
        if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new RefusedException(Refusal.because("workflow.name.missing", LONGEST_NAME));
        }
        return name.strip();
    }
}
