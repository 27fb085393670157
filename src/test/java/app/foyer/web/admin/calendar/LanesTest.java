package app.foyer.web.admin.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.web.admin.calendar.Lanes.Laid;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LanesTest {

    @Test
    void whatDoesNotOverlapHasTheWholeWidth() {
        assertThat(lanes(new Stretch(0, 60), new Stretch(60, 120)))
                .containsExactly(new Laid<>(new Stretch(0, 60), 0, 1), new Laid<>(new Stretch(60, 120), 0, 1));
    }

    @Test
    void twoAtOneTimeShareIt() {
        assertThat(lanes(new Stretch(0, 60), new Stretch(30, 90)))
                .containsExactly(new Laid<>(new Stretch(0, 60), 0, 2), new Laid<>(new Stretch(30, 90), 1, 2));
    }

    @Test
    void aLaneThatIsFreeAgainIsUsedAgain() {
        assertThat(lanes(new Stretch(0, 180), new Stretch(0, 60), new Stretch(60, 120)))
                .containsExactly(
                        new Laid<>(new Stretch(0, 180), 0, 2),
                        new Laid<>(new Stretch(0, 60), 1, 2),
                        new Laid<>(new Stretch(60, 120), 1, 2));
    }

    @Test
    void whatComesAfterwardsIsWideAgain() {
        assertThat(lanes(new Stretch(0, 60), new Stretch(0, 60), new Stretch(60, 120)))
                .extracting(Laid::lanes)
                .containsExactly(2, 2, 1);
    }

    @Test
    void shortOnesDoNotLieUponEachOther() {
        assertThat(lanes(new Stretch(0, 5), new Stretch(10, 15)))
                .extracting(Laid::lane)
                .containsExactly(0, 1);
    }

    @Test
    void manyNeverLieUponEachOther() {
        var random = new java.util.Random(7);
        var all = IntStream.range(0, 300)
                .mapToObj(one -> {
                    int from = random.nextInt(1_400);
                    return new Stretch(from, from + 20 + random.nextInt(120));
                })
                .toList();

        var laid = Lanes.of(all, Function.identity());

        assertThat(laid).hasSize(300);
        for (var one : laid) {
            assertThat(one.lane()).isLessThan(one.lanes());
            assertThat(laid)
                    .filteredOn(other -> other != one
                            && other.lane() == one.lane()
                            && other.what().from() < one.what().until()
                            && one.what().from() < other.what().until())
                    .isEmpty();
        }
    }

    private static List<Laid<Stretch>> lanes(Stretch... all) {
        return Lanes.of(List.of(all), Function.identity());
    }
}
