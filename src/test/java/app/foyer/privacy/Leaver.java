package app.foyer.privacy;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BookingApi.Held;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.Mail;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.PostedForm;
import app.foyer.testing.SignInForm;
import app.foyer.web.sign.SignInPage;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody with a name, a number and words that nobody else has, with appointments, a login and a long history. */
public final class Leaver {

    private static final String PASSWORD = SignInPage.DEMO_PASSWORD;
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final FoyerServer server;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String email = "Leaver-" + mark + "@customers.example";
    private final String phone = "+49 30 9" + (1_000_000 + Math.abs(mark.hashCode()) % 9_000_000);
    private final OwnBusiness business;
    private final long colleague;
    private final long service;
    private Http here;
    private int expected;

    public Leaver(FoyerServer server) {
        this.server = server;
        business = OwnBusiness.in(server.database());
        colleague = business.employ();
        service = business.service(Duration.ofHours(1)).by(business.staff(), colleague);
    }

    /** What must not be found anywhere any more, in small letters. */
    List<String> traces() {
        return List.of(
                "zenobia" + mark,
                "quux" + mark,
                email.toLowerCase(Locale.ROOT),
                phone.replace(" ", "").substring(5),
                "knee-" + mark,
                "flu-" + mark,
                "once-" + mark,
                "next-" + mark);
    }

    String email() {
        return email;
    }

    /** Who gives what is booked; the other one has the higher number. */
    long staff() {
        return business.staff();
    }

    long colleague() {
        return colleague;
    }

    public Held books(Duration ahead) {
        return books(ahead, business.staff());
    }

    Held books(Duration ahead, long staff) {
        var body = new JsonObject();
        body.addProperty("serviceId", service);
        body.addProperty("staffId", staff);
        body.addProperty(
                "start", Instant.now().truncatedTo(ChronoUnit.HOURS).plus(ahead).toString());
        body.addProperty("notes", "my knee-" + mark + " again");
        var customer = new JsonObject();
        customer.addProperty("firstName", "Zenobia" + mark);
        customer.addProperty("lastName", "Quux" + mark);
        customer.addProperty("email", email);
        customer.addProperty("phone", phone);
        body.add("customer", customer);
        var answer = Http.to(server)
                .postJson(
                        "/api/v1/appointments",
                        body,
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        if (answer.status() != 201) {
            throw new AssertionError("Should have been booked: " + answer);
        }
        expected++;
        return new Held(answer.text("reference"), answer.text("token"));
    }

    /** What is called off before its mail went is told by one mail less; therefore that one is waited for. */
    public void cancels(Held appointment) {
        readsTheMails();
        var body = new JsonObject();
        body.addProperty("reason", "flu-" + mark);
        Http.to(server)
                .postJson(
                        "/api/v1/appointments/" + appointment.reference() + "/cancel",
                        body,
                        "Authorization",
                        "Booking " + appointment.token(),
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        expected++;
    }

    /** All mails about appointments that were not read yet; they come together. */
    public void readsTheMails() {
        for (; expected > 0; expected--) {
            server.mailbox().next(email);
        }
    }

    boolean finds(Held appointment) {
        return BookingApi.of(server).read(appointment).status() == 200;
    }

    /** Gets a password without a mail, which has tests of its own. */
    public Http signsIn() {
        server.database()
                .run(
                        "update account set password_hash = (select password_hash from account where email_key = ?)"
                                + " where email_key = ?",
                        "customer@demo.example",
                        email.toLowerCase(Locale.ROOT));
        here = Http.to(server);
        tries(here, PASSWORD);
        return here;
    }

    /** On one more device, without typing the password again. */
    Http signsInHereToo() {
        here = new OwnAccount(server.database(), email.toLowerCase(Locale.ROOT), PASSWORD).signedIn(server);
        return here;
    }

    /** Has had another address before, as the log tells. */
    void hadAnotherAddress() {
        var earlier = "once-" + mark + "@customers.example";
        server.database()
                .run(
                        "insert into audit_entry (id, happened_at, action, actor, subject, remote_address, before_text,"
                                + " after_text) values (?, current_timestamp, 'account.emailChanged', ?, ?, '', ?, ?)",
                        -5_000_000_000L - NEXT.incrementAndGet(), // no number that holds the phone's
                        earlier,
                        email,
                        earlier,
                        email);
    }

    /** Signed up, and was asked by mail whose the address is: the first message went before anybody was known by it. */
    void provedTheAddress() {
        server.database()
                .run(
                        "update message set kind = 'SIGN_UP', customer_id = null, account_id = null, appointment_id = null"
                                + " where id = (select min(id) from message where lower(recipient) = ?)",
                        email.toLowerCase(Locale.ROOT));
    }

    /** Wants another address, and never confirms it. */
    void wantsAnotherAddress() {
        var next = "next-" + mark + "@customers.example";
        PostedForm.on(here, here.get("/panel/account"), "changeEmail")
                .with("newEmail", next)
                .with("password", PASSWORD)
                .send("ask");
        server.mailbox().next(next);
    }

    /** Mistypes the password, and asks for another one. */
    void forgetsThePassword() {
        var elsewhere = Http.to(server);
        tries(elsewhere, "wrong");
        PostedForm.on(elsewhere, elsewhere.get("/forgot-password"), "forgotPassword")
                .with("email", email)
                .send("askForLink");
    }

    private Answer tries(Http http, String password) {
        return SignInForm.signIn(http, email, password);
    }

    Answer says(String firstName, String birthDate) {
        return PostedForm.on(here, here.get("/panel/account"), "profile")
                .with("firstName", firstName)
                .with("lastName", "Quux" + mark)
                .with("phone", phone)
                .with("birthDate", birthDate)
                .with("gender", "OTHER")
                .with("language", "de")
                .with("timeZone", "Asia/Tokyo")
                .send("save");
    }

    String previews() {
        return here.get("/panel/delete-account").body();
    }

    Answer leaves(String password, String upcoming) {
        return PostedForm.on(here, here.get("/panel/delete-account"), "deleteAccount")
                .with("upcoming", upcoming)
                .with("password", password)
                .send("delete");
    }

    Answer leavesWithCode(String code) {
        return PostedForm.on(here, here.get("/panel/delete-account"), "deleteAccount")
                .with("upcoming", "cancel")
                .with("password", PASSWORD)
                .with("code", code)
                .send("delete");
    }

    Answer leaves(String upcoming) {
        return leaves(PASSWORD, upcoming);
    }

    /** The last mail; whatever came before is read on the way. */
    Mail receipt() {
        Mail mail;
        do {
            mail = server.mailbox().next(email);
        } while (!mail.subject().contains("gelöscht"));
        return mail;
    }
}
