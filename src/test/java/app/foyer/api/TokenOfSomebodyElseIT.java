package app.foyer.api;

import static app.foyer.api.Shop.APPOINTMENTS;
import static app.foyer.api.Shop.HOUR;
import static app.foyer.api.Shop.NINE;
import static app.foyer.api.Shop.TEN;
import static app.foyer.api.ShopAnswers.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BookingApi.Held;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnBusiness;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody learns who does not hold the booking's token: nothing. */
class TokenOfSomebodyElseIT {

    private final Shop shop = new Shop();
    private final Http http = shop.http();
    private final BookingApi api = shop.api();
    private final OwnBusiness business = shop.business();
    private final long service = shop.service();

    @AfterEach
    void noSessionWasMade() {
        shop.wasGivenNoSession();
    }

    private final Held appointment = api.mustBook(service, business.staff(), NINE, BookingApi.newAddress());
    private final Held other = api.mustBook(service, business.staff(), TEN, BookingApi.newAddress());

    @Test
    void learnsWhetherAnAppointmentExists() {
        var altered = appointment.token().substring(1) + "x";
        var pairs = List.of(
                new Held(appointment.reference(), altered),
                new Held(appointment.reference(), other.token()),
                new Held("FO-22222", appointment.token()),
                new Held("FO-22222", altered),
                new Held("nonsense", appointment.token()));

        assertThat(pairs.stream().map(api::read).map(Answer::toString).distinct())
                .singleElement()
                .asString()
                .startsWith("404")
                .contains("appointment_unknown");
        assertThat(pairs).allSatisfy(pair -> {
            assertThat(api.move(pair, NINE.plus(HOUR.multipliedBy(3))).status()).isEqualTo(404);
            assertThat(api.cancel(pair).status()).isEqualTo(404);
        });
        assertThat(api.read(appointment).text("status")).isEqualTo("CONFIRMED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer abc", "Basic abc", "Booking", "Booking ", "abc", "Booking a b"})
    void comesInWithOtherCredentials(String credentials) {
        var answer = http.get(APPOINTMENTS + "/" + appointment.reference(), "Authorization", credentials);

        assertProblem(answer, 401, "credentials_missing");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Booking");
    }

    @Test
    void comesInWithout() {
        assertProblem(http.get(APPOINTMENTS + "/" + appointment.reference()), 401, "credentials_missing");
    }
}
