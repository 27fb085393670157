package app.foyer.platform.source;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Crowd;
import app.foyer.testing.EnterpriseServer;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.SignInForm;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A source that comes too often is held back, on every node, and nobody else is. */
class SourceLimitsIT {

    private static final String NO_CALENDAR = "/calendar/" + "A".repeat(43) + ".ics";
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final FoyerServer server = EnterpriseServer.server();
    private final Http http = Http.to(server);
    private final String source = "192.0.2." + NEXT.incrementAndGet();

    @ParameterizedTest
    @CsvSource({
        "/login, SIGN_IN",
        "/login.xhtml, SIGN_IN",
        "/forgot-password, FORGOT_PASSWORD",
        "/signup, SIGN_UP",
        "/verify-email, VERIFY_EMAIL",
        "/second-factor, SECOND_FACTOR",
        "/reset-password, SET_PASSWORD",
        "/setup, SET_PASSWORD",
        "/book, BOOKING_PAGE",
        "/booking, BOOKING_LINK"
    })
    void aFormThatIsSentTooOftenIsAnsweredWithAPlainPage(String page, Limit limit) {
        hasDone(limit, limit.times() - 1);

        assertThat(post(page, source).status()).isNotEqualTo(429);
        var tooMuch = post(page, source);

        assertThat(tooMuch.status()).isEqualTo(429);
        assertThat(Integer.parseInt(tooMuch.header("Retry-After"))).isBetween(1, 600);
        assertThat(tooMuch.body()).contains("Too many requests from your address");
        assertThat(http.get("/book", "X-Forwarded-For", source).status()).isEqualTo(200);
        assertThat(post(page, "198.51.100.7").status()).isNotEqualTo(429);
    }

    @Test
    void wrongPasswordsForManyAccountsAreCountedTogetherAndRightOnesNotAtAll() {
        var grace = OwnAccount.in(server.database(), "CUSTOMER");
        hasDone(Limit.WRONG_SIGN_INS, Limit.WRONG_SIGN_INS.times() - 1);

        assertThat(signIn(grace.email(), grace.password()).status()).isEqualTo(302);
        assertThat(signIn(grace.email(), grace.password()).status()).isEqualTo(302);
        assertThat(signIn("one@people.example", "wrong").status()).isEqualTo(200);
        assertThat(signIn("another@people.example", "wrong").status()).isEqualTo(429);
        assertThat(signIn(grace.email(), grace.password()).status()).isEqualTo(429);
    }

    @Test
    void bookingsByProgramsAreAnsweredInTheirManner() {
        hasDone(Limit.REST_BOOKING, Limit.REST_BOOKING.times());

        var answer = http.postJson(
                "/api/v1/appointments",
                new JsonObject(),
                "X-Forwarded-For",
                source,
                "Idempotency-Key",
                "too-often-" + source);

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.text("code")).isEqualTo("too_many_requests");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
    }

    @Test
    void calendarsThatAreFetchedTooOftenAreAskedToWait() {
        hasDone(Limit.CALENDAR_FEED, Limit.CALENDAR_FEED.times());

        var answer = http.get(NO_CALENDAR, "X-Forwarded-For", source);

        assertThat(answer.status()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 600);
    }

    @Test
    void whoGuessesCalendarAddressesIsSoonToldNothing() {
        hasDone(Limit.WRONG_CALENDAR_FEED, Limit.WRONG_CALENDAR_FEED.times() - 1);

        assertThat(http.get(NO_CALENDAR, "X-Forwarded-For", source).status()).isEqualTo(404);
        assertThat(http.get(NO_CALENDAR, "X-Forwarded-For", source).status()).isEqualTo(429);
        assertThat(http.get(NO_CALENDAR, "X-Forwarded-For", "198.51.100.8").status())
                .isEqualTo(404);
    }

    @Test
    void manyAtTheSameMomentAreNoWayAroundIt() {
        var free = 5;
        hasDone(Limit.FORGOT_PASSWORD, Limit.FORGOT_PASSWORD.times() - free);

        List<Integer> answers =
                Crowd.allAtOnce(20, person -> post("/forgot-password", source).status());

        assertThat(answers).filteredOn(status -> status != 429).hasSize(free);
    }

    @Test
    void afterItsTimeCountingBeginsAnew() {
        hasDone(Limit.FORGOT_PASSWORD, Limit.FORGOT_PASSWORD.times());
        assertThat(post("/forgot-password", source).status()).isEqualTo(429);
        server.database()
                .run(
                        "update source_count set since = since - interval '11' minute where source_and_limit = ?",
                        source + " FORGOT_PASSWORD");

        assertThat(post("/forgot-password", source).status()).isNotEqualTo(429);
    }

    private void hasDone(Limit limit, int times) {
        server.database()
                .run(
                        "insert into source_count (source_and_limit, times, since) values (?, ?, current_timestamp)",
                        source + " " + limit,
                        times);
    }

    private Answer post(String page, String from) {
        return Http.to(server).postForm(page, "a=b", "X-Forwarded-For", from);
    }

    private Answer signIn(String email, String password) {
        var person = Http.to(server);
        return SignInForm.filledIn(person, email, password).send("signIn", "X-Forwarded-For", source);
    }
}
