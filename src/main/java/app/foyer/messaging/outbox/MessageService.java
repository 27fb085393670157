package app.foyer.messaging.outbox;

import app.foyer.messaging.secret.SecretLink;
import app.foyer.messaging.secret.SecretLinks;
import app.foyer.platform.ServerSettings;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Decision;
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

    @Inject
    private BusinessClock clock;

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
     * @param lastAnswer what the other side said then, or when it took the message; may be null
     * @param workflow that wrote it; null when none did, and it may be gone by now
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
            String lastAnswer,
            Long workflow)
            implements Serializable {

        static Summary of(Message message) {
            var delivery = message.delivery();
            return new Summary(
                    message.id(),
                    message.channel(),
                    message.content().kind(),
                    delivery.status(),
                    message.recipient(),
                    message.content().subject(),
                    message.createdAt(),
                    delivery.attempts(),
                    delivery.nextAttemptAt(),
                    delivery.finishedAt(),
                    delivery.trouble(),
                    delivery.lastAnswer(),
                    message.origin().workflowId());
        }
    }

    /**
     * One message, with markers where the secrets will be.
     *
     * @param calendarMethod null when no calendar file goes with it
     * @param links whose places are marked in the text
     * @param headerId by which the other side recognises it
     * @param reference of the appointment that it is about; null when it is about none
     * @param repeats the message that was sent again by this one; null when there was none
     * @param again whether it may be sent again
     * @param back whether it may be taken back
     */
    public record Opened(
            Summary summary,
            String language,
            String text,
            String calendarMethod,
            Set<SecretLink> links,
            String headerId,
            String reference,
            Long repeats,
            Decision again,
            Decision back)
            implements Serializable {}

    public Page<Summary> all(MessageFilter filter, PageRequest<Sort> page) {
        return messages.all(filter, page);
    }

    /**
     * How many of these messages stand where, whatever status is asked for; a status without any may be missing, of
     * many there are {@link Page#COUNTED} and one more.
     */
    public Map<MessageStatus, Long> counts(MessageFilter filter) {
        return messages.counts(filter);
    }

    public Optional<Opened> open(long id) {
        return messages.find(id).map(this::opened);
    }

    private Opened opened(Message message) {
        var delivery = message.delivery();
        var content = message.content();
        return new Opened(
                Summary.of(message),
                content.language(),
                content.text(),
                content.calendarMethod() == null
                        ? null
                        : content.calendarMethod().name(),
                SecretLink.in(message.marked()),
                message.headerId(),
                messages.referenceOf(message).orElse(null),
                message.repeats(),
                RepeatPolicy.toSendAgain(delivery.status(), content.kind(), messages.hasNewsAfter(message)),
                RepeatPolicy.toTakeBack(delivery.status(), delivery.claimedUntil(), clock.now()));
    }

    /** Whether messages leave on this way at all. */
    public boolean isOpen(ChannelKind channel) {
        return channels.isOpen(channel);
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
