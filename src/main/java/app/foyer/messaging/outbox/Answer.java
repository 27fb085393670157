package app.foyer.messaging.outbox;

/** What became of an attempt to send. */
public sealed interface Answer {

    /** The mail server has it. */
    record Taken() implements Answer {}

    /** Not now. @param words of the mail server or of the network */
    record NotNow(Trouble trouble, String words) implements Answer {

        /** Whether the other messages need not be tried now either. */
        public boolean holdsForAll() {
            return trouble.isTheServers();
        }
    }

    /** Never. */
    record Never(Trouble trouble, String words) implements Answer {}
}
