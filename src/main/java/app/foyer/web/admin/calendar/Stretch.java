package app.foyer.web.admin.calendar;

import java.io.Serializable;

/** From here to there on the scale of a day, in minutes from its top. */
record Stretch(int from, int until) implements Serializable {

    private static final int STEP = 5;
    private static final int STEPS_PER_HOUR = 12;

    int length() {
        return until - from;
    }

    /** The part that lies between these two. */
    Stretch within(Stretch frame) {
        return new Stretch(Math.max(from, frame.from), Math.min(until, frame.until));
    }

    boolean isEmpty() {
        return from >= until;
    }

    /** As classes of {@code diary.css}: hours and steps of five minutes from the top of the frame, and down. */
    String classes(Stretch frame) {
        int top = steps(from - frame.from);
        int length = Math.max(1, steps(until - frame.from) - top);
        return "at-%d and-%d for-%d plus-%d"
                .formatted(
                        top / STEPS_PER_HOUR, top % STEPS_PER_HOUR, length / STEPS_PER_HOUR, length % STEPS_PER_HOUR);
    }

    private static int steps(int minutes) {
        return Math.floorDiv(minutes + STEP / 2, STEP);
    }
}
