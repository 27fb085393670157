package app.foyer.web.panel;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Crowd;
import app.foyer.testing.Database;
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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Buying a package of twenty euros in the panel, on the demo's own gateway. */
@ParameterizedClass
@EnumSource
class BuyPackageIT {

    private static final String PAGE = "/panel/packages?lang=en";

    private final FoyerServer server;
    private final Database database;
    private final long bundle;
    private final long customerId;
    private final OwnAccount account;
    private final Http customer;

    BuyPackageIT(Databases kind) {
        server = FoyerServer.on(kind);
        database = server.database();
        var business = OwnBusiness.in(database);
        var service = business.service(Duration.ofHours(1)).offered();
        bundle = business.sells("Three " + UUID.randomUUID(), service, 3);
        var email = BookingApi.newAddress();
        var nine = Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(20, ChronoUnit.DAYS)
                .plus(9, ChronoUnit.HOURS);
        BookingApi.of(server).mustBook(service, business.staff(), nine, email);
        customerId = database.count("select id from customer where email_key = ?", email);
        account = OwnAccount.in(database, "CUSTOMER");
        database.run("update customer set account_id = ? where id = ?", account.id(), customerId);
        customer = account.signedIn(server);
    }

    @AfterEach
    void archive() {
        database.run("update bundle set active = false where id = ?", bundle);
    }

    @Test
    void itIsTheirsOnceItIsPaidWithAReceipt() {
        var gateway = customer.get(leadsTo(customer));
        assertThat(gateway.body()).contains("€20.00");
        assertThat(purchases()).as("not paid yet").isZero();

        pays(gateway);

        var page = customer.get(PAGE + "&ordered=yes").body();
        assertThat(page)
                .contains("Paid. The package is yours", "3 of 3 left", "Price €20.00 · Nothing is due")
                .doesNotContain("lookForm");
        var receipt = page.replaceAll("(?s).*href=\"([^\"]*/panel/receipt[^\"]*)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(customer.get(receipt).body()).contains("Three ", "€20.00");
        assertThat(purchases()).isOne();
        assertThat(database.count(
                        "select count(*) from receipt r join ledger_entry e on e.id = r.entry_id"
                                + " join purchase p on p.id = e.purchase_id where p.customer_id = ?",
                        customerId))
                .isOne();
        assertThat(due()).isZero();
    }

    @Test
    void twoTabsAndTwoPressesBuyItOnce() {
        var tabs = List.of(customer, account.signedIn(server));
        var pages = Crowd.allAtOnce(2, tab -> leadsTo(tabs.get(tab)));
        assertThat(pages.get(0)).isEqualTo(pages.get(1));
        var gateway = customer.get(pages.get(0));

        Crowd.allAtOnce(2, press -> PostedForm.on(customer, gateway, "sandbox").send("pay"));
        customer.get(PAGE + "&ordered=yes");
        Crowd.allAtOnce(2, tab -> looks(tabs.get(tab)));

        assertThat(purchases()).isOne();
        assertThat(due()).isZero();
    }

    @Test
    void whatWasChangedMeanwhileIsReadAgain() {
        var dialog = dialog(customer);
        database.run("update bundle set price = 25, version = version + 1 where id = ?", bundle);

        var refused = PostedForm.on(customer, dialog, "shopForm").send("pay");

        assertThat(refused.header("Location")).contains("buy=");
        assertThat(customer.get(refused.header("Location")).body()).contains("was changed meanwhile", "€25.00");
        assertThat(database.count("select count(*) from package_order where bundle_id = ?", bundle))
                .isZero();
    }

    @Test
    void whatIsPaidForAPackageThatWasChangedMeanwhileIsLookedAtByPeople() {
        var gateway = customer.get(leadsTo(customer));
        database.run("update bundle set price = 25, version = version + 1 where id = ?", bundle);

        PostedForm.on(customer, gateway, "sandbox").send("pay");
        looks(customer);

        assertThat(purchases()).isZero();
        assertThat(customer.get(PAGE + "&ordered=yes").body()).doesNotContain("The package is yours");
    }

    @Test
    void whatIsSoldAtTheDeskAloneIsNotBoughtHere() {
        var dialog = dialog(customer);
        database.run("update bundle set buyers = 'DESK' where id = ?", bundle);

        assertThat(customer.get(PAGE).body()).doesNotContain("offer-" + bundle);
        PostedForm.on(customer, dialog, "shopForm").send("pay");
        assertThat(database.count("select count(*) from package_order where bundle_id = ?", bundle))
                .isZero();
    }

    private Answer dialog(Http browser) {
        var dialog = browser.get(PAGE + "&buy=" + bundle);
        assertThat(dialog.body()).contains("€20.00", "The sessions are yours as soon as it is paid.");
        return dialog;
    }

    /** @return the gateway's page */
    private String leadsTo(Http browser) {
        return PostedForm.on(browser, dialog(browser), "shopForm").send("pay").header("Location");
    }

    private void pays(Answer gateway) {
        var back = PostedForm.on(customer, gateway, "sandbox").send("pay").header("Location");
        assertThat(back).contains("/panel/packages", "ordered=yes");
        looks(customer);
    }

    private static Answer looks(Http browser) {
        var page = browser.get(PAGE + "&ordered=yes");
        return page.body().contains("lookForm")
                ? PostedForm.on(browser, page, "lookForm").send("look")
                : page;
    }

    private long purchases() {
        return database.count("select count(*) from purchase where customer_id = ?", customerId);
    }

    private long due() {
        return database.count(
                "select coalesce(sum(e.amount), 0) * 100 from ledger_entry e join purchase p on p.id = e.purchase_id"
                        + " where p.customer_id = ?",
                customerId);
    }
}
