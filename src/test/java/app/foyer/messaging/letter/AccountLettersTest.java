package app.foyer.messaging.letter;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.messaging.secret.SecretLink;
import app.foyer.messaging.template.Addressee;
import app.foyer.messaging.template.ExampleStationery;
import app.foyer.shared.EmailAddress;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AccountLettersTest {

    private static final Addressee GRACE =
            new Addressee(new EmailAddress("grace@example.com"), "Grace", "Höpper", Locale.ENGLISH, ZoneId.of("UTC"));

    private final AccountLetters letters = new AccountLetters(ExampleStationery.usual());

    @Nested
    class AnAddressThatIsNotProven {

        @Test
        void isToldNoName() {
            var stranger = GRACE.strangerAt(new EmailAddress("grace@new.example"));

            assertThat(letters.signUp(stranger).text()).doesNotContain("Grace", "Höpper");
            assertThat(letters.emailChange(stranger).text()).doesNotContain("Grace", "Höpper", "grace@example.com");
        }

        @Test
        void cannotPassForAPlaceThatIsFilledIn() {
            var tricky = new EmailAddress("{customer_set_password_url}@new.example");

            assertThat(SecretLink.in(letters.emailChangeAsked(GRACE, tricky).text()))
                    .isEmpty();
            assertThat(SecretLink.in(letters.signUp(GRACE.strangerAt(tricky)).text()))
                    .containsExactly(SecretLink.PROVE_SIGN_UP);
        }
    }

    @Test
    void anInvitationSaysHowLongItsLinkOpens() {
        assertThat(letters.invitation(GRACE, Duration.ofHours(48)).text()).contains("within 2 days");
    }
}
