package app.foyer.account.factor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * The authenticator app of an account. It is offered first, and counts once a first code from it was typed. Remembers the
 * step of the last code that was accepted.
 */
@Entity
@Table(name = "authenticator")
public class Authenticator {

    private static final long NO_STEP = -1;

    @Id
    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "sealed_secret")
    private String sealedSecret;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "last_step")
    private long lastStep;

    protected Authenticator() {
        // for Jakarta Persistence
    }

    static Authenticator offeredTo(long accountId, String sealedSecret, Instant now) {
        var authenticator = new Authenticator();
        authenticator.accountId = accountId;
        authenticator.offer(sealedSecret, now);
        return authenticator;
    }

    /** Another secret, instead of one that was offered and never confirmed. */
    final void offer(String secret, Instant now) {
        sealedSecret = secret;
        offeredAt = now;
        lastStep = NO_STEP;
    }

    void confirm(long step, Instant now) {
        confirmedAt = now;
        lastStep = step;
    }

    /** Neither this step nor an earlier one is accepted again. */
    void accept(long step) {
        lastStep = step;
    }

    /** The same secret, sealed as it is done today. */
    void reseal(String secret) {
        sealedSecret = secret;
    }

    boolean isOn() {
        return confirmedAt != null;
    }

    Long accountId() {
        return accountId;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    String sealedSecret() {
        return sealedSecret;
    }

    long lastStep() {
        return lastStep;
    }
}
