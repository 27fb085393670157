package app.foyer.account;

import app.foyer.shared.EmailAddress;
import java.util.Optional;

/**
 * The owner of an account wants another address. Fired in the transaction that takes the wish from the queue. The old
 * address is told; whoever writes to the new one gets the link's secret from
 * {@link app.foyer.account.link.ProofLinks} at the last moment.
 *
 * @param changeId what the link proves
 * @param owner the account that has the new address already; its owner is told instead, and nothing else happens
 */
public record EmailChangeRequested(
        long changeId, long accountId, EmailAddress oldEmail, EmailAddress newEmail, Optional<Long> owner) {}
