package app.foyer.web.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Crowd;
import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.PostedForm;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may pay for an appointment with a session of a package, what that takes, and what comes back. */
@ParameterizedClass
@EnumSource
class PackageSessionIT {

    private static final String FORM = "details";

    private final Database database;
    private final DetailsStep step;
    private final String email = BookingApi.newAddress();
    private final Http customer;
    private final long lot;

    PackageSessionIT(Databases kind) {
        var server = FoyerServer.on(kind);
        database = server.database();
        step = DetailsStep.ofItsOwnBusiness(server);
        customer = step.customerWithLogin(email);
        lot = step.business().soldTo(customerId(email), step.service(), 1);
    }

    @Test
    void aSessionIsTakenAndNothingIsChargedUntilItIsCalledOff() {
        assertThat(books(customer, 0, String.valueOf(lot)).status()).isEqualTo(302);
        assertThat(left()).isZero();
        assertThat(charges()).isZero();

        cancels("/panel/appointments?cancel=" + latest());

        assertThat(left()).isOne();
        assertThat(charges()).isZero();
        assertThat(database.count("select count(*) from session_entry where lot_id = ?", lot))
                .isEqualTo(2);
    }

    @Test
    void whoWantsToPayThePriceKeepsTheSession() {
        assertThat(books(customer, 0, "none").status()).isEqualTo(302);

        assertThat(left()).isOne();
        assertThat(charges()).isEqualTo(1000);
    }

    @Test
    void theLastSessionThatIsWantedTwiceAtOncePaysOnce() {
        var account = step.accountOf(email);
        var devices = List.of(account.signedIn(step.server()), account.signedIn(step.server()));

        var answers = Crowd.allAtOnce(2, hour -> books(devices.get(hour), hour, String.valueOf(lot)));

        assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(200, 302);
        assertThat(answers).filteredOn(answer -> answer.status() == 200).allSatisfy(refused -> assertThat(
                        refused.body())
                .contains("No session of this package is left.", "My left knee"));
        assertThat(left()).isZero();
        assertThat(step.bookingsOf(email)).isEqualTo(2);
    }

    @Test
    void nobodyPaysWithThePackageOfSomebodyElse() {
        var stranger = BookingApi.newAddress();
        step.api()
                .mustBook(step.service(), step.business().staff(), DetailsStep.TEN.plus(Duration.ofDays(3)), stranger);
        var http = step.signedIn(stranger);

        var refused = books(http, 0, String.valueOf(lot));

        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body()).contains("There is no such package.");
        assertThat(books(http, 0, "999999999").body()).contains("There is no such package.");
        assertThat(step.bookingsOf(stranger)).isOne();
        assertThat(left()).isOne();
    }

    @Test
    void whoHasNotSignedInTakesNoSessionAlsoUnderTheAddressOfItsOwner() {
        var guest = Http.to(step.server());
        var page = guest.get(step.details(DetailsStep.TEN));
        assertThat(page.body()).doesNotContain("Some sessions");

        var booked = DetailsStep.filledIn(guest, page, email, "+49 30 901820")
                .withNamed("session", String.valueOf(lot))
                .send("book");

        assertThat(booked.status()).isEqualTo(302);
        assertThat(left()).isOne();
    }

    @Test
    void itsCustomerDoesNotMoveItBeyondTheEndOfThePackage() {
        books(customer, 0, String.valueOf(lot));
        database.run(
                "update lot set expires_at = ? where id = ?",
                DetailsStep.TEN.plus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC),
                lot);
        var later = DetailsStep.TEN.plus(Duration.ofDays(2));
        var page = customer.get("/panel/appointments?lang=en&move=" + latest() + "&start=" + later);

        var refused = PostedForm.on(customer, page, "moving:moveForm").send("move");

        assertThat(refused.body()).contains("This package is good until");
        assertThat(database.count(
                        "select count(*) from appointment where reference = ? and starts_at = ?",
                        latest(),
                        DetailsStep.TEN.atOffset(ZoneOffset.UTC)))
                .isOne();
    }

    private Answer books(Http http, int hoursLater, String session) {
        var page = http.get(step.details(DetailsStep.TEN.plus(Duration.ofHours(hoursLater))));
        return PostedForm.on(http, page, FORM)
                .with("notes", "My left knee")
                .withNamed("session", session)
                .send("book");
    }

    private void cancels(String address) {
        var page = customer.get(address + "&lang=en");
        assertThat(page.body()).contains("The session goes back to your package Some sessions");
        assertThat(PostedForm.on(customer, page, "cancelling:cancelForm")
                        .send("cancelNow")
                        .status())
                .isEqualTo(302);
    }

    private long customerId(String address) {
        return database.count("select id from customer where email_key = ?", address);
    }

    private String latest() {
        return database.list(
                        row -> row.getString(1),
                        "select reference from appointment where customer_id = ? order by id desc",
                        customerId(email))
                .get(0);
    }

    private long left() {
        return database.count(
                "select sessions + coalesce((select sum(e.sessions) from session_entry e where e.lot_id = l.id), 0)"
                        + " from lot l where l.id = ?",
                lot);
    }

    /** In cents, for what was booked last. */
    private long charges() {
        return database.count(
                "select coalesce(sum(amount), 0) * 100 from ledger_entry"
                        + " where appointment_id = (select id from appointment where reference = ?)",
                latest());
    }
}
