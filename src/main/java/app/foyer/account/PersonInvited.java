package app.foyer.account;

import app.foyer.shared.EmailAddress;

/**
 * Somebody is invited to the console, or invited again. Fired in that transaction; the secret of the link is made by
 * {@link app.foyer.account.link.ProofLinks} when the mail is sent.
 */
public record PersonInvited(long invitationId, EmailAddress email, String name) {}
