package app.foyer.api;

import static app.foyer.api.Shop.DAY;
import static app.foyer.api.Shop.HOUR;
import static app.foyer.api.Shop.NINE;
import static app.foyer.api.Shop.TEN;
import static app.foyer.api.Shop.days;
import static app.foyer.api.ShopAnswers.assertProblem;
import static app.foyer.api.ShopAnswers.errors;
import static app.foyer.api.ShopAnswers.firstSlot;
import static app.foyer.api.ShopAnswers.moment;
import static app.foyer.api.ShopAnswers.starts;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.OwnBusiness;
import com.google.gson.JsonParser;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The free times, as a shop asks for them. */
class AvailabilityIT {

    private final Shop shop = new Shop();
    private final BookingApi api = shop.api();
    private final OwnBusiness business = shop.business();
    private final long service = shop.service();

    @AfterEach
    void noSessionWasMade() {
        shop.wasGivenNoSession();
    }

    @Test
    void haveEveryDayThatWasAskedForAndTheOffsetOfTheZone() {
        var answer = shop.availability("service=" + service + days(DAY, DAY.plusDays(1)) + "&zone=Asia/Kolkata");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("zone")).isEqualTo("Asia/Kolkata");
        assertThat(answer.array("days")).hasSize(2);
        var slot = firstSlot(answer);
        assertThat(slot.get("start").getAsString()).startsWith(DAY.toString()).endsWith("+05:30");
        assertThat(slot.getAsJsonArray("choices").get(0).getAsJsonObject())
                .isEqualTo(JsonParser.parseString(
                        "{\"staffId\":%d,\"locationId\":%d}".formatted(business.staff(), business.location())));
    }

    @Test
    void lackWhatIsBooked() {
        api.mustBook(service, business.staff(), NINE, BookingApi.newAddress());

        assertThat(starts(shop.availability("service=" + service + days(DAY, DAY))))
                .contains(NINE.minus(HOUR), TEN)
                .doesNotContain(NINE, NINE.plus(15, ChronoUnit.MINUTES));
    }

    @Test
    void tellForGroupsHowManyPlacesAreLeftOnlyWhereTheBusinessDoes() {
        var group = business.service(HOUR).forUpTo(3).offered();
        api.mustBook(group, business.staff(), NINE, BookingApi.newAddress());
        var query = "service=" + group + days(DAY, DAY);
        assertThat(shop.availability(query).body()).doesNotContain("placesLeft");

        shop.database()
                .run(
                        "insert into setting (name, content, changed_at, changed_by)"
                                + " values ('booking.showPlacesLeft', 'true', ?, 'tests')",
                        OffsetDateTime.now());
        try {
            var slots = shop.availability(query)
                    .array("days")
                    .get(0)
                    .getAsJsonObject()
                    .getAsJsonArray("slots");
            assertThat(slots)
                    .map(slot -> slot.getAsJsonObject())
                    .filteredOn(slot -> moment(slot.get("start").getAsString()).equals(NINE))
                    .extracting(slot -> slot.get("placesLeft").getAsInt())
                    .containsExactly(2);
            assertThat(shop.availability("service=" + service + days(DAY, DAY)).body())
                    .doesNotContain("placesLeft");
        } finally {
            shop.database().run("delete from setting where name = 'booking.showPlacesLeft'");
        }
    }

    @Test
    void ofThePastAreNone() {
        var answer = shop.availability("service=" + service + "&from=2020-01-01&to=2020-01-03");

        assertThat(answer.array("days")).hasSize(3);
        assertThat(starts(answer)).isEmpty();
    }

    @Test
    void canBeBookedAsTheyAreWritten() {
        var start = firstSlot(shop.availability("service=" + service + days(DAY, DAY) + "&zone=America/St_Johns"))
                .get("start")
                .getAsString();

        var answer = shop.book(shop.body("start", start));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(moment(answer.text("start"))).isEqualTo(moment(start));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    from=2027-01-01&to=2027-03-04                       | to       | range_too_long
                    from=2027-01-02&to=2027-01-01                       | to       | range_backwards
                    from=2027-02-30&to=2027-03-01                       | from     | field_date
                    to=2027-03-01                                       | from     | field_missing
                    from=2027-01-01&to=2027-01-01&zone=Mars/Base        | zone     | field_zone
                    from=2027-01-01&to=2027-01-01&staff=x%27%20or%201=1 | staff    | field_id
                    from=2027-01-01&to=2027-01-01&staff=999999999       | staff    | staff_not_offered
                    from=2027-01-01&to=2027-01-01&location=999999999    | location | location_not_offered
                    from=2027-01-01&to=2027-01-01&service=2             | service  | field_repeated
                    """)
    void areNotToldForWhatIsWrong(String query, String field, String code) {
        var answer = shop.availability("service=" + service + "&" + query);

        assertProblem(answer, 422, "request_invalid");
        assertThat(errors(answer)).containsOnly(Map.entry(field, code));
    }
}
