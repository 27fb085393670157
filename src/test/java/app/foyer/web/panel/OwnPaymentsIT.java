package app.foyer.web.panel;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.AskedQueries;
import app.foyer.testing.BookingApi;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** What the list of one's own payments costs the database. */
class OwnPaymentsIT {

    @Test
    void severalAppointmentsCostNoMoreQueriesThanOne() {
        var server = FoyerServer.on(Databases.H2);
        var api = BookingApi.of(server);
        var business = OwnBusiness.in(server.database());
        var service = business.service(Duration.ofHours(1)).offered();
        var address = BookingApi.newAddress();
        var asked = AskedQueries.of(server);
        var nine = Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(30, ChronoUnit.DAYS)
                .plus(9, ChronoUnit.HOURS);
        MyPaymentsPageIT.moves(server, api.mustBook(service, business.staff(), nine, address), "pay", "6");
        var account = OwnAccount.in(server.database(), "CUSTOMER");
        server.database().run("update customer set account_id = ? where email_key = ?", account.id(), address);
        var me = account.signedIn(server);
        Runnable looks = () ->
                assertThat(me.get("/panel/payments?lang=en&zone=UTC").status()).isEqualTo(200);
        looks.run();
        var one = asked.by(looks);
        for (int day = 1; day < 6; day++) {
            var later = api.mustBook(service, business.staff(), nine.plus(day, ChronoUnit.DAYS), address);
            MyPaymentsPageIT.moves(server, later, "pay", "6");
        }

        var six = asked.by(looks);

        assertThat(me.get("/panel/payments?lang=en").body().split("id=\"paid-")).hasSize(7);
        assertThat(six).as("queries for six, and for one").isEqualTo(one).isPositive();
    }
}
