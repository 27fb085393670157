package app.foyer.settings;

/** Whether the booking form asks for something. */
public enum FieldDemand {
    REQUIRED,
    OPTIONAL,
    NOT_ASKED;

    public boolean isAsked() {
        return this != NOT_ASKED;
    }

    public boolean isRequired() {
        return this == REQUIRED;
    }
}
