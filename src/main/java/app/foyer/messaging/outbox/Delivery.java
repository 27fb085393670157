package app.foyer.messaging.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * How far a message has come. It waits, and ends as sent, failed or cancelled. While a node works on it, it carries the claim
 * of that node's round; a claim that has run out counts for nothing.
 */
@Embeddable
public class Delivery {

    private static final int LONGEST_ANSWER = 1000;

    @Enumerated(EnumType.STRING)
    private MessageStatus status;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    private String claim;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Enumerated(EnumType.STRING)
    private Trouble trouble;

    @Column(name = "last_answer")
    private String lastAnswer;

    @Column(name = "uncertain_since")
    private Instant uncertainSince;

    protected Delivery() {
        // for Jakarta Persistence
    }

    static Delivery due(Instant now) {
        var delivery = new Delivery();
        delivery.status = MessageStatus.WAITING;
        delivery.nextAttemptAt = now;
        return delivery;
    }

    boolean waits() {
        return status == MessageStatus.WAITING;
    }

    /** Whether the round with this claim may work on it. */
    boolean isClaimedBy(String round) {
        return waits() && round.equals(claim);
    }

    /** One more attempt; the claim is believed that much longer. */
    void attempt(Instant believedUntil) {
        attempts++;
        claimedUntil = believedUntil;
    }

    /** From now on it may have arrived, until somebody says that it has not. */
    void mayArriveFrom(Instant now) {
        if (uncertainSince == null) {
            uncertainSince = now;
        }
    }

    void didNotArrive() {
        uncertainSince = null;
    }

    void tryAgain(Instant later, Trouble why, String answer) {
        nextAttemptAt = later;
        explain(why, answer);
        release();
    }

    void leave(String answer, Instant now) {
        explain(null, answer);
        finish(MessageStatus.SENT, now);
    }

    void giveUp(Trouble why, String answer, Instant now) {
        explain(why, answer);
        finish(MessageStatus.FAILED, now);
    }

    /** What has failed is in the hands of another message now. */
    void isRepeated() {
        if (status == MessageStatus.FAILED) {
            status = MessageStatus.REPEATED;
        }
    }

    /** The other message was taken back: it is as it was. */
    void isNotRepeated() {
        if (status == MessageStatus.REPEATED) {
            status = MessageStatus.FAILED;
        }
    }

    /** Takes it back before it leaves. */
    void cancel(Instant now) {
        finish(MessageStatus.CANCELLED, now);
    }

    private void finish(MessageStatus end, Instant now) {
        status = end;
        finishedAt = now;
        release();
    }

    private void explain(Trouble why, String answer) {
        trouble = why;
        lastAnswer = Content.cut(answer, LONGEST_ANSWER);
    }

    private void release() {
        claim = null;
        claimedUntil = null;
    }

    MessageStatus status() {
        return status;
    }

    int attempts() {
        return attempts;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    Instant claimedUntil() {
        return claimedUntil;
    }

    Instant finishedAt() {
        return finishedAt;
    }

    Trouble trouble() {
        return trouble;
    }

    String lastAnswer() {
        return lastAnswer;
    }

    /** Since when it may have arrived; null when it certainly has not. */
    Instant uncertainSince() {
        return uncertainSince;
    }
}
