package app.foyer.api;

import static app.foyer.api.Shop.APPOINTMENTS;
import static app.foyer.api.Shop.NINE;
import static app.foyer.api.Shop.TEN;
import static app.foyer.api.ShopAnswers.assertProblem;
import static app.foyer.api.ShopAnswers.moment;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BookingApi.Held;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnBusiness;
import com.google.gson.JsonParser;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the holder of a booking's token may do. */
class TokenHolderIT {

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

    @Test
    void movesAndCancels() {
        var moved = api.move(appointment, TEN);
        assertThat(moved.status()).isEqualTo(200);
        assertThat(moment(moved.text("start"))).isEqualTo(TEN);

        var cancelled = api.cancel(appointment);
        assertThat(cancelled.status()).isEqualTo(200);
        assertThat(cancelled.text("status")).isEqualTo("CANCELLED");
        assertThat(cancelled.json().getAsJsonObject("cancel").get("allowed").getAsBoolean())
                .isFalse();

        assertProblem(api.cancel(appointment), 403, "cancel_over");
    }

    @Test
    void cancelsWithoutSayingWhy() {
        var answer = http.send(
                "POST",
                APPOINTMENTS + "/" + appointment.reference() + "/cancel",
                BodyPublishers.noBody(),
                "Authorization",
                "Booking " + appointment.token());

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void mayRepeatAChangeUnderItsKey() {
        var first = change("reschedule", "{\"start\":\"%s\"}".formatted(TEN), "move");
        var second = change("reschedule", "{\"start\":\"%s\"}".formatted(TEN), "move");
        assertThat(second.toString()).isEqualTo(first.toString()).startsWith("200");

        assertThat(change("cancel", "{}", "cancel").status()).isEqualTo(200);
        assertThat(change("cancel", "{}", "cancel").status()).isEqualTo(200);
        assertThat(shop.database()
                        .count(
                                "select count(*) from appointment_change c join appointment a on a.id = c.appointment_id"
                                        + " where a.reference = ?",
                                appointment.reference()))
                .isEqualTo(3);
    }

    private Answer change(String verb, String body, String key) {
        return http.postJson(
                "%s/%s/%s".formatted(APPOINTMENTS, appointment.reference(), verb),
                JsonParser.parseString(body),
                "Authorization",
                "Booking " + appointment.token(),
                "Idempotency-Key",
                key + appointment.reference());
    }

    @Test
    void cannotMoveToATimeThatIsTaken() {
        api.mustBook(service, business.staff(), TEN, BookingApi.newAddress());

        var answer = api.move(appointment, TEN);

        assertProblem(answer, 409, "slot_taken");
        assertThat(answer.array("alternatives")).hasSize(3);
        assertThat(moment(api.read(appointment).text("start"))).isEqualTo(NINE);
    }

    @Test
    void isToldWhyWhenItIsTooLate() {
        var soon = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(5, ChronoUnit.HOURS);
        var tomorrow = api.mustBook(service, business.staff(), soon, BookingApi.newAddress());

        var answer = api.move(tomorrow, TEN);

        assertProblem(answer, 403, "move_too_late");
        assertThat(answer.text("detail")).contains("24 hours");
        assertThat(answer.array("reasons")).hasSize(1);
    }

    @Test
    void isToldThatTheLinkHasEndedWhenTheAppointmentHasStarted() {
        var before = OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(10);
        shop.database()
                .run(
                        "update appointment set starts_at = ?, occupied_from = ? where reference = ?",
                        before,
                        before,
                        appointment.reference());

        assertProblem(api.read(appointment), 410, "link_spent");
        assertProblem(api.cancel(appointment), 410, "link_spent");
    }

    @Test
    void mayBeAnybodyWhoWritesTheReferenceInSmallLetters() {
        var read = api.read(new Held(appointment.reference().toLowerCase(Locale.ROOT), appointment.token()));

        assertThat(read.status()).isEqualTo(200);
    }
}
