package app.foyer.shared;

/** How the business writes times of the day, in every language. */
public enum TimeFormat {
    /** {@code 14:00}. */
    HOURS_24("common.format.time"),
    /** {@code 2:00 PM}. */
    HOURS_12("common.format.time12");

    private final String pattern;

    TimeFormat(String pattern) {
        this.pattern = pattern;
    }

    /** Key of the pattern. */
    String pattern() {
        return pattern;
    }
}
