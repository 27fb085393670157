package app.foyer.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The company's colour")
class AccentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"#14655a", "#ffffff", "#000000", "#ffe600", "#00ff00", "#ff0000", "#0000ff", "#ff66cc", "#808080"
            })
    void canBeReadByDayAndByNight(String wished) {
        var accent = Accent.of(wished);

        assertThat(accent.onLight().contrast(Colour.of("#ffffff"))).isGreaterThanOrEqualTo(4.5);
        assertThat(accent.onLight().contrast(Colour.of("#faf8f4"))).isGreaterThanOrEqualTo(4.5);
        assertThat(accent.onLight().contrast(accent.softOnLight())).isGreaterThanOrEqualTo(4.5);
        assertThat(accent.onDark().contrast(Colour.of("#161513"))).isGreaterThanOrEqualTo(4.5);
        assertThat(accent.onDark().contrast(Colour.of("#2a2824"))).isGreaterThanOrEqualTo(4.5);
        assertThat(accent.onDark().contrast(accent.softOnDark())).isGreaterThanOrEqualTo(4.5);
        assertThat(accent.onDark().contrast(Colour.of("#12110f")))
                .as("a button's words by night")
                .isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void staysAsItIsWhenItIsDarkEnough() {
        assertThat(Accent.of("#14655A").onLight()).hasToString("#14655a");
        assertThat(Accent.of("#8a1c5c").onLight()).hasToString("#8a1c5c");
    }

    @Test
    void isDarkenedNoFurtherThanNeeded() {
        var yellow = Accent.of("#ffe600").onLight();

        assertThat(yellow.contrast(Colour.of("#f3f0ea"))).isBetween(4.5, 4.8);
        assertThat(yellow.blue()).isZero();
    }

    @Test
    void isFoyersOwnWhenWhatIsStoredIsNone() {
        assertThat(Accent.of("red; } body { display: none")).isEqualTo(Accent.of(Accent.OF_FOYER));
        assertThat(Accent.of("")).isEqualTo(Accent.of(Accent.OF_FOYER));
    }

    @Test
    void contrastIsCountedAsEverybodyCountsIt() {
        assertThat(Colour.of("#000000").contrast(Colour.of("#ffffff"))).isEqualTo(21);
        assertThat(Colour.of("#767676").contrast(Colour.of("#ffffff"))).isBetween(4.54, 4.55);
    }
}
