package app.foyer.shared;

/** What somebody looks for, as the database compares it: {@code like … escape '!'}. Each sign that was typed means itself. */
public final class SearchPattern {

    private SearchPattern() {}

    /** For what holds it anywhere. */
    public static String anywhere(String typed) {
        return "%" + literally(typed) + "%";
    }

    /** For what begins with it. */
    public static String atTheBeginning(String typed) {
        return literally(typed) + "%";
    }

    private static String literally(String typed) {
        return typed.strip().replaceAll("([!%_])", "!$1");
    }
}
