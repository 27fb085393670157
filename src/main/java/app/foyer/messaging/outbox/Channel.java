package app.foyer.messaging.outbox;

import java.time.Instant;

/** A way on which messages leave, such as the mail server; other gateways are other implementations. */
public interface Channel {

    ChannelKind kind();

    /** Whether it leads anywhere: somebody has told Foyer where it is. Until then its messages wait. */
    boolean isOpen();

    /** Sets out; what is connected to is left again by closing. */
    Visit visit();

    /** Several messages on one way. */
    interface Visit extends AutoCloseable {

        /** @param now when it is sent */
        Answer send(OutgoingMessage message, Instant now);

        @Override
        void close();
    }
}
