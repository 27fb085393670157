package app.foyer.web.panel;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BookingApi.Held;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Mail;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** A customer of a test's own, with appointments at a business of the test's own, who can sign in. */
public final class OwnCustomer {

    private final FoyerServer server;
    private final BookingApi api;
    private final OwnBusiness business;
    private final long service;
    private final String email = BookingApi.newAddress();

    private OwnCustomer(FoyerServer server) {
        this.server = server;
        api = BookingApi.of(server);
        business = OwnBusiness.in(server.database());
        service = business.service(Duration.ofHours(1)).offered();
    }

    public static OwnCustomer of(FoyerServer server) {
        return new OwnCustomer(server);
    }

    public String email() {
        return email;
    }

    public long service() {
        return service;
    }

    /** Books. There will be a mail about it: who reads a later one, or alters what was booked, {@link #reads} it first. */
    public Held books(Instant start) {
        return api.mustBook(service, business.staff(), start, email);
    }

    /** Books ten o'clock (UTC) in so many days. */
    public Held booksInDays(int days) {
        return books(tenOClockIn(days));
    }

    /** Waits for the mail about what was booked. */
    public Mail reads() {
        return server.mailbox().next(email);
    }

    /** The same, for who wants to read the mail. */
    public Mail booksAndGets(int days) {
        booksInDays(days);
        return reads();
    }

    /** Moves an appointment to ten o'clock (UTC) in so many days. */
    public void moves(Held appointment, int days) {
        api.move(appointment, tenOClockIn(days));
    }

    /** The time goes to somebody else. */
    public void losesTheTime(Instant start) {
        api.mustBook(service, business.staff(), start, BookingApi.newAddress());
    }

    public String status(Held held) {
        return api.read(held).text("status");
    }

    public Instant start(Held held) {
        return OffsetDateTime.parse(api.read(held).text("start")).toInstant();
    }

    /** A package with so many sessions that customers may buy. @return its number */
    public long findsInTheShop(int sessions) {
        return business.sells("Some sessions " + service, service, sessions);
    }

    /** Has bought so many sessions, of which none is used. @return their lot */
    public long buysSessions(int count) {
        return business.soldTo(id(), service, count);
    }

    public long id() {
        return server.database().count("select id from customer where email_key = ?", email);
    }

    /** The last step of a booking at ten o'clock (UTC) in so many days. */
    public String details(int days) {
        return "/book?service=%d&staff=%d&location=%d&start=%s&step=details&lang=en"
                .formatted(service, business.staff(), business.location(), tenOClockIn(days));
    }

    /** Gets the password of the demo's customers without a mail, which has tests of its own, and signs in. */
    public Visitor signsIn(Visitor visitor) {
        server.database()
                .run(
                        "update account set password_hash = (select password_hash from account where email_key = ?)"
                                + " where email_key = ?",
                        "customer@demo.example",
                        email);
        return visitor.comesInAs(email);
    }

    private static Instant tenOClockIn(int days) {
        return Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(days, ChronoUnit.DAYS)
                .plus(10, ChronoUnit.HOURS);
    }
}
