package app.foyer.account;

/**
 * Somebody has proven the address, and the account is there. Fired in the same transaction: whoever hears of it and
 * refuses, for a person who must not have an account, takes all of it back.
 */
public record SignedUp(long accountId, NewPerson person) {}
