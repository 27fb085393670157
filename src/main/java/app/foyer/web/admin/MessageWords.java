package app.foyer.web.admin;

import app.foyer.messaging.outbox.MessageService;
import app.foyer.messaging.outbox.MessageService.Summary;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.Wording;
import app.foyer.web.support.FacesWording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Messages in words: what happens next to one, or what happened last. */
@Named
@RequestScoped
public class MessageWords {

    @Inject
    private MessageService messages;

    @Inject
    private Settings settings;

    @Inject
    private FacesWording wording;

    public String told(Summary message) {
        var there = there();
        return switch (message.status()) {
            case SENT -> there.text("admin.messages.sentAt", there.dateTime(message.finishedAt()));
            case FAILED -> there.text("admin.messages.failedAt", there.dateTime(message.finishedAt()));
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
        return wording.in(settings.read(CompanySettings.class).timeZone());
    }
}
