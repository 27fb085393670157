package app.foyer.messaging.secret;

/**
 * What a message is about: its links may open this and nothing else. What is missing is null.
 *
 * @param subjectId what waits until the recipient proves to read this; the secret link says what it is
 */
public record About(Long appointmentId, Long customerId, Long accountId, Long subjectId) {

    public static final About NOTHING = new About(null, null, null, null);

    public static About appointment(long appointment, long customer) {
        return new About(appointment, customer, null, null);
    }

    /** @param customer null when the account belongs to no customer */
    public static About account(long account, Long customer) {
        return new About(null, customer, account, null);
    }

    /** Whoever reads this may have no account yet. */
    public static About proof(long subject) {
        return new About(null, null, null, subject);
    }

    /** @param account of whoever wants the recipient's address: the message goes with that person */
    public static About proofFor(long account, long subject) {
        return new About(null, null, account, subject);
    }
}
