package app.foyer.customer;

/** Somebody is in the directory who was not there before. Fired inside the transaction. */
public record CustomerCreated(long customerId) {}
