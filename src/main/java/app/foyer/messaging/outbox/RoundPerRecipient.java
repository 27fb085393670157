package app.foyer.messaging.outbox;

import app.foyer.shared.BusinessClock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * For a channel whose messages go to many servers instead of one gateway: each recipient has a round of its own beside the
 * others, so that a server which does not answer keeps nobody else waiting. Nobody is called twice at once.
 */
final class RoundPerRecipient {

    /** So many may keep us waiting at once. */
    private static final int MOST = 16;

    private final ChannelKind kind;
    private final Map<String, Round> underWay = new ConcurrentHashMap<>();

    RoundPerRecipient(ChannelKind kind) {
        this.kind = kind;
    }

    /** Sets out to everybody who has anything to get, and waits for nobody. */
    void go(Outbox outbox, Optional<Channel> channel, BusinessClock clock, Executor executor) {
        if (channel.filter(Channel::isOpen).isPresent() && underWay.size() < MOST) {
            outbox.dueRecipients(kind).stream()
                    .filter(recipient -> !underWay.containsKey(recipient))
                    .limit(MOST - underWay.size())
                    .forEach(recipient -> setOut(recipient, outbox, channel, clock, executor));
        }
    }

    private void setOut(
            String recipient, Outbox outbox, Optional<Channel> channel, BusinessClock clock, Executor executor) {
        var round = new Round(kind, recipient);
        underWay.put(recipient, round);
        try {
            executor.execute(() -> {
                try {
                    Postman.inPeace(() -> round.go(outbox, channel, clock));
                } finally {
                    underWay.remove(recipient);
                }
            });
        } catch (RejectedExecutionException e) {
            underWay.remove(recipient);
        }
    }
}
