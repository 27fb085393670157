package app.foyer.web.admin.bundle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BrowserTest;
import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.NextPage;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.PostedForm;
import app.foyer.testing.Visitor;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A package is sold at the desk, paid and put right; the price is that of the price list, whatever a form says. */
class PackageSalePageIT {

    private static final AtomicLong IDS = new AtomicLong(920_000_000);

    @BrowserTest
    void aPackageIsSoldFromItsOwnPagePaidLaterAndItsSessionsCorrected(Visitor visitor) {
        var database = visitor.server().database();
        var business = OwnBusiness.in(database);
        var name = "Ten " + UUID.randomUUID();
        var bundle = onSale(database, business, name);
        var customer = business.customer();
        var last = "Buyer" + UUID.randomUUID().toString().substring(0, 8);
        database.run(
                "update customer set last_name = ?, search_text = ? where id = ?",
                last,
                " grace " + last.toLowerCase(),
                customer);
        var page = visitor.page();

        visitor.comesInAs("admin@demo.example").opens("/admin/packages?package=" + bundle);
        NextPage.by(page.locator("#toSell"));
        page.locator("#buyerDialog #search").fill(last);
        NextPage.by(page.locator("#look"));
        visitor.findsThePageFitForEverybody();
        NextPage.by(page.locator("#buyer-" + customer));
        assertThat(page.locator("#saleDialog")).containsText("Grace " + last);
        visitor.findsThePageFitForEverybody();
        press(visitor, "sale:sell");
        assertThat(page.locator("#messages")).containsText("It is not paid yet.");
        var bought = page.locator("#packagesOfCustomer article");
        assertThat(bought).containsText(name);
        assertThat(bought).containsText("10 of 10 left");
        assertThat(bought.locator(".sums-result dd")).hasText("€450.00");
        visitor.findsThePageFitForEverybody();

        NextPage.by(bought.locator("[id^='pay-']"));
        page.locator("[id='packageMoney:amount']").fill("450.01");
        press(visitor, "packageMoney:save");
        assertThat(page.locator("#amount-error")).containsText("That is more than is due: €450.00.");
        visitor.findsThePageFitForEverybody();
        page.locator("[id='packageMoney:amount']").fill("450");
        press(visitor, "packageMoney:save");
        assertThat(bought.locator(".sums-result dd")).hasText("€0.00");
        assertThat(page.locator("#paymentsOfCustomer #ledger")).containsText(name);

        NextPage.by(bought.locator("[id^='correct-']"));
        page.locator("[id='correct:difference']").fill("-11");
        press(visitor, "correct:save");
        assertThat(page.locator("#difference-error")).containsText("There are only 10 left.");
        assertThat(page.locator("#reason-error")).containsText("Please say why.");
        visitor.findsThePageFitForEverybody();
        page.locator("[id='correct:difference']").fill("-1");
        page.locator("[id='correct:reason']").fill("Used before we had Foyer");
        press(visitor, "correct:save");
        assertThat(bought).containsText("9 of 10 left");
        visitor.opens("/admin/payments?search=" + last);
        assertThat(page.locator("#payments")).containsText(name);
        database.run("update bundle set active = false where id = ?", bundle);
    }

    @ParameterizedTest
    @EnumSource
    void isNotSoldAsItWasSeenWhenItWasChangedAndSoldOnceWhenTheFormComesTwice(Databases kind) {
        var server = FoyerServer.on(kind);
        var database = server.database();
        var business = OwnBusiness.in(database);
        var name = "Ten " + UUID.randomUUID();
        var bundle = onSale(database, business, name);
        var customer = business.customer();
        var administrator = OwnAccount.in(database, "ADMIN").signedIn(server);
        var address = "/admin/customer?customer=" + customer + "&do=sell&package=" + bundle;
        var form =
                PostedForm.on(administrator, administrator.get(address), "sale").with("method", "CASH");

        database.run("update bundle set price = 460, version = version + 1 where id = ?", bundle);
        assertThat(form.send("sell").body()).contains("This package was changed meanwhile.");
        assertThat(database.count("select count(*) from purchase where customer_id = ?", customer))
                .isZero();

        var again =
                PostedForm.on(administrator, administrator.get(address), "sale").with("method", "CASH");
        assertThat(again.send("sell").status()).isEqualTo(302);
        assertThat(again.send("sell").status()).isEqualTo(302);
        assertThat(database.count("select count(*) from purchase where customer_id = ?", customer))
                .isOne();
        assertThat(database.count(
                        "select count(*) from ledger_entry e join purchase p on p.id = e.purchase_id"
                                + " where p.customer_id = ? and e.kind = 'PAYMENT' and e.amount = -460",
                        customer))
                .isOne();
        assertThat(database.count("select count(*) from receipt where service_name = ? and amount = 460", name))
                .as("what is paid at once has one receipt")
                .isOne();
        var receipt = "R-%06d".formatted(database.count("select number from receipt where service_name = ?", name));
        assertThat(administrator.get("/admin/receipt?number=" + receipt).body()).contains(name, ">Package<", "460.00");
        database.run("update bundle set active = false where id = ?", bundle);
        assertThat(administrator
                        .get("/admin/customer?customer=" + business.customer() + "&do=payPackage&purchase="
                                + database.count("select id from purchase where customer_id = ?", customer))
                        .body())
                .as("a package of somebody else")
                .doesNotContain("packageMoneyDialog");
    }

    private static long onSale(Database database, OwnBusiness business, String name) {
        var service = business.service(Duration.ofMinutes(30)).offered();
        var bundle = IDS.incrementAndGet();
        database.run(
                "insert into bundle (id, name, description, price, validity_amount, validity_unit, buyers, sort_order)"
                        + " values (?, ?, '', 450, 6, 'MONTHS', 'DESK', 900)",
                bundle,
                name);
        database.run(
                "insert into bundle_part (id, bundle_id, service_id, sessions) values (?, ?, ?, 10)",
                IDS.incrementAndGet(),
                bundle,
                service);
        return bundle;
    }

    private static void press(Visitor visitor, String id) {
        NextPage.by(visitor.page().locator("[id='" + id + "']"));
    }
}
