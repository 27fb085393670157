package app.foyer.account;

import app.foyer.shared.EmailAddress;

/** The new address is proven, and the account has it. Fired in the same transaction. */
public record EmailChanged(long accountId, EmailAddress oldEmail, EmailAddress newEmail) {}
