package app.foyer.messaging.workflow;

import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.messaging.webhook.WebhookService;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a workflow sends, and to whom. Every change is in the audit, with what was before and after. */
@Stateless
@RolesAllowed("ADMIN")
public class ActionService {

    @Inject
    private WorkflowStore workflows;

    @Inject
    private WebhookService webhooks;

    @Inject
    private WorkflowLog log;

    /**
     * @param address for {@code ADDRESS}: of a mailbox, a phone, or a program
     * @param parts for programs: what they are told
     * @return its number
     */
    public long add(
            long id, ChannelKind channel, Recipient recipient, String address, Set<WebhookPart> parts, String who) {
        var before = WorkflowRow.of(locked(id));
        prepare(before.event(), channel, recipient, address.strip());
        var action = WorkflowAction.send(id, channel, recipient, address.strip());
        action.tell(parts);
        workflows.add(action);
        log.tell(WorkflowLog.CHANGED, who, before, row(id));
        return action.id();
    }

    /**
     * The same of one that is there.
     *
     * @param seen the version of it that the person had before their eyes
     * @throws app.foyer.shared.ChangedMeanwhileException when it is another one by now
     */
    public void change(
            long id,
            long actionId,
            Recipient recipient,
            String address,
            Set<WebhookPart> parts,
            long seen,
            String who) {
        var complete = locked(id);
        var before = WorkflowRow.of(complete);
        var action = complete.action(actionId);
        prepare(before.event(), action.channel(), recipient, address.strip());
        log.mustBeAsSeen(seen, action.version(), before);
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
        log.tell(WorkflowLog.CHANGED, who, before, row(id));
    }

    /** @throws RefusedException for the last one: a workflow that sends nothing is switched off */
    public void remove(long id, long actionId, String who) {
        var complete = locked(id);
        var before = WorkflowRow.of(complete);
        var action = complete.action(actionId);
        if (complete.actions().size() == 1) {
            throw new RefusedException(Refusal.because("workflow.action.last"));
        }
        complete.templatesOf(action).forEach(workflows::remove);
        workflows.remove(action);
        log.tell(WorkflowLog.CHANGED, who, before, row(id));
    }

    /** The secret of a program is there before the first call, so that its maker can be told. */
    private void prepare(WorkflowEvent event, ChannelKind channel, Recipient recipient, String address) {
        ActionRules.check(event, channel, recipient, address, webhooks::isGoodAddress);
        if (channel == ChannelKind.WEBHOOK) {
            webhooks.expect(address);
        }
    }

    /** Two changes at the same moment follow one another: the second looks at what the first has left. */
    private Workflows.Complete locked(long id) {
        return workflows.lock(id).orElseThrow(Workflows::unknown);
    }

    private WorkflowRow row(long id) {
        return workflows.find(id).map(WorkflowRow::of).orElseThrow(Workflows::unknown);
    }
}
