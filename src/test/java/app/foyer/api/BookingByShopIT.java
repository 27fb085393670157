package app.foyer.api;

import static app.foyer.api.Shop.APPOINTMENTS;
import static app.foyer.api.Shop.DAY;
import static app.foyer.api.Shop.HOUR;
import static app.foyer.api.Shop.NINE;
import static app.foyer.api.Shop.TEN;
import static app.foyer.api.Shop.customer;
import static app.foyer.api.Shop.held;
import static app.foyer.api.ShopAnswers.assertProblem;
import static app.foyer.api.ShopAnswers.errors;
import static app.foyer.api.ShopAnswers.slots;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Http;
import app.foyer.testing.OwnBusiness;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A booking that comes from a shop. */
class BookingByShopIT {

    private final Shop shop = new Shop();
    private final Http http = shop.http();
    private final BookingApi api = shop.api();
    private final OwnBusiness business = shop.business();
    private final long service = shop.service();

    @AfterEach
    void noSessionWasMade() {
        shop.wasGivenNoSession();
    }

    @Test
    void saysEverythingOnceAndTheTokenOpensTheAppointment() {
        var answer = shop.book(shop.body());

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).endsWith(APPOINTMENTS + "/" + answer.text("reference"));
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.text("status")).isEqualTo("CONFIRMED");
        assertThat(answer.text("start")).isEqualTo(DAY + "T09:00:00+00:00");
        assertThat(answer.text("manageUrl")).endsWith("/booking?t=" + answer.text("token"));
        assertThat(api.read(held(answer)).text("reference")).isEqualTo(answer.text("reference"));
    }

    @Test
    void twiceWithOneKeyGetsTheFirstAnswerWithoutTheToken() {
        var body = shop.body();
        var key = UUID.randomUUID().toString();

        var first = shop.book(body, "Idempotency-Key", key);
        var second = shop.book(body, "Idempotency-Key", key);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.text("reference")).isEqualTo(first.text("reference"));
        assertThat(second.json().has("token")).isFalse();
        assertThat(second.json().has("manageUrl")).isFalse();
    }

    @Test
    void withTheKeyOfAnotherBookingIsRefused() {
        var key = UUID.randomUUID().toString();
        shop.book(shop.body(), "Idempotency-Key", key);

        assertProblem(
                shop.book(shop.body("start", TEN.toString()), "Idempotency-Key", key), 422, "idempotency_key_reused");
    }

    @Test
    void thatWasRefusedDoesNotUseItsKeyUp() {
        var key = UUID.randomUUID().toString();
        api.mustBook(service, business.staff(), NINE, BookingApi.newAddress());

        assertProblem(shop.book(shop.body(), "Idempotency-Key", key), 409, "slot_taken");
        assertThat(shop.book(shop.body("start", TEN.toString()), "Idempotency-Key", key)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void needsAKey() {
        assertProblem(http.postJson(APPOINTMENTS, shop.body()), 400, "idempotency_key_missing");
    }

    @Test
    void ofATakenTimeNamesTheThreeNearestInOrder() {
        api.mustBook(service, business.staff(), NINE, BookingApi.newAddress());

        var answer = shop.book(shop.body());

        assertProblem(answer, 409, "slot_taken");
        assertThat(answer.text("detail")).contains("09:00");
        assertThat(slots(answer.array("alternatives")))
                .containsExactly(NINE.minus(75, ChronoUnit.MINUTES), NINE.minus(HOUR), TEN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2020-01-01T09:00:00Z      | slot_too_soon
                    2999-01-01T09:00:00Z      | slot_too_far
                    2026-02-30T09:00:00+01:00 | field_moment
                    2027-01-01T09:00:00       | field_moment
                    2027-01-01                | field_moment
                    ''                        | field_moment
                    """)
    void atAWrongTimeIsRefused(String start, String code) {
        var answer = shop.book(shop.body("start", start));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(errors(answer)).containsEntry("start", code);
    }

    @Test
    void besideTheGridIsRefusedWithTimesOnOffer() {
        var answer = shop.book(shop.body("start", NINE.plusSeconds(7 * 60).toString()));

        assertProblem(answer, 422, "slot_not_on_grid");
        assertThat(answer.array("alternatives")).hasSize(3);
    }

    @Test
    void withSomebodyWhoDoesNotGiveTheServiceIsRefused() {
        var other = business.employ();

        assertThat(errors(shop.book(shop.body("staffId", other))))
                .containsOnly(Map.entry("staffId", "staff_not_offered"));
        assertThat(errors(shop.book(shop.body("staffId", 999_999_999)))).containsOnlyKeys("staffId");
        assertThat(errors(shop.book(shop.body("locationId", 999_999_999)))).containsOnlyKeys("locationId");
        assertThat(errors(shop.book(shop.body("serviceId", 999_999_999)))).containsOnlyKeys("serviceId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀 Zoë", "محمد", "שלום", "李", "O'Brien; drop table customer", "<script>alert(1)</script>"})
    void takesNamesOfAllTheWorldAsTheyAre(String name) {
        var address = BookingApi.newAddress();
        var body = shop.body();
        body.add("customer", customer(name, address));

        assertThat(shop.book(body).status()).isEqualTo(201);
        assertThat(shop.database()
                        .list(row -> row.getString(1), "select first_name from customer where email = ?", address))
                .containsExactly(name);
    }

    @Test
    void withTheAddressOfSomebodyKnownTellsNothingAboutThem() {
        var address = BookingApi.newAddress();
        api.mustBook(service, business.staff(), NINE, address);

        var body = shop.body("start", TEN.toString());
        body.add("customer", customer("Mallory", address));
        var answer = shop.book(body);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body() + api.read(held(answer)).body())
                .doesNotContain("Grace")
                .doesNotContain("Guest")
                .doesNotContain(address);
    }

    @Test
    void thatIsRefusedStoresNothing() {
        var address = BookingApi.newAddress();
        var body = shop.body("start", "2020-01-01T09:00:00Z");
        body.add("customer", customer("Grace", address));

        shop.book(body);

        assertThat(shop.database().count("select count(*) from customer where email = ?", address))
                .isZero();
    }
}
