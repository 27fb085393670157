package app.foyer.customer;

/** The business has given a customer access to the panel, or sends the way in once more. Fired in the same transaction. */
public record AccessGranted(long customerId, long accountId) {}
