package app.foyer.account.email;

import app.foyer.account.Account;
import app.foyer.account.Accounts;
import app.foyer.account.DatabaseClock;
import app.foyer.account.EmailChangeRequested;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Finds out whether a wished address belongs to somebody else already, and has mails written about it: three an hour at
 * most, for each new address and for each account.
 */
@Stateless
@PermitAll
public class EmailChangeDesk {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MAILS_PER_HOUR = 3;

    /** A link that left an hour late is good for 24 hours all the same. */
    private static final Duration KEPT = Duration.ofHours(72);

    @Inject
    private EmailChanges changes;

    @Inject
    private Accounts accounts;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Event<EmailChangeRequested> requested;

    /** Works on the oldest wish, in a transaction of its own. @return whether there was one */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean handleNext() {
        var next = changes.claimNext();
        next.ifPresent(change -> handle(change, clock.now()));
        return next.isPresent();
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void tidyUp() {
        changes.forgetHandledBefore(clock.now().minus(KEPT));
    }

    private void handle(EmailChange change, Instant now) {
        var account = accounts.find(change.accountId())
                .filter(found -> found.isEnabled() && change.waits())
                .filter(found -> changes.answeredSince(change, now.minus(HOUR)) < MAILS_PER_HOUR);
        change.handle(account.isPresent(), now);
        account.ifPresent(found -> requested.fire(new EmailChangeRequested(
                change.id(), found.id(), found.email(), change.email(), ownerOtherThan(found, change))));
    }

    /** Another spelling of one's own address is nobody else's. */
    private Optional<Long> ownerOtherThan(Account account, EmailChange change) {
        return accounts.with(change.email()).map(Account::id).filter(id -> !id.equals(account.id()));
    }
}
