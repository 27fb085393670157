package app.foyer.shared.personal;

/** What becomes of what is known about a person who deletes the account, which goes in any case. */
public enum DeletionMode {
    /** Everything but the account stays as it is. */
    KEEP,
    /** The business keeps its appointments, without the person. */
    ANONYMISE,
    /** Everything about the person is wiped. */
    ERASE
}
