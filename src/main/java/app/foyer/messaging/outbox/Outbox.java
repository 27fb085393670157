package app.foyer.messaging.outbox;

import app.foyer.messaging.outbox.Answer.Never;
import app.foyer.messaging.outbox.Answer.NotNow;
import app.foyer.messaging.outbox.Answer.Taken;
import app.foyer.messaging.secret.SecretLink;
import app.foyer.messaging.secret.SecretLinks;
import app.foyer.shared.BusinessClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The steps of a round through the outbox, each in a short transaction of its own: claim what is due, count the attempt
 * and fill in the secrets, write down the answer. No transaction is open while anybody else is spoken to.
 *
 * <p>A claim is believed for five minutes. When a node dies, another one claims its messages after that.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Outbox {

    static final int BATCH = 20;
    private static final Duration BELIEVED_FOR = Duration.ofMinutes(5);

    @Inject
    private Messages messages;

    @Inject
    private SecretLinks secretLinks;

    @Inject
    private StillTrue stillTrue;

    @Inject
    private BusinessClock clock;

    /** The channels by which anything is to go out now, unless a node is at it. */
    public List<ChannelKind> dueChannels() {
        return messages.dueChannels(clock.now());
    }

    /**
     * Claims up to {@value #BATCH} messages that are due.
     *
     * @param round the name of the claim
     * @return their ids, in the order in which they are to be sent
     */
    public List<Long> claim(ChannelKind channel, String round) {
        return claim(channel, null, round);
    }

    /** The same of what one recipient gets. */
    public List<Long> claim(ChannelKind channel, String recipient, String round) {
        var now = clock.now();
        return messages.claim(new Messages.Claim(channel, recipient, BATCH, round, now.plus(BELIEVED_FOR)), now);
    }

    /** Who has anything to get now, each once. */
    public List<String> dueRecipients(ChannelKind channel) {
        return messages.dueRecipients(channel, clock.now());
    }

    /**
     * Counts an attempt and makes the message's secrets.
     *
     * @return empty when somebody else has claimed the message meanwhile, or when it has lost its point
     */
    public Optional<OutgoingMessage> begin(long id, String round) {
        return messages.lock(id)
                .filter(message -> message.delivery().isClaimedBy(round))
                .flatMap(this::begin);
    }

    private Optional<OutgoingMessage> begin(Message message) {
        var now = clock.now();
        message.delivery().attempt(now.plus(BELIEVED_FOR));
        var doubt = message.doubt();
        var addresses = isOutdated(message)
                ? Optional.<Map<SecretLink, String>>empty()
                : secretLinks.make(message.marked(), message.about());
        if (addresses.isEmpty()) {
            message.delivery().giveUp(Trouble.POINTLESS, null, now);
            messages.tidy(message);
        }
        addresses.ifPresent(filled -> message.delivery().mayArriveFrom(now));
        return addresses.map(filled -> OutgoingMessage.of(message, filled, doubt));
    }

    private boolean isOutdated(Message message) {
        var origin = message.origin();
        var appointment = message.about().appointmentId();
        return origin.mayBeOutdated() && (appointment == null || !stillTrue.isStillTrue(appointment, origin));
    }

    /** Writes down what became of an attempt; a claim that was lost meanwhile changes nothing. */
    public void record(OutgoingMessage tried, String round, Answer answer) {
        messages.lock(tried.id())
                .filter(message -> message.delivery().isClaimedBy(round))
                .ifPresent(message -> {
                    if (tried.doubt() == null && isCertain(answer)) {
                        message.delivery().didNotArrive();
                    }
                    record(message, answer, clock.now());
                    messages.tidy(message);
                });
    }

    private static boolean isCertain(Answer answer) {
        return !(answer instanceof NotNow notNow) || !notNow.trouble().mayHaveArrived();
    }

    /** Writes down that the other side is out of reach for everything that this round still holds. */
    public void recordForTheRest(String round, NotNow answer) {
        recordUntried(messages.claimedBy(round), answer);
    }

    /** The same for what this round still holds for one recipient. */
    public void recordForTheSame(String round, String recipient, NotNow answer) {
        recordUntried(messages.claimedBy(round, recipient), answer);
    }

    private void recordUntried(List<Message> untried, NotNow answer) {
        var now = clock.now();
        untried.forEach(message -> {
            message.delivery().attempt(now);
            record(message, answer, now);
            messages.tidy(message);
        });
    }

    private static void record(Message message, Answer answer, Instant now) {
        if (answer instanceof Taken taken) {
            message.delivery().leave(taken.words(), now);
        } else if (answer instanceof Never never) {
            message.delivery().giveUp(never.trouble(), never.words(), now);
        } else if (answer instanceof NotNow notNow) {
            RetryPolicy.USUAL
                    .nextAttempt(notNow.trouble(), message.delivery().attempts(), message.createdAt(), now)
                    .ifPresentOrElse(
                            later -> message.delivery()
                                    .tryAgain(
                                            laterOf(later, now.plus(notNow.pause())), notNow.trouble(), notNow.words()),
                            () -> message.delivery().giveUp(notNow.trouble(), notNow.words(), now));
        }
    }

    private static Instant laterOf(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
