package app.foyer.customer.merge;

/** What is chosen from one of two entries when they become one. Notes, tags and everything that happened are kept of both. */
public enum MergeField {
    FIRST_NAME,
    LAST_NAME,
    EMAIL,
    PHONE,
    GENDER,
    BIRTH_DATE,
    LANGUAGE,
    TIME_ZONE,
    PICTURE
}
