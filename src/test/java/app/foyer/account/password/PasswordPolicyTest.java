package app.foyer.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private final PasswordPolicy policy = PasswordPolicy.forPerson(
            8, CommonPasswords.list(), List.of("grace.hopper@harbour.example", "Praxis am Hafen"));

    @Test
    void eightCharactersAreEnough() {
        assertThat(policy.check("vqzkxwjp").isAllowed()).isTrue();
    }

    @Test
    void sevenAreTooFew() {
        assertThat(policy.check("vqzkxwj").refusals()).containsExactly(Refusal.because("account.password.tooShort", 8));
    }

    @Test
    void hundredAndTwentyEightAreNotTooMany() {
        assertThat(policy.check("vq".repeat(64)).isAllowed()).isTrue();
        assertThat(policy.check("vq".repeat(64) + "z").refusals())
                .containsExactly(Refusal.because("account.password.tooLong", 128));
    }

    @Test
    void anEmojiIsOneCharacter() {
        assertThat(policy.check("🐟🐠🐡🦈🐙🦑🦐").isAllowed()).isFalse();
        assertThat(policy.check("🐟🐠🐡🦈🐙🦑🦐🦀").isAllowed()).isTrue();
    }

    @Test
    void nothingIsDemandedOfItsCharacters() {
        assertThat(policy.check("only small letters and blanks").isAllowed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "Password",
                "password1",
                "12345678",
                "qwertyuiop",
                "iloveyou1",
                "trustno1",
                "        ",
                "🐟🐟🐟🐟🐟🐟🐟🐟",
                "%%%%%%%%%%%%%"
            })
    void whatEverybodyUsesIsRefused(String password) {
        assertThat(policy.check(password).refusals()).containsExactly(Refusal.because("account.password.tooCommon"));
    }

    @Test
    void theListOfWhatEverybodyUsesIsLongEnough() {
        assertThat(CommonPasswords.list()).hasSizeGreaterThan(10_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grace.hopper@harbour.example",
                "gracehopper",
                "hopper@harbour",
                "grace hopper of harbour",
                "GraceHopper1906",
                "Praxis am Hafen",
                "praxisamhafen24!"
            })
    void ownWordsAreRefusedAlsoWithDigits(String password) {
        assertThat(policy.check(password).refusals()).containsExactly(Refusal.because("account.password.ownWord"));
    }

    @Test
    void anOwnWordAmongOthersIsFine() {
        assertThat(policy.check("grace likes nanoseconds").isAllowed()).isTrue();
    }

    @Test
    void whatLooksTheSameIsTheSame() {
        assertThat(PasswordPolicy.normalised("ﬁsh①")).isEqualTo("fish1");
        assertThat(PasswordPolicy.normalised("e\u0301tude")).isEqualTo("\u00e9tude");
    }

    @Test
    void noPasswordAtAllIsTooShort() {
        assertThat(policy.check(null).refusals()).containsExactly(Refusal.because("account.password.tooShort", 8));
    }
}
