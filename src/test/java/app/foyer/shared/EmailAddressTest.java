package app.foyer.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"a@b.co", "first.last+tag@sub.example.com", "o'brien@example.ie", "x@xn--bcher-kva.example"})
    void isAPlainAddress(String typed) {
        assertThat(EmailAddress.parse(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "a@",
                "@b.co",
                "a@b",
                "a..b@c.de",
                ".a@c.de",
                "a@-c.de",
                "a@c-.de",
                "a@c..de",
                "\"a b\"@c.de",
                "a@b.co\r\nBcc: c@d.ee",
                "a@b.co\u0000",
                "<a@b>c@d.ee",
                "Ann <ann@example.com>",
                "a@b.co,c@d.ee"
            })
    void isNothingThatMailWouldReadDifferently(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void isNoLongerThanMailAllows() {
        assertThat(EmailAddress.parse("a".repeat(65) + "@example.com")).isEmpty();
        assertThat(EmailAddress.parse("a@" + "b".repeat(250) + ".com")).isEmpty();
    }

    @Test
    void isFoundByTheSameKeyInEverySpelling() {
        assertThat(new EmailAddress("Grace@Example.COM").key()).isEqualTo("grace@example.com");
    }
}
