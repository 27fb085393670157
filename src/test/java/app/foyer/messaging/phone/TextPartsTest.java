package app.foyer.messaging.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPartsTest {

    @ParameterizedTest
    @CsvSource({"a, 0, 1", "a, 160, 1", "a, 161, 2", "a, 306, 2", "a, 307, 3", "ä, 160, 1", "€, 80, 1", "€, 81, 2"})
    void countsTheOldAlphabetInSevenBits(String character, int times, int parts) {
        assertThat(TextParts.of(character.repeat(times))).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource({"ł, 70, 1", "ł, 71, 2", "ł, 134, 2", "ł, 135, 3", "🙂, 35, 1", "🙂, 36, 2"})
    void oneCharacterFromElsewhereMakesAllPartsShorter(String character, int times, int parts) {
        assertThat(TextParts.of(character.repeat(times))).isEqualTo(parts);
    }
}
