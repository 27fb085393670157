package app.foyer.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OffersTest {

    private static final long GRACE = 1;
    private static final long ALAN = 2;

    @Nested
    class ForAnyone {

        @Test
        void everyStartIsOfferedOnceWithAllWhoAreFree() {
            var offers = Offers.of(
                    List.of(slot("10:00", ALAN), slot("09:00", GRACE), slot("10:00", GRACE), slot("11:00", ALAN)));

            assertThat(offers.offers()).extracting(Offer::start).containsExactly(at("09:00"), at("10:00"), at("11:00"));
            assertThat(offers.offers())
                    .extracting(Offer::staffIds)
                    .containsExactly(List.of(GRACE), List.of(GRACE, ALAN), List.of(ALAN));
        }

        @Test
        void somebodyAtTwoLocationsIsNamedOnce() {
            var elsewhere = new Slot(at("09:00"), at("10:00"), GRACE, 6);

            var offer =
                    Offers.of(List.of(elsewhere, slot("09:00", GRACE))).offers().get(0);

            assertThat(offer.staffIds()).containsExactly(GRACE);
            assertThat(offer.slots()).extracting(Slot::locationId).containsExactly(5L, 6L);
        }

        @Test
        void anOfferEndsWithTheService() {
            assertThat(Offers.of(List.of(slot("09:00", GRACE))).offers().get(0).end())
                    .isEqualTo(at("10:00"));
        }

        @Test
        void nothingIsOfferedWhenNobodyIsFree() {
            assertThat(Offers.of(List.of()).offers()).isEmpty();
        }
    }

    @Nested
    class TheVisitorsDay {

        @Test
        void isTheDateOnTheVisitorsWall() {
            var offers = Offers.of(List.of(slot("21:00", GRACE), slot("23:30", GRACE)));

            assertThat(offers.byDay(ZoneId.of("UTC"))).containsOnlyKeys(LocalDate.of(2026, 3, 2));
            assertThat(offers.byDay(ZoneId.of("Europe/Berlin")))
                    .containsOnlyKeys(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3));
            assertThat(offers.byDay(ZoneId.of("Asia/Tokyo"))).containsOnlyKeys(LocalDate.of(2026, 3, 3));
        }

        @Test
        void keepsTheOrderOfTime() {
            var day = Offers.of(List.of(slot("12:00", ALAN), slot("09:00", GRACE)))
                    .byDay(ZoneId.of("UTC"))
                    .get(LocalDate.of(2026, 3, 2));

            assertThat(day).extracting(Offer::start).containsExactly(at("09:00"), at("12:00"));
        }

        @Test
        void hasNoEntryWithoutAStart() {
            assertThat(Offers.of(List.of()).byDay(ZoneId.of("UTC"))).isEmpty();
        }
    }

    @Nested
    class TheNearestStarts {

        private final Offers offers = Offers.of(Stream.of("09:00", "10:00", "11:30", "12:00", "15:00")
                .map(time -> slot(time, GRACE))
                .toList());

        @Test
        void lieBeforeAndAfterTheWishInOrderOfTime() {
            assertThat(nearest("11:00", 3)).containsExactly(at("10:00"), at("11:30"), at("12:00"));
        }

        @Test
        void mayAllLieOnOneSide() {
            assertThat(nearest("08:00", 3)).containsExactly(at("09:00"), at("10:00"), at("11:30"));
            assertThat(nearest("18:00", 3)).containsExactly(at("11:30"), at("12:00"), at("15:00"));
        }

        @Test
        void areTheEarlierOfTwoThatAreEquallyNear() {
            assertThat(nearest("09:30", 1)).containsExactly(at("09:00"));
        }

        @Test
        void includeTheWishItselfWhenItIsFree() {
            assertThat(nearest("10:00", 1)).containsExactly(at("10:00"));
        }

        @Test
        void areAllThereAreWhenThereAreFew() {
            assertThat(nearest("10:00", 9)).hasSize(5);
        }

        private List<Instant> nearest(String wished, int count) {
            return offers.nearest(at(wished), count).stream().map(Offer::start).toList();
        }
    }

    private static Slot slot(String time, long staffId) {
        return new Slot(at(time), at(time).plusSeconds(3600), staffId, 5);
    }

    private static Instant at(String time) {
        return Instant.parse("2026-03-02T" + time + ":00Z");
    }
}
