package app.foyer.payment.online;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BookingApi.Held;
import app.foyer.testing.Crowd;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.Mailbox;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.PostedForm;
import app.foyer.testing.StripeBook;
import app.foyer.testing.StripeServer;
import app.foyer.testing.Waiting;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The server that we ship, told that Stripe is next door: what the ledger says is what Stripe says, whatever gets lost, comes
 * twice or comes too late. Services of {@link OwnBusiness} cost ten euros; amounts are cents.
 */
class StripePaymentsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String OWN_LINES =
            " from ledger_entry e join appointment a on a.id = e.appointment_id where a.reference = ?";

    private static StripeServer stripe;
    private static StripeBook book;
    private static FoyerServer server;

    @BeforeAll
    static void start() {
        stripe = StripeServer.open();
        book = stripe.book();
        var environment = new HashMap<>(stripe.environment());
        environment.put("FOYER_DEMO", "true");
        server = FoyerServer.startAlone(Databases.H2.create(), Mailbox.open(), environment);
        server.awaitReady();
    }

    @AfterAll
    static void stop() {
        server.close();
        stripe.close();
    }

    @Test
    void whatStripeTellsAHundredTimesIsPaidOnce() {
        var held = booked();
        var session = begins(held);
        var event = book.completed(session);
        assertThat(tells(event).status()).as("not paid yet").isEqualTo(200);
        assertThat(due(held)).isEqualTo(1000);

        book.pay(session);
        var paid = event.replace("evt_", "evt_paid_");
        assertThat(tells(paid, StripeServer.signature(paid + " ", Instant.now()))
                        .status())
                .as("forged")
                .isEqualTo(400);
        assertThat(tells(paid, StripeServer.signature(paid, Instant.now().minusSeconds(301)))
                        .status())
                .as("too old")
                .isEqualTo(400);
        assertThat(tells(paid, "").status()).as("not signed").isEqualTo(400);
        assertThat(due(held)).isEqualTo(1000);

        assertThat(Crowd.allAtOnce(100, copy -> tells(copy % 2 == 0 ? paid : paid.replace("evt_paid_", "evt_" + copy))))
                .extracting(Answer::status)
                .containsOnly(200);
        assertThat(tells(event).status()).as("told again later").isEqualTo(200);

        assertThat(due(held)).isZero();
        assertThat(server.database().count("select count(*)" + OWN_LINES + " and e.kind = 'PAYMENT'", held.reference()))
                .isOne();
        assertThat(kept(held)).isEqualTo(book.balance(held.reference())).isEqualTo(1000);
        assertThat(link(held).get("/booking?ref=" + held.reference()).body()).doesNotContain("id=\"payNow\"");
    }

    @Test
    void whoHasPaidAndPressesAgainBeforeAnybodyLookedHasPaid() {
        var held = booked();
        assertThat(book.pay(begins(held))).isTrue();

        assertThat(String.valueOf(presses(link(held), held).header("Location")))
                .as("led nowhere")
                .doesNotContain("/pay/");

        assertThat(due(held)).isZero();
        assertThat(kept(held)).isEqualTo(book.balance(held.reference()));
    }

    @Test
    void anAnswerThatIsLostCostsNobodyMoney() {
        var held = booked();
        stripe.loseAnswers(2);
        assertThat(presses(link(held), held).header("Location"))
                .as("led nowhere")
                .doesNotContain("/pay/");
        var lost = book.sessionsAbout(held.reference());
        assertThat(lost).as("asked twice with one key").hasSize(1);

        var session = begins(held);
        assertThat(lost).doesNotContain(session);
        assertThat(book.pay(session)).isTrue();
        tells(book.completed(session));
        assertThat(due(held)).isZero();

        // nobody was led there; should it be paid all the same, the money goes back
        book.payAllTheSame(lost.get(0), 0);
        tells(book.completed(lost.get(0)));
        booksAgree(held, 1000);
        assertThat(due(held)).isZero();
    }

    @Test
    void anotherAmountThanWasAskedForIsLookedAtByPeople() {
        var held = booked();
        var session = begins(held);
        book.pay(session, 1);

        tells(book.completed(session));

        assertThat(due(held)).isEqualTo(1000);
        assertThat(server.database()
                        .count(
                                "select count(*) from audit_entry where action = 'appointment.paidOddly' and subject = ?",
                                held.reference()))
                .isOne();
    }

    @Test
    void twoWhoPayTheSameAtOneMomentPayItOnce() {
        var held = booked();
        Crowd.allAtOnce(2, person -> presses(link(held), held));
        begins(held);

        var sessions = book.sessionsAbout(held.reference());
        assertThat(sessions.stream().filter(book::isOpen)).as("one can be paid").hasSize(1);
        assertThat(sessions.stream().filter(book::pay)).hasSize(1);
        sessions.forEach(session -> tells(book.completed(session)));

        booksAgree(held, 1000);
    }

    @Test
    void whatIsPaidAfterTheAppointmentWasCancelledGoesBackByItself() {
        var held = booked();
        var session = begins(held);
        assertThat(BookingApi.of(server).cancel(held).status()).isEqualTo(200);

        book.payAllTheSame(session, 0);
        tells(book.completed(session));

        booksAgree(held, 0);
        assertThat(due(held)).isZero();
        assertThat(book.countRefunds(held.reference())).isOne();
    }

    @Test
    void whoHasPaidAtTheLastMomentKeepsTheTimeAlsoWhenStripeHasNotToldYet() {
        var held = demanded();
        assertThat(book.pay(begins(held))).isTrue();

        timeIsOver(held);

        Waiting.until(() -> "CONFIRMED".equals(status(held)), PATIENCE, () -> "It is " + status(held));
        booksAgree(held, 400);
        assertThat(due(held)).isEqualTo(600);
    }

    @Test
    void whatIsPaidForATimeThatWasFreedGoesBackByItself() {
        var held = demanded();
        var session = begins(held);
        timeIsOver(held);
        Waiting.until(() -> "CANCELLED".equals(status(held)), PATIENCE, () -> "It is " + status(held));
        assertThat(book.isOpen(session)).as("can be paid").isFalse();

        book.payAllTheSame(session, 0);
        tells(book.completed(session));

        booksAgree(held, 0);
        assertThat(status(held)).isEqualTo("CANCELLED");
        assertThat(book.countRefunds(held.reference())).isOne();
    }

    @Test
    void whatWasPaidHereGoesBackByItselfWhenTheAppointmentIsCancelled() {
        var held = booked();
        var session = begins(held);
        book.pay(session);
        tells(book.completed(session));
        booksAgree(held, 1000);

        var holder = link(held);
        var page = holder.get("/booking?ref=%s&cancel=%s".formatted(held.reference(), held.reference()));
        assertThat(page.body())
                .contains("You get €10.00 back.")
                .contains("It goes back the way you paid; that can take a few days.");
        assertThat(PostedForm.on(holder, page, "cancelling:cancelForm")
                        .send("cancelNow")
                        .status())
                .isEqualTo(302);

        booksAgree(held, 0);
        assertThat(due(held)).isZero();
        assertThat(book.countRefunds(held.reference())).isOne();
    }

    @Test
    void anAdministratorGivesBackInPartsAndWhatFailsLaterIsThereAgain() {
        var held = booked();
        var session = begins(held);
        book.pay(session);
        tells(book.completed(session));

        stripe.loseAnswers(2);
        givesBack(held, "4", 302);
        Waiting.until(() -> book.countRefunds(held.reference()) == 1, PATIENCE, () -> "Nothing was asked of Stripe");
        Waiting.until(
                () -> {
                    server.database()
                            .run("update online_refund set try_at = timestamp with time zone '2020-01-01 00:00:00Z'"
                                    + " where status = 'WAITING'");
                    return server.database().count("select count(*) from online_refund where status = 'WAITING'") == 0;
                },
                PATIENCE,
                () -> "Stripe's second answer was not heard");
        booksAgree(held, 600);
        assertThat(book.countRefunds(held.reference()))
                .as("asked again, done once")
                .isOne();

        givesBack(held, "6.01", 200);
        tells(book.failLatestRefund(held.reference()));
        booksAgree(held, 1000);
        givesBack(held, "10", 302);
        booksAgree(held, 0);
    }

    /** What the ledger has of what came in online, and what Stripe has. */
    private static void booksAgree(Held held, long cents) {
        Waiting.until(
                () -> book.balance(held.reference()) == cents && kept(held) == cents,
                PATIENCE,
                () -> "Stripe has %d, the ledger %d".formatted(book.balance(held.reference()), kept(held)));
    }

    private static Held booked() {
        var business = OwnBusiness.in(server.database());
        return booked(business, business.service(Duration.ofHours(1)).offered());
    }

    /** Four of the ten euros have to be paid at booking. */
    private static Held demanded() {
        var business = OwnBusiness.in(server.database());
        var service = business.service(Duration.ofHours(1)).offered();
        business.demands(service, "4");
        return booked(business, service);
    }

    private static void timeIsOver(Held held) {
        server.database()
                .run(
                        "update appointment set held_until = ? where reference = ? and status = 'PENDING'",
                        OffsetDateTime.now(ZoneOffset.UTC).minusSeconds(1),
                        held.reference());
    }

    private static String status(Held held) {
        return server.database()
                .list(row -> row.getString(1), "select status from appointment where reference = ?", held.reference())
                .get(0);
    }

    private static Held booked(OwnBusiness business, long service) {
        var nine = Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(20, ChronoUnit.DAYS)
                .plus(9, ChronoUnit.HOURS);
        return BookingApi.of(server).mustBook(service, business.staff(), nine, BookingApi.newAddress());
    }

    private static Http link(Held held) {
        var http = Http.to(server);
        http.opens("/booking?t=" + held.token());
        return http;
    }

    /** @return the number of the session to whose page the browser is led */
    private static String begins(Held held) {
        var there = presses(link(held), held).header("Location");
        assertThat(there).contains("/pay/cs_test_");
        return there.substring(there.lastIndexOf('/') + 1);
    }

    private static Answer presses(Http holder, Held held) {
        var page = holder.get("/booking?ref=%s&pay=%s".formatted(held.reference(), held.reference()));
        return PostedForm.on(holder, page, "paying:payForm").send("pay");
    }

    private static void givesBack(Held held, String amount, int status) {
        var admin = OwnAccount.in(server.database(), "ADMIN").signedIn(server);
        var page = admin.get("/admin/appointments?appointment=" + held.reference() + "&do=refund");
        var answer = PostedForm.on(admin, page, "payment")
                .with("amount", amount)
                .with("method", "ONLINE")
                .with("words", "It rained")
                .send("save");
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    }

    private static Answer tells(String event) {
        return tells(event, StripeServer.signature(event, Instant.now()));
    }

    private static Answer tells(String event, String signature) {
        var headers = List.of("Content-Type", "application/json", "Stripe-Signature", signature);
        return Http.to(server)
                .send(
                        "POST",
                        "/api/v1/payments/stripe",
                        BodyPublishers.ofString(event),
                        headers.toArray(String[]::new));
    }

    private static long due(Held held) {
        return cents("", held);
    }

    private static long kept(Held held) {
        return -cents(" and e.method = 'ONLINE'", held);
    }

    private static long cents(String condition, Held held) {
        return server.database()
                .count(
                        "select cast(coalesce(sum(e.amount), 0) * 100 as bigint)" + OWN_LINES + condition,
                        held.reference());
    }
}
