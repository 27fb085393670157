package app.foyer.shared.personal;

/** What becomes of something that is kept about a person. */
public enum Fate {
    /** It is wiped. */
    GOES,
    /** It stays, and nothing in it tells whose it was. */
    LOSES_THE_PERSON,
    /** It stays as it is. */
    STAYS
}
