package app.foyer.messaging.phone;

import app.foyer.messaging.outbox.Answer;
import app.foyer.messaging.outbox.Answer.Never;
import app.foyer.messaging.outbox.Answer.NotNow;
import app.foyer.messaging.outbox.Answer.Taken;
import app.foyer.messaging.outbox.Trouble;
import app.foyer.messaging.phone.TwilioReply.Accepted;
import app.foyer.messaging.phone.TwilioReply.NoAnswer;
import app.foyer.messaging.phone.TwilioReply.Refused;
import java.util.Set;

/**
 * What Twilio's reply means for the message. Only what it says about the recipient or the text is final; all else may be a
 * matter of settings and is tried again.
 */
final class TwilioVerdict {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;

    /** No number, none that exists, a landline, one that cannot be reached from here, or none that has WhatsApp. */
    private static final Set<Integer> BAD_RECIPIENT =
            Set.of(21211, 21214, 21217, 21265, 21401, 21612, 21614, 63003, 63024);

    /** Has answered STOP, or is on the list of those who want nothing. */
    private static final Set<Integer> UNSUBSCRIBED = Set.of(21610, 63032);

    /** Empty, too long, or free text to somebody who has not written by WhatsApp for a day. */
    private static final Set<Integer> BAD_TEXT = Set.of(21602, 21605, 21617, 21619, 63016);

    /** The sender's number is not ours, or may not do this; the account is closed or without money. */
    private static final Set<Integer> BAD_SETTINGS = Set.of(
            20003, 20005, 20404, 21212, 21603, 21606, 21607, 21608, 21659, 21660, 21661, 21703, 30001, 30002, 63007);

    private TwilioVerdict() {}

    static Answer on(TwilioReply reply) {
        if (reply instanceof Accepted accepted) {
            return new Taken((accepted.sid() + " " + accepted.status()).strip());
        }
        if (reply instanceof NoAnswer noAnswer) {
            return new NotNow(noAnswer.mayHaveArrived() ? Trouble.HUNG_UP : Trouble.UNREACHABLE, noAnswer.words());
        }
        return refusal((Refused) reply);
    }

    private static Answer refusal(Refused refused) {
        var code = refused.code();
        if (BAD_RECIPIENT.contains(code)) {
            return new Never(Trouble.RECIPIENT_REFUSED, refused.words());
        }
        if (UNSUBSCRIBED.contains(code)) {
            return new Never(Trouble.UNSUBSCRIBED, refused.words());
        }
        if (BAD_TEXT.contains(code)) {
            return new Never(Trouble.UNFIT, refused.words());
        }
        return new NotNow(troubleOf(refused), refused.words(), refused.pause());
    }

    private static Trouble troubleOf(Refused refused) {
        return switch (refused.status()) {
            case UNAUTHORIZED, FORBIDDEN, NOT_FOUND -> Trouble.NOT_LET_IN;
            case TOO_MANY_REQUESTS -> Trouble.TOO_MANY;
            default -> BAD_SETTINGS.contains(refused.code()) ? Trouble.NOT_LET_IN : Trouble.TOLD_TO_WAIT;
        };
    }
}
