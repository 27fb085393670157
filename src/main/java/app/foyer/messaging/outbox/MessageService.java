package app.foyer.messaging.outbox;

import app.foyer.messaging.secret.SecretLink;
import app.foyer.messaging.secret.SecretLinks;
import app.foyer.platform.ServerSettings;
import app.foyer.shared.Page;
import app.foyer.shared.PageRequest;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the business told people, and what it could not tell them. */
@Stateless
@RolesAllowed("ADMIN")
public class MessageService {

    @Inject
    private Messages messages;

    @Inject
    private SecretLinks secretLinks;

    @Inject
    private Channels channels;

    @Inject
    private ServerSettings server;

    /** What a list of messages is sorted by. */
    public enum Sort {
        CREATED,
        RECIPIENT,
        KIND,
        STATUS
    }

    /**
     * A line of the list.
     *
     * @param nextAttemptAt when it is tried next, while it waits
     * @param finishedAt when it was sent or given up; null while it waits
     * @param trouble null when nothing went wrong at the last attempt
     * @param lastAnswer what the mail server said then; may be null
     */
    public record Summary(
            long id,
            ChannelKind channel,
            MessageKind kind,
            MessageStatus status,
            String recipient,
            String subject,
            Instant createdAt,
            int attempts,
            Instant nextAttemptAt,
            Instant finishedAt,
            Trouble trouble,
            String lastAnswer)
            implements Serializable {}

    /**
     * One message, with markers where the secrets will be.
     *
     * @param calendarMethod null when no calendar file goes with it
     * @param links whose places are marked in the text
     */
    public record Opened(Summary summary, String language, String text, String calendarMethod, Set<SecretLink> links)
            implements Serializable {}

    /** @param status null for all */
    public Page<Summary> all(MessageStatus status, PageRequest<Sort> page) {
        return messages.all(Optional.ofNullable(status), page);
    }

    /** How many messages stand where; a status without any is missing. */
    public Map<MessageStatus, Long> counts() {
        return messages.counts();
    }

    public Optional<Opened> open(long id) {
        return messages.find(id).map(Message::opened);
    }

    /** Whether messages leave at all. */
    public boolean isMailConfigured() {
        return channels.isOpen(ChannelKind.MAIL);
    }

    /** Whether {@link #showLinks} would show anything: in the demo only. */
    public boolean mayShowLinks() {
        return server.demo();
    }

    /**
     * The links of a message with new secrets, so that a person without a mail server can walk the whole path of the
     * demo.
     *
     * @throws RefusedException outside of the demo, where nobody but the recipient reads secrets
     */
    public Map<SecretLink, String> showLinks(long id) {
        if (!mayShowLinks()) {
            throw new RefusedException(Refusal.because("messages.links.demoOnly"));
        }
        return messages.find(id)
                .flatMap(message -> secretLinks.make(message.marked(), message.about()))
                .orElseThrow(() -> new RefusedException(Refusal.because("messages.unknown")));
    }
}
