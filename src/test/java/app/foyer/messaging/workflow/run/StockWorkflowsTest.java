package app.foyer.messaging.workflow.run;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.booking.AppointmentService.Details;
import app.foyer.messaging.ExampleAppointment;
import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.messaging.outbox.Letter;
import app.foyer.messaging.outbox.MessageKind;
import app.foyer.messaging.secret.SecretLink;
import app.foyer.messaging.template.Addressee;
import app.foyer.messaging.template.ExampleStationery;
import app.foyer.messaging.template.SafeHtml;
import app.foyer.messaging.template.Stationery;
import app.foyer.messaging.template.TemplateText;
import app.foyer.messaging.workflow.Stock;
import app.foyer.messaging.workflow.TemplateParts;
import app.foyer.messaging.workflow.WorkflowEvent;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.TimeRange;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StockWorkflowsTest {

    private static final TimeRange OLD_TIME =
            TimeRange.from(Instant.parse("2026-11-26T13:30:00Z"), Duration.ofHours(1));
    private static final ExampleAppointment EXAMPLE = ExampleAppointment.usual();

    @Nested
    class EachText {

        static Stream<Stock> all() throws IOException {
            return Stock.all();
        }

        @ParameterizedTest
        @MethodSource("all")
        void couldBeSavedAsItIs(Stock stock) {
            var parts = stock.parts();

            for (var part : List.of(parts.subject(), parts.html(), parts.text())) {
                assertThat(new TemplateText(part).mistakes(any -> true)).isEmpty();
            }
            assertThat(SafeHtml.of(parts.html())).isEqualTo(parts.html());
        }

        @ParameterizedTest
        @MethodSource("all")
        void hasNothingLeftToFillInButTheSecretLinks(Stock stock) {
            for (var status : AppointmentStatus.values()) {
                var details = EXAMPLE.in(stock.language()).as(status, 1).details();
                var letter = write(
                        stock.parts(),
                        new Occasion(WorkflowEvent.RESCHEDULED, details, OLD_TIME, details.customer(), 5L));

                assertThat(withoutLinks(letter.subject())).isNotBlank().doesNotContain("{", "???", "\n");
                assertThat(withoutLinks(letter.text())).doesNotContain("{", "}", "???", "(appointment_details)");
                assertThat(withoutLinks(letter.html()).replaceAll("(?s)<style>.*</style>", ""))
                        .doesNotContain("{", "}", "???", "(appointment_details)");
                assertThat(SecretLink.in(letter.text())).isEqualTo(SecretLink.in(letter.html()));
            }
        }
    }

    @Nested
    class ABooking {

        @Test
        void isToldInTheZoneOfTheCustomerWithItsName() {
            assertThat(booked(EXAMPLE.readIn("America/New_York").details()).text())
                    .contains("Tuesday 1 December 2026, 03:00–04:00 (Eastern Time)")
                    .contains("At the location: Tue 1 December, 09:00 (Central European Time)");
        }

        @Test
        void needsNoSecondTimeWhenTheClocksAgree() {
            assertThat(booked(EXAMPLE.details()).text()).doesNotContain("At the location");
        }

        @Test
        void isToldInGermanToGermans() {
            var letter = booked(EXAMPLE.in("de").details());

            assertThat(letter.subject()).isEqualTo("Bestätigt: Deep tissue massage am Dienstag, 1. Dezember 2026");
            assertThat(letter.text()).contains("Guten Tag Grace Höpper,", "09:00–10:00 Uhr");
        }

        @Test
        void leadsToThePageWhereItCanBeChangedAndSaysUntilWhen() {
            var letter = booked(EXAMPLE.details());

            assertThat(SecretLink.in(letter.text()))
                    .containsExactly(SecretLink.APPOINTMENT, SecretLink.RESCHEDULE, SecretLink.CANCEL);
            assertThat(letter.text())
                    .contains("You can reschedule or cancel the appointment yourself until Mon 30 November, 09:00");
        }

        @Test
        void whatPeopleTypeIsTextAndNeverMarkup() {
            var html = booked(EXAMPLE.of("<script>alert(1)</script>", "\"><img src=x>")
                            .called("<b>Massage</b>")
                            .details())
                    .html();

            assertThat(html)
                    .doesNotContain("<script", "<img", "<b>")
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;b&gt;Massage&lt;/b&gt;");
        }

        @Test
        void namesFromRightToLeftKeepTheirDirection() {
            assertThat(booked(EXAMPLE.called("עיסוי").details()).html()).contains("<span dir=\"auto\">עיסוי</span>");
        }

        @Test
        void theCompanysAddressStandsAtTheFoot() {
            assertThat(booked(EXAMPLE.details()).text().lines().toList())
                    .endsWith(
                            "Praxis & Söhne", "Parkallee 12 20144 Hamburg", "+49 40 123456", "hello@practice.example");
        }
    }

    @Nested
    class ALinkWhoseActionIsNotAllowed {

        @Test
        void takesItsWholeLineWithIt() {
            var letter = booked(EXAMPLE.withoutMoving().details());

            assertThat(SecretLink.in(letter.text() + letter.html()))
                    .containsExactly(SecretLink.APPOINTMENT, SecretLink.CANCEL);
            assertThat(letter.text() + letter.html()).doesNotContain("Reschedule or change booking details");
            assertThat(letter.text()).contains("You can cancel the appointment yourself until");
        }

        @Test
        void isReplacedByThePhoneNumberWhenNothingIsAllowed() {
            var nothing = EXAMPLE.withoutMoving().withoutCancelling().details();

            assertThat(booked(nothing).text()).contains("Please call us: +49 40 123456");
            assertThat(write(ExampleStationery.withoutPhone(), new Stock("en", "BOOKED").parts(), occasion(nothing))
                            .text())
                    .contains("Please get in touch with us.");
        }

        @Test
        void leavesWithThePanelWhenThatIsClosed() {
            var parts = new Stock("en", "ACCESS").parts();
            var granted = new Occasion(
                    WorkflowEvent.CUSTOMER_ACCESS, null, null, EXAMPLE.details().customer(), 5L);

            assertThat(write(ExampleStationery.usual(), parts, granted).text()).contains("https://foyer.example/panel");
            assertThat(write(ExampleStationery.withoutPanel(), parts, granted).text())
                    .doesNotContain("/panel", "customer panel:");
        }
    }

    @Test
    void aMoveTellsTheOldTimeAndTheNewOne() {
        var details = EXAMPLE.details();
        var moved = new Occasion(WorkflowEvent.RESCHEDULED, details, OLD_TIME, details.customer(), null);

        assertThat(write(new Stock("en", "RESCHEDULED").parts(), moved).text())
                .contains("When: Tuesday 1 December 2026, 09:00–10:00 (Central European Time)")
                .contains("Before: Thu 26 November, 14:30 (Central European Time)");
    }

    @Test
    void aTimeThatWasOnlyAskedForIsNotToldAsReserved() {
        var details = EXAMPLE.askedFor().details();
        var moved = new Occasion(WorkflowEvent.RESCHEDULED, details, OLD_TIME, details.customer(), null);

        assertThat(write(new Stock("en", "RESCHEDULED_PENDING").parts(), moved).text())
                .contains("The time is not reserved yet")
                .doesNotContain("Please note the new time");
    }

    @Test
    void aCancellationOffersToBookTheSameServiceAgainAndCarriesNoSecret() {
        var details = EXAMPLE.as(AppointmentStatus.CANCELLED, 1).details();
        var letter = write(new Stock("en", "CANCELLED").parts(), occasion(details));

        assertThat(letter.text()).contains("https://foyer.example/book?service=3");
        assertThat(SecretLink.in(letter.text() + letter.html())).isEmpty();
        assertThat(letter.html()).contains("text-decoration:line-through");
    }

    @Test
    void whatPeopleTypeIsNeverTakenForALink() {
        var tricky = EXAMPLE.of("{cancel_url}", "{appointment_url}").called("{reschedule_url}");
        var letter = write(
                new Stock("en", "CANCELLED").parts(),
                occasion(tricky.as(AppointmentStatus.CANCELLED, 1).details()));

        assertThat(SecretLink.in(letter.text() + letter.html() + letter.subject()))
                .isEmpty();
    }

    @Test
    void theBusinessGetsNothingThatOpensTheCustomersAppointment() {
        var parts = new TemplateParts(
                "s", "<p>{appointment_url}</p><p>{cancel_url}</p>", "{appointment_url}\n{cancel_url}");
        var letter = new Writing(ExampleStationery.usual())
                .write(parts, ChannelKind.MAIL, occasion(EXAMPLE.details()), reader(EXAMPLE.details()), false);

        assertThat(SecretLink.in(letter.text() + letter.html())).isEmpty();
        assertThat(letter.text()).contains("https://foyer.example/admin/appointments?appointment=FO-7K3QX");
    }

    @Test
    void aTextMessageHasNoFrame() {
        var parts =
                new TemplateParts("", "", "Hello {customer_first_name}, see you at {appointment_time}.\n{cancel_url}");
        var letter = new Writing(ExampleStationery.usual())
                .write(
                        parts,
                        ChannelKind.SMS,
                        occasion(EXAMPLE.withoutCancelling().details()),
                        reader(EXAMPLE.details()),
                        true);

        assertThat(letter.text()).isEqualTo("Hello Grace, see you at 09:00 (Central European Time).");
        assertThat(letter.html()).isNull();
        assertThat(letter.kind()).isEqualTo(MessageKind.BOOKING_CONFIRMED);
    }

    @Test
    void aTextMessageOpensNothing() {
        var parts = new TemplateParts("", "", "Booked.\n{appointment_url}\n{reschedule_url}\n{customer_password}");
        var letter = new Writing(ExampleStationery.usual())
                .write(parts, ChannelKind.SMS, occasion(EXAMPLE.details()), reader(EXAMPLE.details()), true);

        assertThat(letter.text()).isEqualTo("Booked.");
    }

    private static Letter booked(Details details) {
        return write(new Stock(details.customer().language(), "BOOKED").parts(), occasion(details));
    }

    private static Occasion occasion(Details details) {
        return new Occasion(WorkflowEvent.BOOKED, details, null, details.customer(), null);
    }

    private static Letter write(TemplateParts parts, Occasion occasion) {
        return write(ExampleStationery.usual(), parts, occasion);
    }

    private static Letter write(Stationery stationery, TemplateParts parts, Occasion occasion) {
        var customer = occasion.customer();
        var reader = new Addressee(
                new EmailAddress(customer.email()),
                customer.firstName(),
                customer.lastName(),
                Locale.forLanguageTag(customer.language()),
                customer.timeZone());
        return new Writing(stationery).write(parts, ChannelKind.MAIL, occasion, reader, true);
    }

    private static Addressee reader(Details details) {
        return Addressee.customerOf(details, new EmailAddress(details.customer().email()));
    }

    private static String withoutLinks(String text) {
        var rest = text;
        for (var link : SecretLink.values()) {
            rest = rest.replace(link.marker(), "");
        }
        return rest;
    }
}
