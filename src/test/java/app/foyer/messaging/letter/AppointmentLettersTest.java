package app.foyer.messaging.letter;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.messaging.ExampleAppointment;
import app.foyer.messaging.outbox.MessageKind;
import app.foyer.messaging.secret.SecretLink;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AppointmentLettersTest {

    private static final Instant EARLIER = Instant.parse("2026-11-26T13:30:00Z");
    private static final TimeRange OLD_TIME = TimeRange.from(EARLIER, Duration.ofHours(1));
    private static final ExampleAppointment EXAMPLE = ExampleAppointment.usual();

    private final AppointmentLetters letters = new AppointmentLetters(ExampleStationery.usual());
    private final AppointmentLetters withoutPhone = new AppointmentLetters(ExampleStationery.withoutPhone());

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

            assertThat(withoutPhone.booked(nothing).text()).contains("Please get in touch with us.");
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
        var letter = withoutPhone.moved(EXAMPLE.askedFor().details(), OLD_TIME);

        assertThat(letter.text()).contains("The time is not reserved yet").doesNotContain("Please note the new time");
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
    void namesFromRightToLeftKeepTheirDirection() {
        var html = letters.booked(EXAMPLE.called("עיסוי").details()).html();

        assertThat(html).contains("<span dir=\"auto\">עיסוי</span>");
    }

    @Test
    void theCompanysAddressStandsAtTheFoot() {
        assertThat(letters.booked(EXAMPLE.details()).text().lines().toList())
                .endsWith("Praxis & Söhne", "Parkallee 12 20144 Hamburg", "+49 40 123456", "hello@practice.example");
        assertThat(List.of(withoutPhone.booked(EXAMPLE.details()).text().split("\n")))
                .doesNotContain("+49 40 123456");
    }
}
