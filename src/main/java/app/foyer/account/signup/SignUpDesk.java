package app.foyer.account.signup;

import app.foyer.account.Account;
import app.foyer.account.Accounts;
import app.foyer.account.DatabaseClock;
import app.foyer.account.SignUpRequested;
import app.foyer.account.wish.Wishes;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Finds out which of the addresses that want an account have one already, and has a mail written: to prove an unknown
 * address, or to tell the owner of a known one. Each address gets three mails an hour at most. The owner of an account that
 * is switched off is told nothing, as with <em>Forgot password</em>.
 */
@Stateless
@PermitAll
public class SignUpDesk {

    /** A link that left an hour late is good for 24 hours all the same. */
    private static final Duration KEPT = Duration.ofHours(72);

    @Inject
    private Wishes wishes;

    @Inject
    private Accounts accounts;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Event<SignUpRequested> requested;

    /** Works on the oldest request, in a transaction of its own. @return whether there was one */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean handleNext() {
        var next = wishes.claimNext(SignUpRequest.class);
        next.ifPresent(request -> handle(request, clock.now()));
        return next.isPresent();
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void tidyUp() {
        wishes.forgetHandledBefore(SignUpRequest.class, clock.now().minus(KEPT));
    }

    private void handle(SignUpRequest request, Instant now) {
        var owner = accounts.with(request.email());
        var isTold = owner.map(Account::isEnabled).orElse(true)
                && wishes.mayBeAnswered(SignUpRequest.class, Map.of("emailKey", request.emailKey()), now);
        request.wish().handle(isTold, now);
        if (owner.isPresent() || !isTold) {
            request.drop();
        }
        if (isTold) {
            var person = request.person();
            requested.fire(
                    new SignUpRequested(request.id(), person.email(), person.language(), owner.map(Account::id)));
        }
    }
}
