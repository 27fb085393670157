package app.foyer.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foyer.settings.CompanySettings;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LettersTest {

    private static final TimeRange OLD_TIME =
            TimeRange.from(Instant.parse("2026-11-26T13:30:00Z"), Duration.ofHours(1));
    private static final ExampleAppointment EXAMPLE = ExampleAppointment.usual();

    private final Letters letters = letters("+49 40 123456");

    @Nested
    class EveryLetter {

        static Stream<Letter> all() {
            var letters = letters("+49 40 123456");
            return Stream.of("en", "de").flatMap(language -> {
                var details = EXAMPLE.in(language).details();
                var pending =
                        EXAMPLE.in(language).as(AppointmentStatus.PENDING, 0).details();
                var address = new EmailAddress("grace@example.com");
                var owner =
                        new Addressee(address, "Grace", "Höpper", Locale.forLanguageTag(language), ZoneId.of("UTC"));
                var elsewhere = new EmailAddress("grace@new.example");
                return Stream.of(
                        letters.signUp(owner.strangerAt(elsewhere)),
                        letters.signUpKnown(owner),
                        letters.emailChange(owner.strangerAt(elsewhere)),
                        letters.emailChangeKnown(owner),
                        letters.emailChangeAsked(owner, elsewhere),
                        letters.emailChanged(owner, elsewhere),
                        letters("").emailChanged(owner, elsewhere),
                        letters.access(owner, Duration.ofHours(24)),
                        letters.booked(details),
                        letters.booked(pending),
                        letters.moved(details, OLD_TIME),
                        letters.moved(pending, OLD_TIME),
                        letters.moved(EXAMPLE.in(language).askedFor().details(), OLD_TIME),
                        letters.cancelled(details),
                        letters.passwordReset(owner, Duration.ofMinutes(30)),
                        letters.passwordReset(owner.strangerAt(elsewhere), Duration.ofHours(24)),
                        secondFactor(letters, MessageKind.SECOND_FACTOR_ON, language),
                        secondFactor(letters, MessageKind.SECOND_FACTOR_OFF, language),
                        secondFactor(letters, MessageKind.SECOND_FACTOR_REMOVED, language),
                        secondFactor(letters, MessageKind.RECOVERY_CODE_USED, language));
            });
        }

        private static Letter secondFactor(Letters letters, MessageKind kind, String language) {
            return letters.secondFactor(
                    kind,
                    new EmailAddress("grace@example.com"),
                    "Grace",
                    "Höpper",
                    Locale.forLanguageTag(language),
                    ZoneId.of("UTC"));
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

    @Nested
    class ABooking {

        @Test
        void isToldInTheZoneOfTheCustomerWithItsName() {
            var letter = letters.booked(EXAMPLE.readIn("America/New_York").details());

            assertThat(letter.text())
                    .contains("Tuesday 1 December 2026, 03:00–04:00 (Eastern Time)")
                    .contains("At the location: Tue 1 December, 09:00 (Central European Time)");
        }

        @Test
        void needsNoSecondTimeWhenTheClocksAgree() {
            assertThat(letters.booked(EXAMPLE.details()).text()).doesNotContain("At the location");
        }

        @Test
        void isToldInGermanToGermans() {
            var letter = letters.booked(EXAMPLE.in("de").details());

            assertThat(letter.subject()).isEqualTo("Bestätigt: Deep tissue massage am Dienstag, 1. Dezember 2026");
            assertThat(letter.text()).contains("Guten Tag Grace Höpper,", "09:00–10:00 Uhr");
        }

        @Test
        void isOnlyReceivedWhileItWaitsForConfirmation() {
            var letter = letters.booked(EXAMPLE.as(AppointmentStatus.PENDING, 0).details());

            assertThat(letter.kind()).isEqualTo(MessageKind.BOOKING_RECEIVED);
            assertThat(letter.text()).startsWith("We have received your booking");
        }

        @Test
        void leadsToThePageWhereItCanBeChangedAndSaysUntilWhen() {
            var letter = letters.booked(EXAMPLE.details());

            assertThat(SecretLink.in(letter.text()))
                    .containsExactly(SecretLink.APPOINTMENT, SecretLink.RESCHEDULE, SecretLink.CANCEL);
            assertThat(letter.text())
                    .contains("You can reschedule or cancel the appointment yourself until Mon 30 November, 09:00");
        }
    }

    @Nested
    class AnAddressThatIsNotProven {

        private final Addressee grace = new Addressee(
                new EmailAddress("grace@example.com"), "Grace", "Höpper", Locale.ENGLISH, ZoneId.of("UTC"));

        @Test
        void isToldNoName() {
            var stranger = grace.strangerAt(new EmailAddress("grace@new.example"));

            assertThat(letters.signUp(stranger).text()).doesNotContain("Grace", "Höpper");
            assertThat(letters.emailChange(stranger).text()).doesNotContain("Grace", "Höpper", "grace@example.com");
        }

        @Test
        void cannotPassForAPlaceThatIsFilledIn() {
            var tricky = new EmailAddress("{customer_set_password_url}@new.example");

            assertThat(SecretLink.in(letters.emailChangeAsked(grace, tricky).text()))
                    .isEmpty();
            assertThat(SecretLink.in(letters.signUp(grace.strangerAt(tricky)).text()))
                    .containsExactly(SecretLink.PROVE_SIGN_UP);
        }
    }

    @Nested
    class ALinkWhoseActionIsNotAllowed {

        @Test
        void takesItsWholeLineWithIt() {
            var letter = letters.booked(EXAMPLE.withoutMoving().details());

            assertThat(SecretLink.in(letter.text() + letter.html()))
                    .containsExactly(SecretLink.APPOINTMENT, SecretLink.CANCEL);
            assertThat(letter.text() + letter.html()).doesNotContain("Reschedule or change booking details");
            assertThat(letter.text()).contains("You can cancel the appointment yourself until");
        }

        @Test
        void isReplacedByThePhoneNumberWhenNothingIsAllowed() {
            var letter =
                    letters.booked(EXAMPLE.withoutMoving().withoutCancelling().details());

            assertThat(letter.text()).contains("Please call us: +49 40 123456");
        }

        @Test
        void isReplacedByAGeneralSentenceWhenThereIsNoPhone() {
            var nothing = EXAMPLE.withoutMoving().withoutCancelling().details();

            assertThat(letters("").booked(nothing).text()).contains("Please get in touch with us.");
        }
    }

    @Test
    void aMoveTellsTheOldTimeAndTheNewOne() {
        var letter = letters.moved(EXAMPLE.details(), OLD_TIME);

        assertThat(letter.text())
                .contains("When: Tuesday 1 December 2026, 09:00–10:00 (Central European Time)")
                .contains("Before: Thu 26 November, 14:30 (Central European Time)");
    }

    @Test
    void aTimeThatWasOnlyAskedForIsNotToldAsReserved() {
        var letter = letters("").moved(EXAMPLE.askedFor().details(), OLD_TIME);

        assertThat(letter.text()).contains("The time is not reserved yet").doesNotContain("Please note the new time");
    }

    @Test
    void noMailLeadsToAPanelThatIsClosed() {
        var address = new EmailAddress("grace@example.com");
        var owner = new Addressee(address, "Grace", "Höpper", Locale.ENGLISH, ZoneId.of("UTC"));

        assertThat(letters("", true).access(owner, Duration.ofHours(24)).text())
                .contains("https://foyer.example/panel");
        assertThat(letters("", false).access(owner, Duration.ofHours(24)).text())
                .doesNotContain("/panel");
    }

    @Test
    void aCancellationOffersToBookTheSameServiceAgainAndCarriesNoSecret() {
        var letter = letters.cancelled(EXAMPLE.details());

        assertThat(letter.text()).contains("https://foyer.example/book?service=3");
        assertThat(SecretLink.in(letter.text() + letter.html())).isEmpty();
    }

    @Test
    void whatPeopleTypeIsTextAndNeverMarkup() {
        var html = letters.booked(EXAMPLE.of("<script>alert(1)</script>", "\"><img src=x>")
                        .called("<b>Massage</b>")
                        .details())
                .html();

        assertThat(html)
                .doesNotContain("<script", "<img", "<b>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;b&gt;Massage&lt;/b&gt;");
    }

    @Test
    void whatPeopleTypeIsNeverTakenForALink() {
        var letter = letters.cancelled(EXAMPLE.of("{cancel_url}", "{appointment_url}")
                .called("{reschedule_url}")
                .details());

        assertThat(SecretLink.in(letter.text() + letter.html() + letter.subject()))
                .isEmpty();
    }

    @Test
    void aPlaceholderThatNobodyKnowsIsRefused() {
        assertThatThrownBy(() -> Template.text("{no_such_name}").fill(Map.of())).hasMessageContaining("no_such_name");
    }

    @Test
    void namesFromRightToLeftKeepTheirDirection() {
        var html = letters.booked(EXAMPLE.called("עיסוי").details()).html();

        assertThat(html).contains("<span dir=\"auto\">עיסוי</span>");
    }

    @Test
    void theCompanysAddressStandsAtTheFoot() {
        assertThat(letters.booked(EXAMPLE.details()).text().lines().toList())
                .endsWith("Praxis & Söhne", "Parkallee 12 20144 Hamburg", "+49 40 123456", "hello@practice.example");
        assertThat(List.of(letters("").booked(EXAMPLE.details()).text().split("\n")))
                .doesNotContain("+49 40 123456");
    }

    private static Letters letters(String phone) {
        return letters(phone, true);
    }

    private static Letters letters(String phone, boolean panelIsOpen) {
        var company = new CompanySettings(
                "Praxis & Söhne",
                phone,
                "hello@practice.example",
                "Parkallee 12\n20144 Hamburg",
                ExampleAppointment.HAMBURG,
                "en",
                "EUR");
        return new Letters(company, "https://foyer.example", panelIsOpen, ExampleAppointment.NOW);
    }
}
