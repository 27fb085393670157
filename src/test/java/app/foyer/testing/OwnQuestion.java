package app.foyer.testing;

import java.util.UUID;

/** A question of the booking form that one service alone asks, and that has to be answered with a file. */
public final class OwnQuestion {

    private static final String FILE =
            "insert into booking_question (id, kind, required, for_all, sort_order) values (?, 'FILE', true, false, 1)";

    private OwnQuestion() {}

    /** A number that no other question has. */
    public static long number() {
        return 1_000_000_000L + Math.floorMod(UUID.randomUUID().hashCode(), 400_000_000);
    }

    public static void isAskedFor(long question, long service, Database database) {
        database.run(FILE, question);
        database.run(
                "insert into booking_question_text (question_id, language, label) values (?, 'en', 'Your referral')",
                question);
        database.run("insert into booking_question_service (question_id, service_id) values (?, ?)", question, service);
    }
}
