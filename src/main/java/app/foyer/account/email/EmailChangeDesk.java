package app.foyer.account.email;

import app.foyer.account.Account;
import app.foyer.account.Accounts;
import app.foyer.account.DatabaseClock;
import app.foyer.account.EmailChangeRequested;
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
import java.util.Optional;

/**
 * Finds out whether a wished address belongs to somebody else already, and has mails written about it: no more
 * than {@link Wishes} allows, for each new address and for each account.
 */
@Stateless
@PermitAll
public class EmailChangeDesk {

    /** A link that left an hour late is good for 24 hours all the same. */
    private static final Duration KEPT = Duration.ofHours(72);

    @Inject
    private Wishes wishes;

    @Inject
    private Accounts accounts;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Event<EmailChangeRequested> requested;

    /** Works on the oldest wish, in a transaction of its own. @return whether there was one */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean handleNext() {
        var next = wishes.claimNext(EmailChange.class);
        next.ifPresent(change -> handle(change, clock.now()));
        return next.isPresent();
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void tidyUp() {
        wishes.forgetHandledBefore(EmailChange.class, clock.now().minus(KEPT));
    }

    private void handle(EmailChange change, Instant now) {
        var account = accounts.find(change.accountId())
                .filter(found -> found.isEnabled() && change.waits())
                .filter(found -> wishes.mayBeAnswered(EmailChange.class, counted(change), now));
        change.wish().handle(account.isPresent(), now);
        account.ifPresent(found -> requested.fire(new EmailChangeRequested(
                change.id(), found.id(), found.email(), change.email(), ownerOtherThan(found, change))));
    }

    private static Map<String, Object> counted(EmailChange change) {
        return Map.of("emailKey", change.emailKey(), "accountId", change.accountId());
    }

    /** Another spelling of one's own address is nobody else's. */
    private Optional<Long> ownerOtherThan(Account account, EmailChange change) {
        return accounts.with(change.email()).map(Account::id).filter(id -> !id.equals(account.id()));
    }
}
