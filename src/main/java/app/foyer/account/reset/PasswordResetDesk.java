package app.foyer.account.reset;

import app.foyer.account.Account;
import app.foyer.account.Accounts;
import app.foyer.account.DatabaseClock;
import app.foyer.account.PasswordResetRequested;
import app.foyer.account.wish.Wishes;
import app.foyer.audit.AuditLog;
import app.foyer.audit.Fingerprint;
import app.foyer.shared.EmailAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Finds out which of the addresses typed into <em>Forgot password</em> belong to an account, and has them told. */
@Stateless
@PermitAll
public class PasswordResetDesk {

    private static final Duration DAY = Duration.ofDays(1);
    private static final int LINES_PER_HOUR = 60;
    private static final String UNKNOWN = "unknown";

    @Inject
    private Wishes wishes;

    @Inject
    private Accounts accounts;

    @Inject
    private KnownPeople people;

    @Inject
    private DatabaseClock clock;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<PasswordResetRequested> requested;

    /** Works on the oldest request, in a transaction of its own. @return whether there was one */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean handleNext() {
        var next = wishes.claimNext(PasswordResetRequest.class);
        next.ifPresent(request -> handle(request, clock.now()));
        return next.isPresent();
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void tidyUp() {
        wishes.forgetHandledBefore(PasswordResetRequest.class, clock.now().minus(DAY));
    }

    private void handle(PasswordResetRequest request, Instant now) {
        var owner = request.email().flatMap(email -> accounts.with(email).or(() -> opened(email)));
        tell(request, owner);
        var account = owner.filter(Account::isEnabled)
                .filter(found -> !found.isOfDirectory())
                .filter(found ->
                        wishes.mayBeAnswered(PasswordResetRequest.class, Map.of("emailKey", request.emailKey()), now));
        request.wish().handle(account.isPresent(), now);
        account.ifPresent(found -> requested.fire(new PasswordResetRequested(found.id(), found.email())));
    }

    private Optional<Account> opened(EmailAddress email) {
        return people.openAccount(email).flatMap(accounts::find);
    }

    /** What was typed for nobody's address is not written down: a few digits of its hash tell that it was the same again. */
    private void tell(PasswordResetRequest request, Optional<Account> owner) {
        var from = request.remoteAddress();
        if (owner.isPresent()) {
            var email = request.emailKey();
            audit.tellAtMost(LINES_PER_HOUR, from, "account.resetAsked", email, email, null);
        } else {
            var typed = Fingerprint.of(request.emailKey());
            audit.tellAtMost(LINES_PER_HOUR, from, "account.resetUnknown", UNKNOWN, UNKNOWN, typed);
        }
    }
}
