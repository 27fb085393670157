package app.foyer.api;

import static app.foyer.api.Shop.DAY;
import static app.foyer.api.Shop.HOUR;
import static app.foyer.api.Shop.NINE;
import static app.foyer.api.Shop.days;
import static app.foyer.api.ShopAnswers.assertProblem;
import static app.foyer.api.ShopAnswers.errors;
import static app.foyer.api.ShopAnswers.find;
import static app.foyer.api.ShopAnswers.ids;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Http;
import app.foyer.testing.OwnBusiness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a shop is told about the services on offer. */
class ServicesIT {

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
    void areListedWithStaffAndLocations() {
        var own = find(http.get("/api/v1/services").array("services"), service);

        assertThat(own.get("durationMinutes").getAsInt()).isEqualTo(60);
        assertThat(own.get("currency").getAsString()).isEqualTo("EUR");
        assertThat(find(own.getAsJsonArray("staff"), business.staff())).isNotNull();
        assertThat(find(own.getAsJsonArray("locations"), business.location())
                        .get("timeZone")
                        .getAsString())
                .isEqualTo("UTC");
    }

    @Test
    void thatAreNoLongerOfferedAreNeitherListedNorHaveTimes() {
        var gone = business.service(HOUR).offered();
        shop.database().run("update service set active = false where id = ?", gone);

        assertThat(ids(http.get("/api/v1/services").array("services")))
                .contains(service)
                .doesNotContain(gone);
        assertProblem(shop.availability("service=" + gone + days(DAY, DAY)), 404, "service_unknown");
        assertThat(errors(api.book(gone, business.staff(), NINE, BookingApi.newAddress())))
                .containsEntry("serviceId", "service_unknown");
    }
}
