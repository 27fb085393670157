package app.foyer.messaging.letter;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.messaging.outbox.Letter;
import app.foyer.messaging.outbox.MessageKind;
import app.foyer.messaging.secret.SecretLink;
import app.foyer.messaging.template.Addressee;
import app.foyer.messaging.template.ExampleStationery;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.personal.DeletionMode;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryLetterTest {

    static Stream<Letter> all() {
        return Stream.of("en", "de").flatMap(EveryLetterTest::aboutAccounts);
    }

    private static Stream<Letter> aboutAccounts(String language) {
        var letters = new AccountLetters(ExampleStationery.usual());
        var silent = new AccountLetters(ExampleStationery.withoutPhone());
        var address = new EmailAddress("grace@example.com");
        var owner = new Addressee(address, "Grace", "Höpper", Locale.forLanguageTag(language), ZoneId.of("UTC"));
        var elsewhere = new EmailAddress("grace@new.example");
        return Stream.of(
                letters.signUp(owner.strangerAt(elsewhere)),
                letters.signUpKnown(owner),
                letters.emailChange(owner.strangerAt(elsewhere)),
                letters.emailChangeKnown(owner),
                letters.emailChangeAsked(owner, elsewhere),
                letters.emailChanged(owner, elsewhere),
                silent.emailChanged(owner, elsewhere),
                letters.passwordReset(owner, Duration.ofMinutes(30)),
                letters.passwordReset(owner.strangerAt(elsewhere), Duration.ofHours(24)),
                letters.passwordChanged(owner),
                letters.accountDeleted(owner.strangerAt(elsewhere), DeletionMode.KEEP),
                letters.accountDeleted(owner.strangerAt(elsewhere), DeletionMode.ANONYMISE),
                letters.accountDeleted(owner.strangerAt(elsewhere), DeletionMode.ERASE),
                letters.invitation(owner, Duration.ofHours(24)),
                letters.deviceSignedOut(owner),
                letters.secondFactor(MessageKind.SECOND_FACTOR_ON, owner),
                letters.secondFactor(MessageKind.SECOND_FACTOR_OFF, owner),
                letters.secondFactor(MessageKind.SECOND_FACTOR_REMOVED, owner),
                letters.secondFactor(MessageKind.RECOVERY_CODE_USED, owner));
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasNothingLeftToFillInButTheSecretLinks(Letter letter) {
        assertThat(withoutLinks(letter.subject())).doesNotContain("{", "???");
        assertThat(withoutLinks(letter.text())).doesNotContain("{", "}", "???");
        assertThat(withoutStyles(withoutLinks(letter.html()))).doesNotContain("{", "}", "???");
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysTheSameInTextAndInHtml(Letter letter) {
        assertThat(SecretLink.in(letter.text())).isEqualTo(SecretLink.in(letter.html()));
        assertThat(letter.html()).contains("Praxis &amp; Söhne");
        assertThat(letter.text()).contains("Praxis & Söhne");
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasASubjectOfOneLine(Letter letter) {
        assertThat(letter.subject()).isNotBlank().doesNotContain("\n", "\r").hasSizeLessThan(100);
    }

    private static String withoutLinks(String text) {
        var rest = text;
        for (var link : SecretLink.values()) {
            rest = rest.replace(link.marker(), "");
        }
        return rest;
    }

    private static String withoutStyles(String html) {
        return html.replaceAll("(?s)<style>.*</style>", "");
    }
}
