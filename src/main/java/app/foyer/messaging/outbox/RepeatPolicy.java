package app.foyer.messaging.outbox;

import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whether a message may be sent again, and whether one that waits may be taken back. */
public final class RepeatPolicy {

    /** Asked for by the person, who asks again; or news of that very minute, which would be wrong an hour later. */
    private static final Set<MessageKind> FOR_ITS_MOMENT = EnumSet.of(
            MessageKind.PASSWORD_RESET,
            MessageKind.PASSWORD_CHANGED,
            MessageKind.SIGN_UP,
            MessageKind.SIGN_UP_KNOWN,
            MessageKind.EMAIL_CHANGE,
            MessageKind.EMAIL_CHANGE_KNOWN,
            MessageKind.EMAIL_CHANGE_ASKED,
            MessageKind.EMAIL_CHANGED,
            MessageKind.SECOND_FACTOR_ON,
            MessageKind.SECOND_FACTOR_OFF,
            MessageKind.SECOND_FACTOR_REMOVED,
            MessageKind.RECOVERY_CODE_USED);

    private RepeatPolicy() {}

    /** @param hasNews whether the same recipient was told something newer about the same appointment */
    public static Decision toSendAgain(MessageStatus status, MessageKind kind, boolean hasNews) {
        var reasons = new ArrayList<Refusal>();
        if (status == MessageStatus.WAITING) {
            reasons.add(Refusal.because("messages.again.waits"));
        }
        if (FOR_ITS_MOMENT.contains(kind)) {
            reasons.add(Refusal.because("messages.again.moment"));
        }
        if (hasNews) {
            reasons.add(Refusal.because("messages.again.outdated"));
        }
        return Decision.refusedFor(reasons);
    }

    /** @param claimedUntil until when a node works on it; null when none does */
    public static Decision toTakeBack(MessageStatus status, Instant claimedUntil, Instant now) {
        if (status != MessageStatus.WAITING) {
            return Decision.refusedFor(List.of(Refusal.because("messages.takeBack.over")));
        }
        return claimedUntil != null && !claimedUntil.isBefore(now)
                ? Decision.refusedFor(List.of(Refusal.because("messages.takeBack.underWay")))
                : Decision.allowed();
    }
}
