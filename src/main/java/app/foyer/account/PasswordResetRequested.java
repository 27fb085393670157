package app.foyer.account;

import app.foyer.shared.EmailAddress;

/**
 * Somebody who has an account asked for a link to set a password. Fired in the transaction that takes the request from
 * the queue; whoever sends the mail gets the link's secret from {@link app.foyer.account.reset.PasswordLinks} at the last
 * moment.
 */
public record PasswordResetRequested(long accountId, EmailAddress email) {}
