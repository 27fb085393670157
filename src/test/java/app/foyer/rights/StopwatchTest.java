package app.foyer.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The stopwatch sees what it has to see, and is not alarmed by a machine that hiccups. */
class StopwatchTest {

    private static final List<Double> WITH_HASH = List.of(300., 301., 305., 306., 310., 312., 320., 350., 600.);

    @Test
    void seesAHashThatIsNotMade() {
        var without = List.of(8., 8.5, 9., 9., 10., 11., 12., 14., 90.);

        assertThat(Stopwatch.amongTimes(Map.of("known", WITH_HASH, "unknown", without)))
                .hasValueSatisfying(found -> assertThat(found).startsWith("known takes longer than unknown"));
    }

    @Test
    void seesAMailThatIsSentBeforeTheAnswer() {
        var known = List.of(31., 32., 33., 34., 35., 35., 38., 41., 80.);
        var unknown = List.of(8., 8.5, 9., 9., 10., 11., 12., 14., 90.);

        assertThat(Stopwatch.amongTimes(Map.of("known", known, "unknown", unknown)))
                .isPresent();
    }

    @Test
    void isNotAlarmedByAFewSlowAnswers() {
        var other = List.of(290., 298., 302., 304., 311., 500., 700., 900., 950.);

        assertThat(Stopwatch.amongTimes(Map.of("one", WITH_HASH, "other", other)))
                .isEmpty();
    }

    @Test
    void isNotAlarmedByMilliseconds() {
        var one = List.of(4., 4., 4., 5., 5., 5., 6., 6., 6.);
        var other = List.of(9., 9., 9., 9., 10., 11., 12., 13., 14.);

        assertThat(Stopwatch.amongTimes(Map.of("one", one, "other", other))).isEmpty();
    }
}
