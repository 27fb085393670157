package app.foyer.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.booking.AppointmentService.Contact;
import app.foyer.booking.AppointmentService.Details;
import app.foyer.booking.BookingReference;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import app.foyer.shared.Wording;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AppointmentCardTest {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant START = Instant.parse("2026-03-03T09:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-03-02T09:00:00Z");
    private static final Decision NO = Decision.refusedFor(List.of(Refusal.because("booking.move.notOffered")));

    @Nested
    class Times {

        @Test
        void areToldByTheReadersClockWithTheNameOfTheirZone() {
            var card = card(BERLIN, Locale.ENGLISH);

            assertThat(card.when()).isEqualTo("Tue 3 March, 10:00–11:00");
            assertThat(card.zone()).isEqualTo("Central European Time");
        }

        @Test
        void areToldByTheClockAtThePlaceToo_whereItShowsSomethingElse() {
            assertThat(card(BERLIN, Locale.ENGLISH).there())
                    .isEqualTo("At the place: Tue 3 March, 09:00–10:00 (Western European Time)");
            assertThat(card(BERLIN, Locale.GERMAN).there())
                    .isEqualTo("Vor Ort: Di, 3. März, 09:00–10:00 Uhr (Westeuropäische Zeit)");
        }

        @Test
        void atThePlaceNameTheirDayInAListOnlyWhereItIsAnotherOne() {
            assertThat(card(BERLIN, Locale.ENGLISH).thereInBrief())
                    .isEqualTo("At the place: 09:00–10:00 (Western European Time)");
            assertThat(card(ZoneId.of("Pacific/Honolulu"), Locale.ENGLISH).thereInBrief())
                    .isEqualTo("At the place: Tue 3 March, 09:00–10:00 (Western European Time)");
            assertThat(card(LISBON, Locale.ENGLISH).thereInBrief()).isNull();
        }

        @Test
        void nameTheirZoneInASentenceWhereTheClocksDiffer() {
            var abroad = card(BERLIN, Locale.ENGLISH);

            assertThat(abroad.whenInZone()).isEqualTo("Tue 3 March, 10:00–11:00 (Central European Time)");
            assertThat(abroad.told(START))
                    .isEqualTo("Tue 3 March, 10:00 (Central European Time)."
                            + " At the place: Tue 3 March, 09:00 (Western European Time)");
            assertThat(card(LISBON, Locale.ENGLISH).whenInZone()).isEqualTo("Tue 3 March, 09:00–10:00");
            assertThat(card(LISBON, Locale.ENGLISH).told(START)).isEqualTo("Tue 3 March, 09:00");
        }

        @Test
        void areToldOnceWhereBothClocksShowTheSame() {
            assertThat(card(LISBON, Locale.ENGLISH).there()).isNull();
            assertThat(card(ZoneId.of("Europe/London"), Locale.ENGLISH).there()).isNull();
        }
    }

    @Nested
    class UntilWhen {

        @Test
        void isOneSentenceWhenBothEndTogether() {
            assertThat(until(Decision.allowedUntil(CLOSES), Decision.allowedUntil(CLOSES)))
                    .isEqualTo("You can reschedule or cancel until Mon 2 March, 10:00.");
        }

        @Test
        void namesBothWhenTheyDiffer() {
            assertThat(until(Decision.allowedUntil(CLOSES), Decision.allowedUntil(START)))
                    .isEqualTo("You can reschedule until Mon 2 March, 10:00 and cancel until Tue 3 March, 10:00.");
        }

        @Test
        void speaksOnlyOfWhatIsAllowed() {
            assertThat(until(Decision.allowedUntil(CLOSES), NO))
                    .isEqualTo("You can reschedule until Mon 2 March, 10:00.");
            assertThat(until(NO, Decision.allowedUntil(CLOSES))).isEqualTo("You can cancel until Mon 2 March, 10:00.");
            assertThat(until(NO, NO)).isNull();
        }

        private String until(Decision move, Decision cancel) {
            return new AppointmentCard(
                            details(AppointmentStatus.CONFIRMED, move, cancel),
                            new Wording(Locale.ENGLISH, BERLIN, NOW),
                            Address.here())
                    .until();
        }
    }

    @Test
    void leadsToItsDialogsAndKeepsWhatThePageShows() {
        var card = card(BERLIN, Locale.ENGLISH);

        assertThat(card.moveAddress()).isEqualTo("?show=past&move=FO-7K3QX");
        assertThat(card.cancelAddress()).isEqualTo("?show=past&cancel=FO-7K3QX");
        assertThat(card.openAddress()).isEqualTo("?show=past&appointment=FO-7K3QX");
    }

    @Test
    void leadsToItsPlaceOnAMapElsewhere() {
        assertThat(card(BERLIN, Locale.ENGLISH).mapAddress())
                .isEqualTo("https://www.openstreetmap.org/search?query=Rua+Garrett+12%2C+Lisboa");
        assertThat(MapLink.to(" ")).isNull();
    }

    @Test
    void isOverOnceItIsCancelledOrItsEndHasPassed() {
        assertThat(card(BERLIN, Locale.ENGLISH).isUpcoming()).isTrue();
        var cancelled = details(AppointmentStatus.CANCELLED, NO, NO);
        assertThat(new AppointmentCard(cancelled, new Wording(Locale.ENGLISH, BERLIN, NOW), Address.here())
                        .isUpcoming())
                .isFalse();
        var afterwards = new Wording(Locale.ENGLISH, BERLIN, START.plus(Duration.ofHours(1)));
        assertThat(new AppointmentCard(details(AppointmentStatus.CONFIRMED, NO, NO), afterwards, Address.here())
                        .isUpcoming())
                .isFalse();
    }

    private static AppointmentCard card(ZoneId reader, Locale language) {
        var details =
                details(AppointmentStatus.CONFIRMED, Decision.allowedUntil(CLOSES), Decision.allowedUntil(CLOSES));
        return new AppointmentCard(
                details, new Wording(language, reader, NOW), Address.here().with("show", "past"));
    }

    private static Details details(AppointmentStatus status, Decision move, Decision cancel) {
        return new Details(
                1,
                new BookingReference("FO-7K3QX"),
                status,
                START,
                START.plus(Duration.ofHours(1)),
                7,
                "Physiotherapy",
                new Person(3, "Inês Carvalho", ""),
                new Place(2, "Lisboa Chiado", "Rua Garrett 12, Lisboa", LISBON),
                new Contact(5, "Grace", "Hopper", "grace@example.com", null, "en", BERLIN),
                new BigDecimal("52.00"),
                "EUR",
                "",
                0,
                NOW,
                true,
                null,
                move,
                cancel);
    }
}
