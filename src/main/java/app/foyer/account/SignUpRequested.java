package app.foyer.account;

import app.foyer.shared.EmailAddress;
import java.util.Optional;

/**
 * Somebody wants an account with this address. Fired in the transaction that takes the request from the queue. Whoever
 * writes the mail to an address without an account gets the link's secret from
 * {@link app.foyer.account.link.ProofLinks} at the last moment.
 *
 * @param requestId what the link proves
 * @param language in which the page was read
 * @param owner the account that has this address already; its owner is told, and nothing else happens
 */
public record SignUpRequested(long requestId, EmailAddress email, String language, Optional<Long> owner) {}
