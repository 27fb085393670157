package app.foyer.account;

import app.foyer.shared.EmailAddress;

/** Somebody who is signed in has set another password. Fired in that transaction, so that the owner is told by mail. */
public record PasswordChanged(long accountId, EmailAddress email) {}
