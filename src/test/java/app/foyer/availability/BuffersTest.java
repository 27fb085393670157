package app.foyer.availability;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The time before and after an appointment that nobody else gets. */
class BuffersTest {

    private final ExampleDay day = new ExampleDay();

    @Test
    void addUpBetweenTwoAppointments() {
        day.berlin.works(MONDAY, "09:00", "13:00");
        day.rules.every(5).withBuffers(10, 0);
        day.bookWithBuffers("09:00", "10:00", 0, 15);

        assertThat(day.starts()).startsWith("10:25");
    }

    @Test
    void addUpBeforeTheNextAppointmentToo() {
        day.berlin.works(MONDAY, "09:00", "13:00");
        day.rules.every(5).withBuffers(0, 15);
        day.bookWithBuffers("12:00", "13:00", 10, 0);

        assertThat(day.starts()).endsWith("10:35");
    }

    @Test
    void mayTouchOtherBuffersToTheSecond() {
        day.berlin.works(MONDAY, "09:00", "13:00");
        day.rules.every(5).withBuffers(10, 15);
        day.bookWithBuffers("09:00", "10:00", 0, 15);
        day.bookWithBuffers("11:50", "13:00", 10, 0);

        assertThat(day.starts()).containsExactly("10:25");
    }

    @Test
    void mayLieBeforeTheOpeningAndAfterTheClosing() {
        day.berlin.works(MONDAY, "09:00", "10:00");
        day.rules.withBuffers(30, 30);

        assertThat(day.starts()).containsExactly("09:00");
    }

    @Test
    void meetAppointmentsOutsideTheHoursAllTheSame() {
        day.berlin.works(MONDAY, "09:00", "11:00");
        day.rules.withBuffers(30, 0);
        day.book("08:00", "08:31");

        assertThat(day.starts()).containsExactly("09:30", "10:00");
    }

    @Test
    void doNotReachIntoABreak() {
        day.berlin.works(MONDAY, "09:00", "15:00").pauses(MONDAY, "12:00", "13:00");
        day.rules.withBuffers(15, 15);

        assertThat(day.starts()).containsExactly("09:00", "09:30", "10:00", "10:30", "13:30", "14:00");
    }

    @Test
    void doNotReachIntoBlockedTimeBesideTheHours() {
        day.berlin.works(MONDAY, "09:00", "11:00").blocked("2026-03-02T11:00", "2026-03-02T12:00");
        day.rules.withBuffers(0, 1);

        assertThat(day.starts()).containsExactly("09:00", "09:30");
    }
}
