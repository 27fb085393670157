package app.foyer.web.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PostedForm;
import app.foyer.testing.Waiting;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What happens to a time that has to be paid for first: four of ten euros, on the demo's own gateway. */
@ParameterizedClass
@EnumSource
class PayAtBookingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SUM = "select coalesce(sum(e.amount), 0) * 100 from ledger_entry e"
            + " join appointment a on a.id = e.appointment_id join customer c on c.id = a.customer_id"
            + " where c.email_key = ?";

    private final FoyerServer server;
    private final Database database;
    private final DetailsStep step;
    private final Http guest;
    private final String email = BookingApi.newAddress();

    PayAtBookingIT(Databases kind) {
        server = FoyerServer.on(kind);
        database = server.database();
        step = DetailsStep.ofItsOwnBusiness(server);
        step.business().demands(step.service(), "4");
        guest = Http.to(server);
    }

    @Test
    void theTimeIsHeldUntilItIsPaidAndBookedThen() {
        var held = books();
        assertThat(held.body())
                .contains("Pay now, and the time is yours", "Pay €4.00", "The rest, €6.00, you pay later.");
        assertThat(stands("PENDING", true)).isOne();
        assertThat(step.api()
                        .book(step.service(), step.business().staff(), DetailsStep.TEN, BookingApi.newAddress())
                        .status())
                .as("taken")
                .isEqualTo(409);

        pays(held);

        assertThat(stands("CONFIRMED", false)).isOne();
        assertThat(cents("PAYMENT")).isEqualTo(-400);
        assertThat(server.mailbox().next(email).subject()).startsWith("Confirmed:");
        var page = guest.get("/booking?ref=" + reference() + "&lang=en").body();
        assertThat(page)
                .contains("What was demanded at booking is paid.", "€6.00")
                .doesNotContain("id=\"heldUntil\"");
    }

    @Test
    void whatIsNotPaidInTimeIsFreeForOthersAndItsCustomerIsTold() {
        books();
        isOver();

        Waiting.until(() -> stands("CANCELLED", false) == 1, PATIENCE, () -> "It is still held");

        var mail = server.mailbox().next(email);
        assertThat(mail.subject()).startsWith("Not booked:");
        assertThat(mail.text()).contains("you owe nothing");
        assertThat(server.mailbox().hasMailFor(email)).as("another mail").isFalse();
        assertThat(database.count(SUM, email)).isZero();
        step.api().mustBook(step.service(), step.business().staff(), DetailsStep.TEN, BookingApi.newAddress());
        assertThat(guest.get("/book?lang=en&done=" + reference()).body())
                .contains("This appointment does not take place");
    }

    @Test
    void whoPaysWhenTheTimeIsOverHasNothingPaid() {
        var held = books();
        var gateway = guest.get(leadsTo(held));
        isOver();
        Waiting.until(() -> stands("CANCELLED", false) == 1, PATIENCE, () -> "It is still held");

        PostedForm.on(guest, gateway, "sandbox").send("pay");

        assertThat(database.count(SUM, email)).isZero();
        assertThat(cents("PAYMENT")).isZero();
        assertThat(stands("CANCELLED", false)).isOne();
    }

    @Test
    void whoBooksThroughTheApiIsToldUntilWhenToPay() {
        var held = step.api().book(step.service(), step.business().staff(), DetailsStep.TEN, email);

        assertThat(held.status()).isEqualTo(201);
        assertThat(held.body()).contains("\"payUntil\"", "\"PENDING\"");
        assertThat(stands("PENDING", true)).isOne();
    }

    @Test
    void whoPaysWithASessionPaysNothingFirst() {
        var customer = step.customerWithLogin(email);
        var id = database.count("select id from customer where email_key = ?", email);
        var lot = step.business().soldTo(id, step.service(), 1);
        var page = customer.get(step.details(DetailsStep.TEN));

        PostedForm.on(customer, page, "details")
                .withNamed("session", String.valueOf(lot))
                .send("book");

        assertThat(stands("CONFIRMED", false)).isOne();
    }

    @Test
    void whatIsPaidAtTheDeskInsteadIsPaid() {
        books();
        var admin = OwnAccount.in(database, "ADMIN").signedIn(server);
        var page = admin.get("/admin/appointments?lang=en&appointment=" + reference() + "&do=pay");

        PostedForm.on(admin, page, "payment")
                .with("amount", "10")
                .with("method", "CASH")
                .send("save");

        assertThat(stands("CONFIRMED", false)).isOne();
        assertThat(cents("PAYMENT")).isEqualTo(-1000);
    }

    private Answer books() {
        var page = guest.get(step.details(DetailsStep.TEN));
        assertThat(page.body()).contains("€4.00 to pay when you book, €6.00 later");
        var booked = DetailsStep.filledIn(guest, page, email, "+49 30 901820").send("book");
        assertThat(booked.status()).isEqualTo(302);
        return guest.get(booked.header("Location") + "&lang=en");
    }

    private void pays(Answer held) {
        var gateway = guest.get(leadsTo(held));
        assertThat(gateway.body()).contains("€4.00");
        var back = PostedForm.on(guest, gateway, "sandbox").send("pay").header("Location");
        assertThat(PostedForm.on(guest, guest.get(back), "money:lookForm")
                        .send("look")
                        .status())
                .isEqualTo(302);
        assertThat(guest.get(back).body()).contains("Thank you!");
    }

    /** @return the gateway's page */
    private String leadsTo(Answer held) {
        return PostedForm.on(guest, held, "payForm").send("pay").header("Location");
    }

    /** @return how many of the customer's appointments there are that stand so */
    private long stands(String status, boolean isHeld) {
        return database.count(
                "select count(*) from appointment a join customer c on c.id = a.customer_id"
                        + " where c.email_key = ? and a.status = ? and a.starts_at = ? and a.held_until is "
                        + (isHeld ? "not null" : "null"),
                email,
                status,
                DetailsStep.TEN.atOffset(ZoneOffset.UTC));
    }

    private long cents(String kind) {
        return database.count(SUM + " and e.kind = ?", email, kind);
    }

    private String reference() {
        return database.list(
                        row -> row.getString(1),
                        "select a.reference from appointment a join customer c on c.id = a.customer_id"
                                + " where c.email_key = ?",
                        email)
                .get(0);
    }

    private void isOver() {
        database.run(
                "update appointment set held_until = ? where customer_id = (select id from customer where email_key = ?)",
                OffsetDateTime.now(ZoneOffset.UTC).minusSeconds(1),
                email);
    }
}
