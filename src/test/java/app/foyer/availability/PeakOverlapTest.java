package app.foyer.availability;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A yoga class for three on Monday, 2 March 2026, 09:00 to 12:00, in the same hands as other services. */
class PeakOverlapTest {

    private static final long YOGA = 40;

    private final ExampleCalendar berlin = ExampleCalendar.in("Europe/Berlin").works(MONDAY, "09:00", "12:00");
    private final List<Taken> taken = new ArrayList<>();
    private final ExampleRules rules = ExampleRules.lasting(60).forGroupsOf(3, YOGA);

    @Nested
    class AGroup {

        @Test
        void hasRoomForTheLastPlace() {
            joinYoga(2, "09:00", "10:00");

            assertThat(starts()).startsWith("09:00");
        }

        @Test
        void isFullWhenAllPlacesAreTaken() {
            joinYoga(3, "09:00", "10:00");

            assertThat(starts()).containsExactly("10:00", "10:30", "11:00");
        }

        @Test
        void countsPeopleAtOneMomentAndNotInTheWholeTime() {
            joinYoga(2, "09:00", "10:00");
            joinYoga(2, "10:00", "11:00");

            assertThat(starts()).containsExactly("09:00", "09:30", "10:00", "10:30", "11:00");
        }

        @Test
        void isFullForAMomentWhereAppointmentsOverlap() {
            joinYoga(2, "09:00", "10:00");
            joinYoga(1, "09:45", "10:45");

            assertThat(starts()).containsExactly("10:00", "10:30", "11:00");
        }

        @Test
        void hasRoomAgainWhenOneLeavesAsAnotherComes() {
            joinYoga(1, "09:00", "10:00");
            joinYoga(1, "09:00", "12:00");
            joinYoga(1, "10:00", "11:00");

            assertThat(starts()).containsExactly("09:00", "09:30", "10:00", "10:30", "11:00");
        }

        @Test
        void staysFullWhenOneLeavesAsAnotherComesToAFullOne() {
            joinYoga(2, "09:00", "12:00");
            joinYoga(1, "09:00", "10:00");
            joinYoga(1, "10:00", "11:00");

            assertThat(starts()).containsExactly("11:00");
        }

        @Test
        void countsTheBuffersToo() {
            rules.withBuffers(15, 15);
            joinYoga(3, "08:45", "10:15");

            assertThat(starts()).containsExactly("10:30", "11:00");
        }

        @Test
        void thatWasOverbookedIsJustFull() {
            joinYoga(5, "09:00", "10:00");

            assertThat(starts()).containsExactly("10:00", "10:30", "11:00");
        }

        @Test
        void ofOneIsFullWithOne() {
            rules.forGroupsOf(1, YOGA);
            joinYoga(1, "09:00", "10:00");

            assertThat(starts()).containsExactly("10:00", "10:30", "11:00");
        }
    }

    @Nested
    class OtherServices {

        @Test
        void ofTheSamePersonBlockTheGroup() {
            taken.add(new Taken(berlin.range("2026-03-02T09:00", "2026-03-02T10:00"), Sharing.withNobody(77)));

            assertThat(starts()).containsExactly("10:00", "10:30", "11:00");
        }

        @Test
        void forGroupsBlockEachOther() {
            taken.add(new Taken(
                    berlin.range("2026-03-02T09:00", "2026-03-02T10:00"), Sharing.amongCustomersOf(YOGA + 1)));

            assertThat(starts()).containsExactly("10:00", "10:30", "11:00");
        }

        @Test
        void areBlockedByASingleCustomerOfTheGroup() {
            joinYoga(1, "09:00", "10:00");

            assertThat(starts(ExampleRules.lasting(60))).containsExactly("10:00", "10:30", "11:00");
        }

        @Test
        void areNeverMistakenForAGroupWhoseServiceHasTheSameNumber() {
            taken.add(new Taken(berlin.range("2026-03-02T09:00", "2026-03-02T10:00"), Sharing.withNobody(YOGA)));

            assertThat(starts()).containsExactly("10:00", "10:30", "11:00");
        }
    }

    private void joinYoga(int customers, String from, String until) {
        var occupied = berlin.range("2026-03-02T" + from, "2026-03-02T" + until);
        for (int i = 0; i < customers; i++) {
            taken.add(new Taken(occupied, Sharing.amongCustomersOf(YOGA)));
        }
    }

    private List<String> starts() {
        return starts(rules);
    }

    private List<String> starts(ExampleRules rules) {
        var monday = new WallClock(berlin.zone).of(DateRange.of(LocalDate.of(2026, 3, 2)));
        return new FreeTimes(berlin.opening(), taken, rules.build())
                .slots(monday).stream()
                        .map(slot ->
                                slot.start().atZone(berlin.zone).toLocalTime().toString())
                        .toList();
    }
}
