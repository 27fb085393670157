package app.foyer.customer;

/**
 * A customer, signed in, has another number from now on.
 *
 * @param oldPhone as it stood in the directory, may be empty; the same for {@code newPhone}
 */
public record PhoneChanged(long customerId, String oldPhone, String newPhone) {}
