package app.foyer.booking.question;

/** How a question is answered. */
public enum QuestionKind {
    /** One line. */
    TEXT,
    /** Several lines. */
    LONG_TEXT,
    /** One of several. */
    CHOICE,
    /** Any of several. */
    CHOICES,
    /** Ticked or not; when it is required it has to be ticked. */
    CHECKBOX,
    NUMBER,
    DATE,
    /** A PDF or a picture. */
    FILE;

    public boolean isOfChoices() {
        return this == CHOICE || this == CHOICES;
    }
}
