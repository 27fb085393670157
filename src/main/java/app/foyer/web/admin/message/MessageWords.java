package app.foyer.web.admin.message;

import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.messaging.outbox.MessageService;
import app.foyer.messaging.outbox.MessageService.Summary;
import app.foyer.messaging.workflow.WorkflowEvent;
import app.foyer.messaging.workflow.WorkflowService;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.Wording;
import app.foyer.web.admin.workflow.WorkflowWords;
import app.foyer.web.support.FacesWording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Messages in words: what they are, and what happens next to one, or what happened last. */
@Named
@RequestScoped
public class MessageWords {

    @Inject
    private MessageService messages;

    @Inject
    private WorkflowService workflows;

    @Inject
    private WorkflowWords workflowWords;

    @Inject
    private Settings settings;

    @Inject
    private FacesWording wording;

    private Map<Long, String> names;
    private Wording there;

    /** What wrote it: the workflow by its name, as long as it is there; else what the message is about. */
    public String about(Summary message) {
        return Optional.ofNullable(message.workflow()).map(workflows()::get).orElseGet(() -> wording.here()
                .text("admin.messages.kind." + message.kind()));
    }

    /** Its subject; programs get none, but are told of an event. */
    public String title(Summary message) {
        return message.channel() == ChannelKind.WEBHOOK
                ? Arrays.stream(WorkflowEvent.values())
                        .filter(event -> event.name().equalsIgnoreCase(message.subject()))
                        .map(event -> wording.here().text("admin.workflows.event." + event))
                        .map(event -> wording.here().text("admin.messages.call", event))
                        .findFirst()
                        .orElse(message.subject())
                : message.subject();
    }

    /** What workflows are called, by number, in their order. */
    Map<Long, String> workflows() {
        if (names == null) {
            names = new LinkedHashMap<>();
            workflows.names().forEach(one -> names.put(one.id(), workflowWords.named(one)));
        }
        return names;
    }

    public String told(Summary message) {
        return told(message, there());
    }

    /** The same by another clock: beside an appointment, by that of its place. */
    public String told(Summary message, Wording there) {
        return switch (message.status()) {
            case SENT -> there.text("admin.messages.sentAt", there.dateTime(message.finishedAt()));
            case FAILED -> there.text("admin.messages.failedAt", there.dateTime(message.finishedAt()));
            case REPEATED -> there.text("admin.messages.repeatedAt", there.dateTime(message.finishedAt()));
            case CANCELLED -> there.text("admin.messages.cancelledAt", there.dateTime(message.finishedAt()));
            case WAITING -> waits(message, there);
        };
    }

    private String waits(Summary message, Wording there) {
        if (!messages.isOpen(message.channel())) {
            return there.text("admin.messages.noWay." + message.channel());
        }
        return message.attempts() > 0
                ? there.text("admin.messages.triedAgainAt", message.attempts(), there.dateTime(message.nextAttemptAt()))
                : there.text("admin.messages.notTried");
    }

    /** Words by the company's clock: messages belong to no place. */
    public Wording there() {
        if (there == null) {
            there = wording.in(settings.read(CompanySettings.class).timeZone());
        }
        return there;
    }
}
