package app.foyer.messaging.phone;

import java.time.Duration;

/** What came back from Twilio. */
sealed interface TwilioReply {

    /** Twilio has the message. @param sid its name there */
    record Accepted(String sid, String status) implements TwilioReply {}

    /**
     * Twilio has it not.
     *
     * @param status of HTTP
     * @param code Twilio's own, which says more; 0 when there is none
     * @param pause how long Twilio asks to wait; zero when it does not say
     */
    record Refused(int status, int code, String words, Duration pause) implements TwilioReply {}

    /**
     * Nothing came back that says what became of it.
     *
     * @param mayHaveArrived false when there was not even a connection
     */
    record NoAnswer(String words, boolean mayHaveArrived) implements TwilioReply {}
}
