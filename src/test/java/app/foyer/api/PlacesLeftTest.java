package app.foyer.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.availability.Offer;
import app.foyer.availability.Slot;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How many places of a group are left, as programs are told. */
class PlacesLeftTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final Instant NINE = Instant.parse("2026-03-03T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-03-03T10:00:00Z");

    @Test
    void standWithTheirStart() {
        assertThat(slot(Map.of(NINE, 4)).getInt("placesLeft")).isEqualTo(4);
    }

    @Test
    void areNotToldWhereNobodyCountsThem() {
        assertThat(slot(Map.of())).doesNotContainKey("placesLeft");
    }

    private static JsonObject slot(Map<Instant, Integer> left) {
        var offer = new Offer(NINE, List.of(new Slot(NINE, TEN, 1, 1)));
        return Answers.days(DAY, DAY, Map.of(DAY, List.of(offer)), left, ZoneOffset.UTC)
                .build()
                .getJsonObject(0)
                .getJsonArray("slots")
                .getJsonObject(0);
    }
}
