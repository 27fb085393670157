package app.foyer.messaging.workflow.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.messaging.workflow.WorkflowEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Four hundred reminders that can never be written are due before three that can. */
@DisplayName("A look at what is due")
class ReminderRoundTest {

    private static final int BROKEN = 2 * Reminders.BATCH;
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final List<DueReminder> waiting = new ArrayList<>(
            IntStream.range(0, BROKEN + 3).mapToObj(ReminderRoundTest::reminder).toList());
    private final ReminderRound round = new ReminderRound();
    private int tried;
    private int told;

    private final ReminderRound.Work work = new ReminderRound.Work() {
        @Override
        public List<DueReminder> due(WorkflowEvent event, int left) {
            return event == WorkflowEvent.AFTER_END
                    ? List.of()
                    : waiting.stream().skip(left).limit(Reminders.BATCH).toList();
        }

        @Override
        public boolean write(DueReminder due, boolean isFirst) {
            tried++;
            told += isFirst ? 1 : 0;
            return due.appointmentId() >= BROKEN && waiting.remove(due);
        }
    };

    @Test
    void reachesWhatLiesBehindAllThatCannotBeWritten() {
        round.go(work, NOW);

        assertThat(waiting).hasSize(BROKEN);
        assertThat(tried).isEqualTo(BROKEN + 3);
    }

    @Test
    void triesWhatFailedAgainAfterAPauseThatGrows() {
        round.go(work, NOW);
        tried = 0;

        round.go(work, NOW.plusSeconds(29));
        assertThat(tried).isZero();
        round.go(work, NOW.plusSeconds(30));
        assertThat(tried).isEqualTo(BROKEN);
        round.go(work, NOW.plusSeconds(89));
        assertThat(tried).isEqualTo(BROKEN);
        round.go(work, NOW.plusSeconds(90));
        assertThat(tried).isEqualTo(2 * BROKEN);
        assertThat(told).as("of those that were tried for the first time").isEqualTo(BROKEN + 3);
    }

    private static DueReminder reminder(int number) {
        return new DueReminder(1, number, NOW.plus(Duration.ofDays(1)), NOW);
    }
}
