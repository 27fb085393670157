package app.foyer.account.factor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The authenticator app of an account, with the step of the last code that was accepted. */
@Entity
@Table(name = "authenticator")
public class Authenticator {

    @Id
    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "sealed_secret")
    private String sealedSecret;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "last_step")
    private long lastStep;

    protected Authenticator() {
        // for Jakarta Persistence
    }

    /** @param step of the first code, which shows that the app has the secret */
    static Authenticator confirmed(long accountId, String sealedSecret, long step, Instant now) {
        var authenticator = new Authenticator();
        authenticator.accountId = accountId;
        authenticator.confirm(sealedSecret, step, now);
        return authenticator;
    }

    /** Another app takes the place of this one. */
    final void confirm(String secret, long step, Instant now) {
        sealedSecret = secret;
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
