package app.foyer.messaging.letter;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.messaging.ExampleAppointment;
import app.foyer.messaging.outbox.Letter;
import app.foyer.messaging.outbox.MessageKind;
import app.foyer.messaging.secret.SecretLink;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.TimeRange;
import app.foyer.shared.personal.DeletionMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryLetterTest {

    private static final Instant EARLIER = Instant.parse("2026-11-26T13:30:00Z");
    private static final TimeRange OLD_TIME = TimeRange.from(EARLIER, Duration.ofHours(1));

    static Stream<Letter> all() {
        return Stream.of("en", "de")
                .flatMap(language -> Stream.concat(aboutAccounts(language), aboutAppointments(language)));
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
                letters.access(owner, Duration.ofHours(24)),
                letters.passwordReset(owner, Duration.ofMinutes(30)),
                letters.passwordReset(owner.strangerAt(elsewhere), Duration.ofHours(24)),
                letters.passwordChanged(owner),
                letters.accountDeleted(owner.strangerAt(elsewhere), DeletionMode.KEEP),
                letters.accountDeleted(owner.strangerAt(elsewhere), DeletionMode.ANONYMISE),
                letters.accountDeleted(owner.strangerAt(elsewhere), DeletionMode.ERASE),
                letters.invitation(owner),
                letters.secondFactor(MessageKind.SECOND_FACTOR_ON, owner),
                letters.secondFactor(MessageKind.SECOND_FACTOR_OFF, owner),
                letters.secondFactor(MessageKind.SECOND_FACTOR_REMOVED, owner),
                letters.secondFactor(MessageKind.RECOVERY_CODE_USED, owner));
    }

    private static Stream<Letter> aboutAppointments(String language) {
        var letters = new AppointmentLetters(ExampleStationery.usual());
        var example = ExampleAppointment.usual().in(language);
        var details = example.details();
        var pending = example.as(AppointmentStatus.PENDING, 0).details();
        return Stream.of(
                letters.booked(details),
                letters.booked(pending),
                letters.moved(details, OLD_TIME),
                letters.moved(pending, OLD_TIME),
                letters.moved(example.askedFor().details(), OLD_TIME),
                letters.cancelled(details));
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
