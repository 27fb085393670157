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
        var host = URI.create(server.publicUrl()).getHost();
        messages.add(Message.of(message, "<%s@%s>".formatted(UUID.randomUUID(), host), clock.now()));
    }
}
