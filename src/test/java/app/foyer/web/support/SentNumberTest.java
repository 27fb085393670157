package app.foyer.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentNumberTest {

    @Test
    void readsWhatNamesAThing() {
        assertThat(SentNumber.id("7")).contains(7L);
        assertThat(SentNumber.id("999999999999999999")).contains(999_999_999_999_999_999L);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0", "07", "-7", "+7", " 7", "7.5", "seven", "1000000000000000000", "٧"})
    void namesNothingByAnythingElse(String sent) {
        assertThat(SentNumber.id(sent)).isEmpty();
    }

    @Test
    void countsFromNothingOn() {
        assertThat(SentNumber.version("0")).contains(0L);
        assertThat(SentNumber.count("0")).hasValue(0);
        assertThat(SentNumber.count("999999999")).hasValue(999_999_999);
        assertThat(SentNumber.count("1000000000")).isEmpty();
        assertThat(SentNumber.count(null)).isEmpty();
    }
}
