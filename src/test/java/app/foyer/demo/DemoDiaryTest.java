package app.foyer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.booking.AppointmentLife;
import app.foyer.booking.AppointmentLife.Decided;
import app.foyer.booking.AppointmentLife.Happening;
import app.foyer.booking.AppointmentLife.Move;
import app.foyer.shared.AppointmentStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The demo's appointments, imagined on every kind of day. */
class DemoDiaryTest {

    private static final Duration NOTICE = Duration.ofHours(24);

    /** All times of day in an ordinary week, and of the weeks in which the clocks change. */
    static Stream<Instant> moments() {
        return Stream.of("2026-03-24T00:17:23Z", "2026-06-15T00:00:00Z", "2026-10-22T00:59:59Z")
                .map(Instant::parse)
                .flatMap(monday -> IntStream.range(0, 12).mapToObj(step -> monday.plus(Duration.ofHours(14L * step))));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void everythingLiesInWorkingHours(Instant now) {
        for (var life : ImaginedDiary.diary(now)) {
            var hours = ImaginedDiary.desk(life)
                    .hours()
                    .open(ImaginedDiary.time(life).widenedBy(NOTICE, NOTICE));
            assertThat(hours.contains(ImaginedDiary.time(life))).as("%s", life).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("moments")
    void nobodyHasTwoAppointmentsAtOnceBuffersIncludedExceptInOneClass(Instant now) {
        for (var ofOnePerson : perStaffMember(ImaginedDiary.diary(now))) {
            for (int next = 1; next < ofOnePerson.size(); next++) {
                var before = ofOnePerson.get(next - 1);
                var after = ofOnePerson.get(next);
                assertThat(ImaginedDiary.occupied(before).overlaps(ImaginedDiary.occupied(after)))
                        .as("%s and %s", before, after)
                        .isEqualTo(areInOneClass(before, after));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("moments")
    void whatIsOverHasEndedAndWhatLiesAheadHasNot(Instant now) {
        for (var life : ImaginedDiary.diary(now)) {
            var possible = ImaginedDiary.time(life).end().isBefore(now)
                    ? EnumSet.complementOf(EnumSet.of(AppointmentStatus.PENDING, AppointmentStatus.CONFIRMED))
                    : EnumSet.of(AppointmentStatus.PENDING, AppointmentStatus.CONFIRMED, AppointmentStatus.CANCELLED);
            assertThat(possible).as("%s", life).contains(ImaginedDiary.status(life));
        }
    }

    @ParameterizedTest
    @MethodSource("moments")
    void everyStoryRunsForwardAndNotIntoTheFuture(Instant now) {
        for (var life : ImaginedDiary.diary(now)) {
            var moments = Stream.concat(
                            Stream.of(life.bookedAt()), life.later().stream().map(Happening::at))
                    .toList();
            assertThat(moments).as("%s", life).isSorted().allMatch(moment -> !moment.isAfter(now));
            assertThat(life.bookedAt()).isBefore(ImaginedDiary.time(life).start());
        }
    }

    @ParameterizedTest
    @MethodSource("moments")
    void nothingHappensToWhatHasEnded(Instant now) {
        for (var life : ImaginedDiary.diary(now)) {
            var beforeTheLast =
                    life.later().stream().limit(Math.max(0, life.later().size() - 1));
            assertThat(beforeTheLast)
                    .as("%s", life)
                    .allMatch(happening ->
                            happening instanceof Move || ((Decided) happening).status() == AppointmentStatus.CONFIRMED);
        }
    }

    @ParameterizedTest
    @MethodSource("moments")
    void theCustomerWhoSignsInHasSomethingToMoveSomethingTooSoonSomethingWaitingAndAPast(Instant now) {
        var own = ImaginedDiary.diary(now).stream()
                .filter(life ->
                        life.customerId() == ImaginedDiary.REGULARS.get(0).customerId())
                .toList();

        assertThat(own)
                .anyMatch(life -> ImaginedDiary.status(life) == AppointmentStatus.CONFIRMED
                        && ImaginedDiary.time(life)
                                .start()
                                .isAfter(now.plus(NOTICE).plus(NOTICE)))
                .anyMatch(life -> ImaginedDiary.status(life) == AppointmentStatus.CONFIRMED
                        && ImaginedDiary.time(life).start().isAfter(now)
                        && ImaginedDiary.time(life).start().isBefore(now.plus(NOTICE)))
                .anyMatch(life -> ImaginedDiary.status(life) == AppointmentStatus.PENDING)
                .anyMatch(life -> ImaginedDiary.status(life) == AppointmentStatus.CONFIRMED
                        && life.later().stream().anyMatch(Move.class::isInstance))
                .anyMatch(life -> ImaginedDiary.status(life) == AppointmentStatus.COMPLETED);
    }

    @Test
    void thereAreSomeHundredsInAllStatuses() {
        var diary = ImaginedDiary.diary(Instant.parse("2026-11-22T09:00:00Z"));

        assertThat(diary).hasSizeBetween(400, 999);
        assertThat(diary.stream().map(ImaginedDiary::status).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(AppointmentStatus.values());
    }

    @Test
    void theSameMomentGivesTheSameDiary() {
        var now = Instant.parse("2026-11-22T09:00:00Z");

        assertThat(ImaginedDiary.imagine(now)).isEqualTo(ImaginedDiary.imagine(now));
    }

    private static List<List<AppointmentLife>> perStaffMember(List<AppointmentLife> lives) {
        return lives.stream()
                .sorted(Comparator.comparing(life -> ImaginedDiary.time(life).start()))
                .collect(Collectors.groupingBy(AppointmentLife::staffId))
                .values()
                .stream()
                .toList();
    }

    private static boolean areInOneClass(AppointmentLife one, AppointmentLife other) {
        return ImaginedDiary.SERVICES.get(one.serviceId()).isForGroups()
                && one.serviceId() == other.serviceId()
                && ImaginedDiary.time(one).equals(ImaginedDiary.time(other));
    }
}
