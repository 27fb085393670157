package app.foyer.shared.personal;

/** What becomes of what is known about a person who deletes the account. The login goes in any case. */
public enum DeletionMode {
    /** Everything but the login stays as it is. */
    KEEP,
    /** The business keeps its appointments, without the person. */
    ANONYMISE,
    /** Everything about the person is wiped. */
    ERASE
}
