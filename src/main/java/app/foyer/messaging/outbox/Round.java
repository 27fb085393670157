package app.foyer.messaging.outbox;

import app.foyer.messaging.outbox.Answer.NotNow;
import app.foyer.shared.BusinessClock;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One channel's way: what is due is claimed and carried. Its trouble is its own: it stops no other channel, and the trouble
 * of one message stops no other message. One round is under way at a time.
 */
final class Round {

    private static final Logger LOG = System.getLogger(Round.class.getName());

    /** After so many that broke off in a row it is not the messages. */
    private static final int BROKEN_OFF_IN_A_ROW = 2;

    private final ChannelKind kind;
    private final String recipient;
    private final AtomicBoolean isUnderWay = new AtomicBoolean();
    private final AtomicBoolean isInTrouble = new AtomicBoolean();

    Round(ChannelKind kind) {
        this(kind, null);
    }

    /** @param recipient whose messages alone are carried; null for everybody's */
    Round(ChannelKind kind, String recipient) {
        this.kind = kind;
        this.recipient = recipient;
    }

    /** Carries everything that is due, unless the last round is still under way or the channel leads nowhere. */
    void go(Outbox outbox, Optional<Channel> channel, BusinessClock clock) {
        if (isUnderWay.compareAndSet(false, true)) {
            try {
                while (channel.filter(Channel::isOpen).isPresent() && carryBatch(outbox, channel.get(), clock)) {
                    // there may be more
                }
            } finally {
                isUnderWay.set(false);
            }
        }
    }

    /** @return whether there was a full batch, sent without trouble on the way */
    private boolean carryBatch(Outbox outbox, Channel channel, BusinessClock clock) {
        var round = UUID.randomUUID().toString();
        var ids = outbox.claim(kind, recipient, round);
        if (ids.isEmpty()) {
            return false;
        }
        var brokenOff = 0;
        try (var visit = channel.visit()) {
            for (var id : ids) {
                var message = outbox.begin(id, round);
                if (message.isPresent()) {
                    var answer = send(message.get(), visit, clock);
                    outbox.record(message.get(), round, answer);
                    tellTheOperator(answer);
                    brokenOff = isBrokenOff(answer) ? brokenOff + 1 : 0;
                    if (answer instanceof NotNow notNow) {
                        if (notNow.holdsForAll() || brokenOff == BROKEN_OFF_IN_A_ROW) {
                            outbox.recordForTheRest(round, notNow);
                            return false;
                        }
                        if (notNow.trouble().isTheRecipients()) {
                            outbox.recordForTheSame(round, message.get().recipient(), notNow);
                        }
                    }
                }
            }
        }
        return ids.size() == Outbox.BATCH;
    }

    private static boolean isBrokenOff(Answer answer) {
        return answer instanceof NotNow notNow && notNow.trouble() == Trouble.HUNG_UP;
    }

    private static Answer send(OutgoingMessage message, Channel.Visit visit, BusinessClock clock) {
        try {
            return visit.send(message, clock.now());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Message " + message.id() + " could not be sent", e);
            return new NotNow(Trouble.INTERNAL, e.getClass().getSimpleName());
        }
    }

    /** One line when the other side goes out of reach, one when it is back. */
    private void tellTheOperator(Answer answer) {
        if (answer instanceof NotNow notNow && notNow.holdsForAll()) {
            if (isInTrouble.compareAndSet(false, true)) {
                LOG.log(Level.WARNING, "{0}: the other side is out of reach, messages wait: {1}", kind, notNow.words());
            }
        } else if (isInTrouble.compareAndSet(true, false)) {
            LOG.log(Level.INFO, "{0}: the other side is back", kind);
        }
    }
}
