package app.foyer.account.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How often in a row a wrong password was typed for an address, whether it has an account or not. */
@Entity
@Table(name = "sign_in_failures")
public class SignInFailures {

    @Id
    @Column(name = "email_key")
    private String emailKey;

    private int failures;

    @Column(name = "last_failure_at")
    private Instant lastFailureAt;

    protected SignInFailures() {
        // for Jakarta Persistence
    }

    static SignInFailures noneFor(String emailKey, Instant now) {
        var none = new SignInFailures();
        none.emailKey = emailKey;
        none.lastFailureAt = now;
        return none;
    }

    boolean countUnlessWaiting(Instant now) {
        if (WaitPolicy.isForgotten(lastFailureAt, now)) {
            failures = 0;
        }
        if (now.isBefore(lastFailureAt.plus(WaitPolicy.waitAfter(failures)))) {
            return false;
        }
        failures++;
        lastFailureAt = now;
        return true;
    }
}
