package app.foyer.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppSecretTest {

    /** The secret of the examples in RFC 6238, appendix B. */
    private static final AppSecret EXAMPLE =
            new AppSecret(Base32.write("12345678901234567890".getBytes(StandardCharsets.US_ASCII)));

    private static final long NEVER = -1;

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void givesTheCodesOfTheStandard(long second, String eightDigits) {
        assertThat(EXAMPLE.codeAt(Instant.ofEpochSecond(second))).isEqualTo(eightDigits.substring(2));
    }

    @Test
    void isOf160BitsAndNeverTheSame() {
        assertThat(Base32.read(AppSecret.random().base32())).hasSize(20);
        assertThat(AppSecret.random()).isNotEqualTo(AppSecret.random());
    }

    @Test
    void isNotShownByAccident() {
        assertThat(EXAMPLE.toString()).doesNotContain(EXAMPLE.base32());
    }

    @Nested
    class ACode {

        /** The first second of a step. */
        private static final Instant MOMENT = Instant.parse("2026-03-03T14:00:00Z");

        private final String code = EXAMPLE.codeAt(MOMENT);
        private final long step = AppSecret.stepAt(MOMENT);

        @Test
        void isGoodFromHalfAMinuteBeforeItsTime() {
            assertThat(stepOfCodeAt(MOMENT.minusSeconds(31))).isEmpty();
            assertThat(stepOfCodeAt(MOMENT.minusSeconds(30))).hasValue(step);
            assertThat(stepOfCodeAt(MOMENT.minusSeconds(29))).hasValue(step);
        }

        @Test
        void isGoodUntilHalfAMinuteAfterItsTime() {
            assertThat(stepOfCodeAt(MOMENT.plusSeconds(58))).hasValue(step);
            assertThat(stepOfCodeAt(MOMENT.plusSeconds(59))).hasValue(step);
            assertThat(stepOfCodeAt(MOMENT.plusSeconds(60))).isEmpty();
        }

        @Test
        void isGoodOnce() {
            assertThat(EXAMPLE.stepOf(code, MOMENT, step - 1)).hasValue(step);
            assertThat(EXAMPLE.stepOf(code, MOMENT, step)).isEmpty();
        }

        @Test
        void isNotGoodAfterALaterOneWasUsed() {
            assertThat(EXAMPLE.stepOf(code, MOMENT.plusSeconds(30), step + 1)).isEmpty();
        }

        @Test
        void ofAnotherSecretIsNotGood() {
            assertThat(AppSecret.random().stepOf(code, MOMENT, NEVER)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"''", "1", "12345", "1234567", "abcdef", "-12345", "１２３４５６"})
        void isSixDigitsAndNothingElse(String typed) {
            assertThat(EXAMPLE.stepOf(typed, MOMENT, NEVER)).isEmpty();
        }

        private OptionalLong stepOfCodeAt(Instant now) {
            return EXAMPLE.stepOf(code, now, NEVER);
        }
    }

    @Nested
    class InBase32 {

        @ParameterizedTest
        @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
        void isWrittenAsTheStandardSays(String text, String base32) {
            assertThat(Base32.write(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(base32);
            assertThat(Base32.read(base32)).isEqualTo(text.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
