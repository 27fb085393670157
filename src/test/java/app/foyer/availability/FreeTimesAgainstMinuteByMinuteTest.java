package app.foyer.availability;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine and the slow telling of the same rules agree on random businesses, mostly around clock changes. */
class FreeTimesAgainstMinuteByMinuteTest {

    /** Seven businesses for each of the nights. */
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 84);
    }

    static LongStream someSeeds() {
        return LongStream.rangeClosed(1, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bothFindTheSameStarts(long seed) {
        var business = new RandomBusiness(seed);

        assertThat(business.free().slots(business.wanted()))
                .extracting(Slot::start)
                .containsExactlyElementsOf(business.slowly().starts(business.wanted()));
    }

    @ParameterizedTest
    @MethodSource("someSeeds")
    void theCheckAcceptsExactlyWhatTheListOffers(long seed) {
        var business = new RandomBusiness(seed);
        var free = business.free();

        var accepted = minutesOf(business).filter(start -> free.toTake(start).isAllowed());

        assertThat(accepted)
                .containsExactlyElementsOf(
                        free.slots(business.wanted()).stream().map(Slot::start).toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void askingDayByDayFindsTheSameAsAskingAtOnce(long seed) {
        var business = new RandomBusiness(seed);
        var free = business.free();

        var byHalfDays = Stream.iterate(business.wanted().start(), start -> start.plus(Duration.ofHours(12)))
                .limit(6)
                .flatMap(start -> free.slots(TimeRange.from(start, Duration.ofHours(12))).stream());

        assertThat(byHalfDays).containsExactlyElementsOf(free.slots(business.wanted()));
    }

    private static Stream<Instant> minutesOf(RandomBusiness business) {
        var wanted = business.wanted();
        return Stream.iterate(
                wanted.start(), start -> start.isBefore(wanted.end()), start -> start.plus(Duration.ofMinutes(1)));
    }
}
