package app.foyer.rights;

import app.foyer.rights.RightsToThings.Thing;
import java.util.List;

/** What the capital words in {@link Rights} stand for: the name of a person's thing, and names of nothing. */
final class Things {

    static final String UNKNOWN_APPOINTMENT = "FO-ZZZZ9";
    static final String UNKNOWN_NUMBER = "999999999";
    static final List<String> UNKNOWN = List.of(UNKNOWN_APPOINTMENT, UNKNOWN_NUMBER);

    private static final String COUNT =
            "select count(*) from appointment_answer w join appointment a on a.id = w.appointment_id where a.reference = ?";

    private Things() {}

    static String put(Thing thing, String name) {
        return thing.address().replaceAll("=[A-Z]{3,}", "=" + name);
    }

    static String nameOf(Thing thing, Person owner, Cast cast) {
        var word = thing.address().replaceAll(".*=([A-Z]{3,}).*", "$1");
        var account = cast.accountOf(owner).email();
        return switch (word) {
            case "APPOINTMENT" -> cast.appointmentOf(owner).reference();
            case "ANSWER" -> answer(cast, cast.appointmentOf(owner).reference());
            case "RECEIPT" -> receipt(cast, cast.appointmentOf(owner).reference());
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
            case "BLOCKED" -> String.valueOf(cast.blockedTime(owner));
            // the day on which the demo business closes
            case "CLOSURE" ->
                String.valueOf(cast.database().count("select min(id) from days_off where staff_id is null"));
            case "STAFF" ->
                number(
                        cast,
                        "select staff_id from appointment where reference = ?",
                        cast.appointmentOf(owner).reference());
            default -> throw new IllegalArgumentException("Say in Things what " + word + " is");
        };
    }

    /** A file that was sent with the appointment, to a question that nobody is asked any more. */
    private static String answer(Cast cast, String reference) {
        var database = cast.database();
        if (database.count(COUNT, reference) == 0) {
            database.run("insert into booking_question (id, kind, required, for_all, sort_order, archived_at)"
                    + " values (next value for booking_question_id, 'FILE', false, true, 1, current_timestamp)");
            database.run("insert into booking_question_text (question_id, language, label)"
                    + " select q.id, 'en', 'A file' from booking_question q where q.id not in"
                    + " (select t.question_id from booking_question_text t)");
            database.run(
                    "insert into appointment_answer (id, appointment_id, question_id, kind, question, answer, sort_order)"
                            + " select next value for appointment_answer_id, a.id, (select max(q.id) from booking_question q"
                            + " where q.archived_at is not null and q.kind = 'FILE'), 'FILE', 'A file', 'a.pdf', 1"
                            + " from appointment a where a.reference = ?",
                    reference);
            database.run(
                    "insert into appointment_answer_file (answer_id, file_type, content)"
                            + " select w.id, 'application/pdf', X'255044462d' from appointment_answer w"
                            + " join appointment a on a.id = w.appointment_id where a.reference = ?",
                    reference);
        }
        return reference + "." + number(cast, COUNT.replace("count(*)", "max(w.id)"), reference);
    }

    /** Of a payment that is written down here, below zero, where no form writes any. */
    private static String receipt(Cast cast, String reference) {
        var database = cast.database();
        var count = "select count(*) from receipt where appointment_reference = ?";
        if (database.count(count, reference) == 0) {
            database.run(
                    "insert into ledger_entry (id, appointment_id, kind, amount, currency, method, actor_kind, actor_name,"
                            + " recorded_at) select -1000000 - a.id, a.id, 'PAYMENT', -1, 'EUR', 'CASH', 'ADMIN', '',"
                            + " current_timestamp from appointment a where a.reference = ?",
                    reference);
            database.run(
                    "insert into receipt (number, entry_id, kind, amount, currency, method, issued_at, issued_zone,"
                            + " company_name, company_address, customer_name, appointment_reference, service_name)"
                            + " select 1000000 + a.id, -1000000 - a.id, 'PAYMENT', 1, 'EUR', 'CASH', current_timestamp,"
                            + " 'UTC', 'Foyer', '', 'Somebody', a.reference, 'Service' from appointment a"
                            + " where a.reference = ?",
                    reference);
        }
        return "R-" + number(cast, count.replace("count(*)", "max(number)"), reference);
    }

    private static String number(Cast cast, String sql, String name) {
        return String.valueOf(cast.database().count(sql, name));
    }
}
