package app.foyer.api;

import java.time.Instant;

/** The bodies of {@code …/reschedule} and {@code …/cancel}. */
final class ChangeForms {

    static final int MAXIMUM_REASON_LENGTH = 500;

    private ChangeForms() {}

    static Instant newStart(Fields body) {
        var start = body.require("start").moment("start");
        body.complain();
        return start.orElseThrow();
    }

    /** May be empty. */
    static String reason(Fields body) {
        var reason = body.lines("reason", MAXIMUM_REASON_LENGTH);
        body.complain();
        return reason.orElse("");
    }
}
