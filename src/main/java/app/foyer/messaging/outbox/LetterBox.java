package app.foyer.messaging.outbox;

import app.foyer.platform.ServerSettings;
import app.foyer.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;

/**
 * Where everybody posts what is to be sent. It leaves after the transaction in which it was posted, and only if that
 * transaction succeeds.
 */
@ApplicationScoped
public class LetterBox {

    @Inject
    private Messages messages;

    @Inject
    private ServerSettings server;

    @Inject
    private BusinessClock clock;

    /** To be called inside the transaction of what the message tells about. */
    public void post(NewMessage message) {
        messages.add(stamped(message));
    }

    /** The same for somebody of whom nothing is kept: as soon as it is sent or given up, nothing of it is left. */
    public void postWithoutTrace(NewMessage message) {
        var stamped = stamped(message);
        stamped.leaveNoTrace();
        messages.add(stamped);
    }

    private Message stamped(NewMessage message) {
        return Message.of(message, newHeaderId(), clock.now());
    }

    /** What a mail is recognised by all over the world, however often it is tried. */
    String newHeaderId() {
        return "<%s@%s>"
                .formatted(UUID.randomUUID(), URI.create(server.publicUrl()).getHost());
    }
}
