package app.foyer.customer;

/**
 * Somebody whom the directory knows.
 *
 * @param customer null when the address is only that of a login
 * @param by what told
 * @param isClosed whether this person has a login, or had one: then nobody else tells about them
 */
record KnownPerson(Customer customer, By by, boolean isClosed) {

    /** What two descriptions of one person have in common. */
    public enum By {
        EMAIL,
        PHONE,
        NAME
    }

    static KnownPerson of(Customer customer, By by) {
        return new KnownPerson(customer, by, customer.accountId() != null);
    }
}
