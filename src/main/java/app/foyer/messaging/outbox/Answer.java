package app.foyer.messaging.outbox;

import java.time.Duration;

/** What became of an attempt to send. */
public sealed interface Answer {

    /** The other side has it. @param words with which it said so, such as the name it gave the message; may be empty */
    record Taken(String words) implements Answer {}

    /**
     * Not now.
     *
     * @param words of the other side or of the network
     * @param pause how long the other side asks to wait at least
     */
    record NotNow(Trouble trouble, String words, Duration pause) implements Answer {

        public NotNow(Trouble trouble, String words) {
            this(trouble, words, Duration.ZERO);
        }

        /** Whether the other messages need not be tried now either. */
        public boolean holdsForAll() {
            return trouble.isTheServers();
        }
    }

    /** Never. */
    record Never(Trouble trouble, String words) implements Answer {}
}
