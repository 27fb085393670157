package app.foyer.messaging.workflow.reminder;

import app.foyer.messaging.workflow.WorkflowEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Goes through everything that is due, and past what cannot be written: that is tried again after a pause which doubles, and
 * however much there is of it, it keeps nobody else waiting. The pauses are those of one node and end with it.
 */
final class ReminderRound {

    /** So many batches are enough for one look, whatever there is. */
    private static final int MOST_BATCHES = 50;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /** What the database has to do with it. */
    interface Work {

        /** The next ones in their order, behind so many that are left. */
        List<DueReminder> due(WorkflowEvent event, int left);

        /**
         * @param isFirst whether it has not failed before
         * @return false when it could not be written, and is still due
         */
        boolean write(DueReminder due, boolean isFirst);
    }

    /** Until when nobody tries it, and how long that is. */
    private record Pause(Instant until, Duration length) {

        static Pause after(Pause before, Instant now) {
            var length = before == null ? FIRST_PAUSE : before.length().multipliedBy(2);
            var next = length.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : length;
            return new Pause(now.plus(next), next);
        }
    }

    private final Map<DueReminder, Pause> pauses = new ConcurrentHashMap<>();

    void go(Work work, Instant now) {
        pauses.keySet().removeIf(one -> one.dueAt().isBefore(now.minus(Reminders.LOOKS_BACK.multipliedBy(2))));
        go(WorkflowEvent.BEFORE_START, work, now);
        go(WorkflowEvent.AFTER_END, work, now);
    }

    private void go(WorkflowEvent event, Work work, Instant now) {
        var left = 0;
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            var due = work.due(event, left);
            left += (int) due.stream().filter(one -> !isDone(one, work, now)).count();
            if (due.size() < Reminders.BATCH) {
                return;
            }
        }
    }

    private boolean isDone(DueReminder due, Work work, Instant now) {
        var pause = pauses.get(due);
        if (pause != null && now.isBefore(pause.until())) {
            return false;
        }
        var isDone = work.write(due, pause == null);
        if (isDone) {
            pauses.remove(due);
        } else {
            pauses.put(due, Pause.after(pause, now));
        }
        return isDone;
    }
}
