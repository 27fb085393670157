package app.foyer.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

    @Test
    void knowsNamesOfAllScripts() {
        assertThat(VisibleText.isName("שרה 🌸 علی‌رضا क्‍ष Ngũgĩ wa Thiong'o")).isTrue();
        assertThat(VisibleText.isName("\uD83D\uDC69\u200D\u2695\uFE0F")).isTrue();
        assertThat(VisibleText.isName("evil\u202E")).isFalse();
    }

    @Test
    void straightensWhatIsTurnedAround() {
        assertThat(VisibleText.straight("a\u202Eb\u2066c\u2069\u200E\u061Cd\ne"))
                .isEqualTo("abcd\ne");
        assertThat(VisibleText.straight("Grüße\tשלום \uD83D\uDC69\u200D\u2695\uFE0F"))
                .isEqualTo("Grüße\tשלום \uD83D\uDC69\u200D\u2695\uFE0F");
        assertThat(VisibleText.straight(null)).isNull();
    }
}
