package app.foyer.customer;

/**
 * A customer has another number from now on: as its owner says, signed in, or as the business was told.
 *
 * @param oldPhone as it stood in the directory, may be empty; the same for {@code newPhone}
 */
public record PhoneChanged(long customerId, String oldPhone, String newPhone) {}
