package app.foyer.rights;

import app.foyer.rights.Rights.Thing;
import java.util.List;

/** What the capital words in {@link Rights} stand for: the name of a person's thing, and names of nothing. */
final class Things {

    static final String UNKNOWN_APPOINTMENT = "FO-ZZZZ9";
    static final String UNKNOWN_NUMBER = "999999999";
    static final List<String> UNKNOWN = List.of(UNKNOWN_APPOINTMENT, UNKNOWN_NUMBER);

    private Things() {}

    static String put(Thing thing, String name) {
        return thing.address().replaceAll("=[A-Z]{3,}", "=" + name);
    }

    static String nameOf(Thing thing, Person owner, Cast cast) {
        var word = thing.address().replaceAll(".*=([A-Z]{3,}).*", "$1");
        var account = cast.accountOf(owner).email();
        return switch (word) {
            case "APPOINTMENT" -> cast.appointmentOf(owner).reference();
            case "SESSION" -> String.valueOf(cast.otherSessionOf(owner));
            case "MESSAGE" -> number(cast, "select max(id) from message where recipient = ?", account);
            // the reminder that every Foyer has, and what it sends
            case "WORKFLOW", "ACTION" -> "10";
            case "CUSTOMER" -> number(cast, "select id from customer where email_key = ?", account);
            case "IMPORT" -> String.valueOf(cast.broughtFile());
            case "MEMBER" -> String.valueOf(cast.accountId(Person.STAFF_A));
            case "INVITATION" -> String.valueOf(cast.invitation());
            case "LINE" -> number(cast, "select max(id) from audit_entry where subject = ?", account);
            case "ACCOUNT" -> number(cast, "select id from account where email_key = ?", account);
            case "STAFF" ->
                number(
                        cast,
                        "select staff_id from appointment where reference = ?",
                        cast.appointmentOf(owner).reference());
            default -> throw new IllegalArgumentException("Say in Things what " + word + " is");
        };
    }

    private static String number(Cast cast, String sql, String name) {
        return String.valueOf(cast.database().count(sql, name));
    }
}
