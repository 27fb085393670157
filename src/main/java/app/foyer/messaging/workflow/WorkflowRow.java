package app.foyer.messaging.workflow;

import app.foyer.messaging.outbox.ChannelKind;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A workflow for the pages.
 *
 * @param version grows with every change
 * @param stockKey null for those of the business
 * @param name empty for a stock workflow that nobody has renamed
 * @param delay before the start or after the end, for events of the clock
 */
public record WorkflowRow(
        long id,
        long version,
        String stockKey,
        String name,
        WorkflowEvent event,
        Duration delay,
        Conditions conditions,
        List<Action> actions,
        boolean active)
        implements Serializable {

    /**
     * Something that it sends.
     *
     * @param version grows with every change of it
     * @param address empty unless the recipient is a fixed address
     * @param parts what a program is told
     * @param written languages in which somebody of the business wrote what it says
     */
    public record Action(
            long id,
            long version,
            ChannelKind channel,
            Recipient recipient,
            String address,
            Set<WebhookPart> parts,
            Set<Locale> written)
            implements Serializable {}

    static WorkflowRow of(Workflows.Complete complete) {
        var workflow = complete.workflow();
        return new WorkflowRow(
                workflow.id(),
                workflow.version(),
                workflow.stockKey().orElse(null),
                workflow.name(),
                workflow.event(),
                workflow.delay(),
                workflow.conditions(),
                complete.actions().stream().map(action -> row(complete, action)).toList(),
                workflow.isActive());
    }

    private static Action row(Workflows.Complete complete, WorkflowAction action) {
        return new Action(
                action.id(),
                action.version(),
                action.channel(),
                action.recipient(),
                action.address(),
                action.parts(),
                complete.templatesOf(action).stream()
                        .map(WorkflowTemplate::language)
                        .collect(Collectors.toSet()));
    }

    public WorkflowName called() {
        return new WorkflowName(id, stockKey, name);
    }

    public Optional<Action> action(long wanted) {
        return actions.stream().filter(one -> one.id() == wanted).findFirst();
    }

    /** In few words, for the log. */
    String inShort() {
        var sends = actions.stream()
                .map(action -> action.channel() + " to " + action.recipient() + " " + action.address())
                .map(String::strip)
                .collect(Collectors.joining(", "));
        return "%s, %s, %s, %s; %s".formatted(name, event, active ? "on" : "off", delay, conditions) + "; " + sends;
    }
}
