package app.foyer.messaging.workflow.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foyer.testing.Databases;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When it is time for a workflow of the clock, on both databases, to the second and over a clock change. */
class RemindersIT {

    /** The hour after the one that comes twice in Hamburg. */
    private static final Instant START = Instant.parse("2027-10-31T02:30:00Z");

    private static final Instant DUE = START.minus(Duration.ofDays(1));
    static final Instant LONG_BEFORE = START.minus(Duration.ofDays(20));

    @ParameterizedTest
    @EnumSource(Databases.class)
    void itIsTimeExactlyALeadBeforeTheStart(Databases kind) {
        try (var business = new Business(kind)) {
            var appointment = business.appointment(START, "CONFIRMED", LONG_BEFORE);

            assertThat(business.dueAt(DUE.minusSeconds(1))).isEmpty();
            assertThat(business.dueAt(DUE))
                    .containsExactly(new DueReminder(Business.REMINDER, appointment, START, DUE));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatCannotBeWrittenIsGonePast(Databases kind) {
        try (var business = new Business(kind)) {
            business.appointment(START, "CONFIRMED", LONG_BEFORE);
            var second = business.appointment(START, "CONFIRMED", LONG_BEFORE);

            assertThat(business.dueAt(DUE, 1))
                    .extracting(DueReminder::appointmentId)
                    .containsExactly(second);
            assertThat(business.dueAt(DUE, 2)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasMissedIsStillThere(Databases kind) {
        try (var business = new Business(kind)) {
            business.appointment(START, "CONFIRMED", LONG_BEFORE);

            assertThat(business.dueAt(START.minusSeconds(1))).hasSize(1);
            assertThat(business.dueAt(START.plus(Duration.ofDays(3)))).hasSize(1);
            assertThat(business.dueAt(START.plus(Duration.ofDays(8)))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatCameTooLateIsToldTheLatestFirst(Databases kind) {
        try (var business = new Business(kind)) {
            business.appointment(START, "CONFIRMED", LONG_BEFORE);
            business.appointment(START, "CONFIRMED", LONG_BEFORE);
            business.appointment(START, "CONFIRMED", LONG_BEFORE);
            var due = business.dueAt(DUE);
            var missed = business.in(reminders -> {
                reminders.add(Reminder.note(due.get(0), Reminder.Outcome.TOO_LATE, START));
                reminders.add(Reminder.note(due.get(1), Reminder.Outcome.TOO_LATE, START.plusSeconds(1)));
                reminders.add(Reminder.note(due.get(2), Reminder.Outcome.WRITTEN, START.plusSeconds(2)));
                return reminders.tooLate(10);
            });

            assertThat(missed).extracting(ReminderService.Missed::reference).containsExactly("FO-7K3Q2", "FO-7K3Q1");
            assertThat(missed).allSatisfy(one -> {
                assertThat(one.workflow().id()).isEqualTo(Business.REMINDER);
                assertThat(one.start()).isEqualTo(START);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoBooksInsideTheLeadIsNotReminded(Databases kind) {
        try (var business = new Business(kind)) {
            var inTime = business.appointment(START, "CONFIRMED", DUE);
            business.appointment(START, "CONFIRMED", DUE.plusSeconds(1));

            assertThat(business.dueAt(START.minusSeconds(60)))
                    .extracting(DueReminder::appointmentId)
                    .containsExactly(inTime);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoMovesInsideTheLeadIsNotRemindedEither(Databases kind) {
        try (var business = new Business(kind)) {
            var early = business.appointment(START, "CONFIRMED", LONG_BEFORE);
            business.moved(early, START, DUE);
            var late = business.appointment(START, "CONFIRMED", LONG_BEFORE);
            business.moved(late, START, DUE.plusSeconds(1));

            assertThat(business.dueAt(START.minusSeconds(60)))
                    .extracting(DueReminder::appointmentId)
                    .containsExactly(early);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void nobodyIsRemindedOfATimeThatWasGivenBack(Databases kind) {
        try (var business = new Business(kind)) {
            List.of("CANCELLED", "REJECTED", "NO_SHOW", "COMPLETED")
                    .forEach(status -> business.appointment(START, status, LONG_BEFORE));

            assertThat(business.dueAt(DUE)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatFellDueBeforeSomebodyWantedItDoesNotCount(Databases kind) {
        try (var business = new Business(kind)) {
            business.appointment(START, "CONFIRMED", LONG_BEFORE);
            business.wantedFrom(DUE.plusSeconds(1));

            assertThat(business.dueAt(DUE.plusSeconds(60))).isEmpty();

            business.wantedFrom(DUE);
            assertThat(business.dueAt(DUE.plusSeconds(60))).hasSize(1);

            business.run("update workflow set active = false");
            assertThat(business.dueAt(DUE.plusSeconds(60))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void afterTheEndItIsTimeADelayLater(Databases kind) {
        try (var business = new Business(kind)) {
            business.run("update workflow set active = (event = 'AFTER_END')");
            business.appointment(START, "COMPLETED", LONG_BEFORE);
            var due = START.plus(Duration.ofHours(3));

            assertThat(business.dueAt(due.minusSeconds(1))).isEmpty();
            assertThat(business.dueAt(due)).extracting(DueReminder::dueAt).containsExactly(due);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void ofTwoNodesOneNotesIt(Databases kind) {
        try (var business = new Business(kind)) {
            business.appointment(START, "CONFIRMED", LONG_BEFORE);
            var due = business.dueAt(DUE).get(0);

            business.in(reminders -> note(reminders, due));

            assertThatThrownBy(() -> business.in(reminders -> note(reminders, due)))
                    .rootCause()
                    .message()
                    .containsIgnoringCase("reminder_is_given_once");
            assertThat(business.dueAt(DUE)).isEmpty();
            business.run(
                    "update appointment set starts_at = starts_at + interval '1' hour, ends_at = ends_at + interval"
                            + " '1' hour, occupied_until = occupied_until + interval '1' hour");
            assertThat(business.dueAt(DUE.plusSeconds(3600))).hasSize(1);
        }
    }

    private static Void note(Reminders reminders, DueReminder due) {
        reminders.add(Reminder.note(due, Reminder.Outcome.WRITTEN, DUE));
        return null;
    }
}
