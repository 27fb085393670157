package app.foyer.account.reset;

import app.foyer.account.Account;
import app.foyer.account.Accounts;
import app.foyer.account.DatabaseClock;
import app.foyer.account.PasswordResetRequested;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Finds out which of the addresses typed into <em>Forgot password</em> belong to an account, and has them told. */
@Stateless
@PermitAll
public class PasswordResetDesk {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MAILS_PER_HOUR = 3;

    @Inject
    private PasswordResetRequests requests;

    @Inject
    private Accounts accounts;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Event<PasswordResetRequested> requested;

    /** Works on the oldest request, in a transaction of its own. @return whether there was one */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean handleNext() {
        var next = requests.claimNext();
        next.ifPresent(request -> handle(request, clock.now()));
        return next.isPresent();
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void tidyUp() {
        requests.forgetHandledBefore(clock.now().minus(DAY));
    }

    private void handle(PasswordResetRequest request, Instant now) {
        var account = request.email()
                .flatMap(accounts::with)
                .filter(Account::isEnabled)
                .filter(found -> !found.isOfDirectory())
                .filter(found -> requests.answeredSince(request.emailKey(), now.minus(HOUR)) < MAILS_PER_HOUR);
        request.handle(account.isPresent(), now);
        account.ifPresent(found -> requested.fire(new PasswordResetRequested(found.id(), found.email())));
    }
}
