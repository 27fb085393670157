package app.foyer.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryCodeTest {

    @Test
    void thereAreTenDifferentOnes() {
        assertThat(RecoveryCode.several()).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void isWrittenInFourGroupsOfFourSoThatItHas80Bits() {
        assertThat(RecoveryCode.random().grouped()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}");
    }

    @Test
    void isRecognisedHoweverItIsTyped() {
        var code = new RecoveryCode("7K3Q01XRM9ABCDEF");

        assertThat(RecoveryCode.parse(code.grouped())).contains(code);
        assertThat(RecoveryCode.parse(code.grouped().toLowerCase(Locale.ROOT))).contains(code);
        assertThat(RecoveryCode.parse(" 7k3q o1xr m9ab cdef ")).contains(code);
        assertThat(RecoveryCode.parse("7K3QOIXRM9ABCDEF")).contains(code);
        assertThat(RecoveryCode.parse("7K3QOlXRM9ABCDEF")).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "123456", "7K3Q-X9RM-AAAA", "7K3Q-X9RM-AAAA-BBB!", "7K3Q-X9RM-AAAA-BBBBB", "🔑🔑🔑🔑🔑🔑🔑🔑"
            })
    void isNothingElse(String typed) {
        assertThat(RecoveryCode.parse(typed)).isEmpty();
    }

    @Test
    void isStoredInAFormThatDoesNotTellIt() {
        var code = RecoveryCode.random();

        assertThat(code.hash()).matches("[0-9a-f]{64}").isEqualTo(new RecoveryCode(code.value()).hash());
        assertThat(code.toString()).doesNotContain(code.value());
    }
}
