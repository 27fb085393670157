package app.foyer.web.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.availability.Offers;
import app.foyer.availability.Slot;
import app.foyer.catalog.CatalogService.OfferedService;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.shared.Refusal;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A choice of the address")
class StillOfferedTest {

    private static final Instant TEN = Instant.parse("2026-03-10T10:00:00Z");
    private static final Person ADA = new Person(1, "Ada Park", "");
    private static final Person BEN = new Person(2, "Ben Roth", "");
    private static final Place MITTE = new Place(11, "Mitte", "", ZoneId.of("Europe/Berlin"));
    private static final Place ALTONA = new Place(12, "Altona", "", ZoneId.of("Europe/Berlin"));

    private final List<Refusal> notices = new ArrayList<>();

    @Test
    void thatIsOfferedCounts() {
        var still = asked(Map.of("service", "7", "staff", "2", "location", "12"));
        var service = still.service(List.of(massage(ADA, BEN)));

        assertThat(service.id()).isEqualTo(7);
        assertThat(still.person(service).staff()).contains(2L);
        assertThat(still.location(service, free(MITTE, ALTONA))).isEqualTo(ALTONA);
        assertThat(notices).isEmpty();
    }

    @Test
    void thatIsNotOfferedAnyMoreIsDroppedAndTold() {
        var still = asked(Map.of("service", "8", "staff", "3", "location", "13", "start", TEN.toString()));
        var service = massage(ADA, BEN);

        assertThat(still.service(List.of(service))).isNull();
        assertThat(still.person(service)).isNull();
        assertThat(still.location(service, free(MITTE, ALTONA))).isNull();
        assertThat(still.start(Optional.of(TEN), new Offers(List.of()), false)).isNull();
        assertThat(notices)
                .extracting(Refusal::messageKey)
                .containsExactly(
                        "book.service.unknown", "book.staff.unknown", "book.location.unknown", "book.start.gone");
    }

    @Test
    void isNotAskedForWhereThereIsOnlyOneAnswer() {
        var still = asked(Map.of("service", "7"));

        assertThat(still.person(massage(ADA)).staff()).contains(1L);
        assertThat(still.location(massage(ADA), free(ALTONA))).isEqualTo(ALTONA);
        assertThat(still.person(massage(ADA, BEN))).isNull();
        assertThat(still.location(massage(ADA), free(MITTE, ALTONA))).isNull();
        assertThat(notices).isEmpty();
    }

    @Test
    void ofAnyoneNeedsNobodyInParticular() {
        assertThat(asked(Map.of("staff", "anyone")).person(massage(ADA, BEN)).staff())
                .isEmpty();
        assertThat(notices).isEmpty();
    }

    @Test
    void ofATimeIsTrustedWhileTheFormIsBeingSent() {
        var still = asked(Map.of("start", TEN.toString()));

        assertThat(still.start(Optional.of(TEN), new Offers(List.of()), true)).isEqualTo(TEN);
        assertThat(still.start(Optional.of(TEN), free(MITTE).at(MITTE), false)).isEqualTo(TEN);
        assertThat(notices).isEmpty();
        assertThat(still.start(Optional.empty(), free(MITTE).at(MITTE), true)).isNull();
        assertThat(notices).containsExactly(Refusal.because("book.start.gone"));
    }

    @Test
    void ofAPlaceIsAmongThoseWithFreeTimeAndAmongAllWhenThereIsNone() {
        assertThat(free(ALTONA).places()).containsExactly(ALTONA);
        assertThat(free(ALTONA).firstStartAt(ALTONA)).contains(TEN);
        assertThat(free(ALTONA).firstStartAt(MITTE)).isEmpty();
        assertThat(free().places()).containsExactly(MITTE, ALTONA);
    }

    private StillOffered asked(Map<String, String> address) {
        return new StillOffered(Choices.from(address), notices);
    }

    private static OfferedService massage(Person... staff) {
        return new OfferedService(
                7,
                "Wellness",
                "Massage",
                "",
                Duration.ofHours(1),
                BigDecimal.TEN,
                Map.of(),
                1,
                null,
                List.of(staff),
                List.of(MITTE, ALTONA));
    }

    private static FreeByPlace free(Place... places) {
        var slots = Stream.of(places)
                .map(place -> new Slot(TEN, TEN.plus(Duration.ofHours(1)), ADA.id(), place.id()))
                .toList();
        return new FreeByPlace(Offers.of(slots), List.of(MITTE, ALTONA));
    }
}
