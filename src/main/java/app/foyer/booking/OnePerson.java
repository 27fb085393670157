package app.foyer.booking;

import app.foyer.shared.PhoneNumber;
import java.util.Set;

/**
 * Whose bookings count together: those of a customer, and whatever was booked with one of the numbers.
 *
 * @param phones may be empty
 */
record OnePerson(long customer, Set<PhoneNumber> phones) {}
