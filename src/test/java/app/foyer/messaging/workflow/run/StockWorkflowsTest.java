package app.foyer.messaging.workflow.run;

import static app.foyer.messaging.workflow.run.ExampleLetters.booked;
import static app.foyer.messaging.workflow.run.ExampleLetters.occasion;
import static app.foyer.messaging.workflow.run.ExampleLetters.write;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.catalog.CatalogService.Person;
import app.foyer.messaging.ExampleAppointment;
import app.foyer.messaging.secret.SecretLink;
import app.foyer.messaging.template.SafeHtml;
import app.foyer.messaging.template.TemplateText;
import app.foyer.messaging.workflow.Stock;
import app.foyer.messaging.workflow.WorkflowEvent;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.TimeRange;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts that every Foyer has: each could be saved as it is, and says what people need. */
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
                            "Praxis & Söhne", "Parkallee 12, 20144 Hamburg", "+49 40 123456", "hello@practice.example");
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
    void whoIsNewAndHowLongItWasIsToldWhereTheStartIsTheSame() {
        var details = EXAMPLE.details();
        var now = new TimeRange(details.start(), details.end());
        var longer = new TimeRange(details.start(), details.end().plusSeconds(1800));
        var stock = new Stock("en", "RESCHEDULED").parts();

        var handedOver = new Occasion(WorkflowEvent.RESCHEDULED, details, now, details.customer(), null)
                .takenFrom(new Person(99, "Miriam Weber", ""));
        assertThat(write(stock, handedOver).text())
                .contains("(before: Miriam Weber)")
                .doesNotContain("Before:", "new time");
        var shortened = new Occasion(WorkflowEvent.RESCHEDULED, details, longer, details.customer(), null);
        assertThat(write(stock, shortened).text())
                .contains("Before: Tue 1 December, 09:00–10:30 (Central European Time)")
                .doesNotContain("(before:");
    }

    @Test
    void aTimeThatWasOnlyAskedForIsNotToldAsReserved() {
        var details = EXAMPLE.askedFor().details();
        var moved = new Occasion(WorkflowEvent.RESCHEDULED, details, OLD_TIME, details.customer(), null);

        assertThat(write(new Stock("en", "RESCHEDULED_PENDING").parts(), moved).text())
                .contains("The time is not reserved yet")
                .doesNotContain("Please note how it is now");
    }

    @Test
    void aCancellationOffersToBookTheSameServiceAgainAndCarriesNoSecret() {
        var details = EXAMPLE.as(AppointmentStatus.CANCELLED, 1).details();
        var letter = write(new Stock("en", "CANCELLED").parts(), occasion(details));

        assertThat(letter.text()).contains("https://foyer.example/book?service=3");
        assertThat(SecretLink.in(letter.text() + letter.html())).isEmpty();
        assertThat(letter.html()).contains("text-decoration:line-through");
    }

    private static String withoutLinks(String text) {
        var rest = text;
        for (var link : SecretLink.values()) {
            rest = rest.replace(link.marker(), "");
        }
        return rest;
    }
}
