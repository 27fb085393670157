package app.foyer.messaging.workflow.expiry;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PostedForm;
import app.foyer.web.panel.OwnCustomer;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What customers read about their packages. */
class PackageMailsIT {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoGetsAPackageReadsWhatIsInItAndUntilWhen(Databases kind) {
        var server = FoyerServer.on(kind);
        var customer = OwnCustomer.of(server);
        customer.booksInDays(9);
        customer.reads();
        var bundle = customer.findsInTheShop(3);

        var admin = OwnAccount.in(server.database(), "ADMIN").signedIn(server);
        sells(admin, bundle, customer);
        server.database().run("update bundle set active = false where id = ?", bundle);

        var mail = customer.reads();
        assertThat(mail.subject()).startsWith("Your package: Some sessions");
        assertThat(mail.text()).contains("The package is yours: 3 × ", "/panel").doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoHasSessionsLeftReadsOnceThatThePackageEnds(Databases kind) {
        var server = FoyerServer.on(kind);
        var customer = OwnCustomer.of(server);
        customer.booksInDays(9);
        customer.reads();
        var lot = customer.buysSessions(3);
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        server.database()
                .run("update workflow set counts_from = ? where stock_key = 'PACKAGE_EXPIRES'", now.minusDays(20));
        server.database()
                .run(
                        "update purchase set bought_at = ?, expires_at = ? where id = (select purchase_id from lot where id = ?)",
                        now.minusDays(60),
                        now.plusDays(13),
                        lot);

        var mail = customer.reads();

        assertThat(mail.subject()).contains(" is good until ");
        assertThat(mail.text()).contains("there is still left: 3 × ").doesNotContain("{");
        assertThat(server.database()
                        .count(
                                "select count(*) from message where kind = 'PACKAGE_EXPIRES' and recipient = ?",
                                customer.email()))
                .isOne();
    }

    private static void sells(Http admin, long bundle, OwnCustomer customer) {
        var address = "/admin/customer?customer=" + customer.id() + "&do=sell&package=" + bundle;
        var sold = PostedForm.on(admin, admin.get(address), "sale").with("method", "CASH");
        assertThat(sold.send("sell").status()).isEqualTo(302);
    }
}
