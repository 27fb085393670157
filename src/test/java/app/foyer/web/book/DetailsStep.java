package app.foyer.web.book;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.PostedForm;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The last step of {@code /book}, which asks who one is, at a business of the test's own. */
record DetailsStep(FoyerServer server, BookingApi api, OwnBusiness business, long service) {

    static final Instant TEN =
            Instant.now().truncatedTo(ChronoUnit.DAYS).plus(15, ChronoUnit.DAYS).plus(10, ChronoUnit.HOURS);

    static DetailsStep ofItsOwnBusiness() {
        return ofItsOwnBusiness(FoyerServer.on(Databases.H2));
    }

    static DetailsStep ofItsOwnBusiness(FoyerServer server) {
        var business = OwnBusiness.in(server.database());
        return new DetailsStep(
                server,
                BookingApi.of(server),
                business,
                business.service(Duration.ofHours(1)).offered());
    }

    String details(Instant start) {
        return "/book?service=%d&staff=%d&location=%d&start=%s&step=details&lang=en"
                .formatted(service, business.staff(), business.location(), start);
    }

    static PostedForm filledIn(Http guest, Answer page, String address, String phone) {
        return PostedForm.on(guest, page, "details")
                .with("firstName", "Grace")
                .with("lastName", "Guest")
                .with("email", address)
                .with("phone", phone);
    }

    /** Has booked once before. */
    Http customerWithLogin(String address) {
        api.mustBook(service, business.staff(), TEN.plus(Duration.ofDays(5)), address);
        return signedIn(address);
    }

    Http signedIn(String address) {
        return accountOf(address).signedIn(server);
    }

    /** A new login for who has booked with this address, instead of any other one. */
    OwnAccount accountOf(String address) {
        var account = OwnAccount.in(server.database(), "CUSTOMER");
        server.database().run("update customer set account_id = ? where email_key = ?", account.id(), address);
        return account;
    }

    long bookingsOf(String address) {
        return server.database()
                .count(
                        "select count(*) from appointment where customer_id in"
                                + " (select id from customer where email_key = ?)",
                        address);
    }
}
