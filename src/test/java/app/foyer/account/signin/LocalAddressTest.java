package app.foyer.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/panel/appointments",
                "/panel/appointments?tab=past&move=FO-7K3QX",
                "/book?day=2026-03-03&zone=Europe/Berlin",
                "/panel/appointments?q=a%20b"
            })
    void aPlaceWithinFoyerIsKept(String typed) {
        assertThat(LocalAddress.parse(typed)).hasValue(new LocalAddress(typed));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "panel",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/panel//evil.example",
                "/panel/../admin",
                "https://evil.example/",
                "https:evil.example",
                "javascript:alert(1)",
                "/panel\r\nSet-Cookie: a=b",
                " /panel",
                "/panel\"><script>",
                "/panel#x"
            })
    void whateverCouldLeadElsewhereIsNone(String typed) {
        assertThat(LocalAddress.parse(typed)).isEmpty();
    }

    @Test
    void aVeryLongAddressIsNone() {
        assertThat(LocalAddress.parse("/" + "a".repeat(2_000))).isEmpty();
    }
}
