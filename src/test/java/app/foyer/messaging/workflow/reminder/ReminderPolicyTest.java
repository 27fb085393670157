package app.foyer.messaging.workflow.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.messaging.workflow.WorkflowEvent;
import app.foyer.shared.AppointmentStatus;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReminderPolicyTest {

    private static final Instant START = Instant.parse("2027-03-01T09:00:00Z");
    private static final DueReminder REMINDER = new DueReminder(10, 1, START, START.minus(Duration.ofDays(1)));
    private static final DueReminder FOLLOW_UP = new DueReminder(11, 1, START, START.plus(Duration.ofHours(3)));

    @Test
    void beforeTheStartMakesSenseUntilTheStart() {
        assertThat(ReminderPolicy.isTooLate(WorkflowEvent.BEFORE_START, REMINDER, START.minusSeconds(1)))
                .isFalse();
        assertThat(ReminderPolicy.isTooLate(WorkflowEvent.BEFORE_START, REMINDER, START))
                .isTrue();
    }

    @Test
    void afterTheEndMakesSenseForADay() {
        var dayAfter = FOLLOW_UP.dueAt().plus(Duration.ofDays(1));

        assertThat(ReminderPolicy.isTooLate(WorkflowEvent.AFTER_END, FOLLOW_UP, dayAfter))
                .isFalse();
        assertThat(ReminderPolicy.isTooLate(WorkflowEvent.AFTER_END, FOLLOW_UP, dayAfter.plusSeconds(1)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(AppointmentStatus.class)
    void isForThoseWhoAreExpectedOrHaveCome(AppointmentStatus status) {
        assertThat(ReminderPolicy.isFor(WorkflowEvent.BEFORE_START, status)).isEqualTo(status.holdsTime());
        assertThat(ReminderPolicy.isFor(WorkflowEvent.AFTER_END, status))
                .isEqualTo(status == AppointmentStatus.CONFIRMED || status == AppointmentStatus.COMPLETED);
    }
}
