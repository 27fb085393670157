package app.foyer.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadablePasswordTest {

    private final String password = ReadablePassword.random().value();

    @Test
    void isFourGroupsOfFourCharactersOfWhichNoTwoLookAlike() {
        assertThat(password).matches("([2-9A-HJKMNP-Z]{4}-){3}[2-9A-HJKMNP-Z]{4}");
    }

    @Test
    void isAnotherOneEachTime() {
        assertThat(ReadablePassword.random().value()).isNotEqualTo(password);
    }

    @Test
    void isTheSameHoweverItIsTyped() {
        var typed = " " + password.toLowerCase().replace('-', ' ') + " ";

        assertThat(ReadablePassword.hash(typed)).isEqualTo(ReadablePassword.hash(password));
        assertThat(ReadablePassword.hash(password.replace("-", ""))).isEqualTo(ReadablePassword.hash(password));
    }

    @Test
    void isNotTheSameAsAnother() {
        assertThat(ReadablePassword.hash("AAAA-BBBB-CCCC-DDDD")).isNotEqualTo(ReadablePassword.hash(password));
    }
}
