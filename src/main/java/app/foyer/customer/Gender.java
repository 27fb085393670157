package app.foyer.customer;

/** As a person says it; nobody has to. */
public enum Gender {
    FEMALE,
    MALE,
    OTHER
}
