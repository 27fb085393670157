package app.foyer.web.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.foyer.testing.BrowserTest;
import app.foyer.testing.NextPage;
import app.foyer.testing.Visitor;
import com.microsoft.playwright.assertions.LocatorAssertions;

/** What is left of a package, and an appointment that is paid with it. */
class MyPackagesPageIT {

    @BrowserTest
    void aSessionIsBookedFromThePackageAndComesBackWhenTheAppointmentIsCancelled(Visitor visitor) {
        var customer = OwnCustomer.of(visitor.server());
        customer.booksInDays(9);
        var lot = customer.buysSessions(2);
        var page = customer.signsIn(visitor).page();
        visitor.opens("/panel/packages");
        assertThat(page.locator("#packages")).containsText("2 of 2 left");
        assertThat(page.locator("#book-" + lot)).hasAttribute("href", "/book?service=" + customer.service());
        visitor.findsThePageFitForEverybody();

        visitor.opens(customer.details(10));
        assertThat(page.locator("#session-" + lot)).isChecked();
        visitor.findsThePageFitForEverybody();
        NextPage.by(page.locator("[id='details:book']"));
        assertThat(page.locator("h1")).hasText("Your appointment is booked");

        visitor.opens("/panel/packages");
        assertThat(page.locator("#packages")).containsText("1 of 2 left");
        page.locator("summary").click();
        assertThat(page.locator("#packages")).containsText("one session taken for FO-");
        visitor.findsThePageFitForEverybody();

        var reference = visitor.server()
                .database()
                .list(
                        row -> row.getString(1),
                        "select reference from appointment where customer_id = ? order by id desc",
                        customer.id())
                .get(0);
        visitor.opens("/panel/appointments?appointment=" + reference);
        assertThat(page.locator("#byPackage")).containsText("A session of your package Some sessions");
        var panel = MyAppointmentsPage.openedBy(visitor);
        var dialog = panel.cancel(reference);
        assertThat(dialog.dialog()).containsText("The session goes back to your package Some sessions");
        dialog.cancel();
        visitor.opens("/panel/packages");
        assertThat(page.locator("#packages")).containsText("2 of 2 left");
    }

    @BrowserTest
    void aPackageIsBoughtAndASessionOfItBooked(Visitor visitor) {
        var customer = OwnCustomer.of(visitor.server());
        customer.booksInDays(9);
        var bundle = customer.findsInTheShop(2);
        var page = customer.signsIn(visitor).page();
        visitor.opens("/panel/packages");
        assertThat(page.locator("#offer-" + bundle)).containsText("2 × ");
        visitor.findsThePageFitForEverybody();
        NextPage.by(page.locator("#buy-" + bundle));
        assertThat(page.locator("#shopDialog")).containsText("for €20.00");
        visitor.findsThePageFitForEverybody();

        page.locator("[id='shopForm:pay']").click();
        page.locator("[id='sandbox:pay']").click();
        assertThat(page.locator("#shopNews"))
                .containsText("The package is yours", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
        visitor.server().database().run("update bundle set active = false where id = ?", bundle);
        assertThat(page.locator("#packages")).containsText("2 of 2 left");
        visitor.findsThePageFitForEverybody();

        visitor.opens(customer.details(10));
        assertThat(page.locator("#sessions input").first()).isChecked();
        NextPage.by(page.locator("[id='details:book']"));
        visitor.opens("/panel/packages");
        assertThat(page.locator("#packages")).containsText("1 of 2 left");
    }

    @BrowserTest
    void whoHasNoneIsLedToNoneAndReadsWhatWillStandThere(Visitor visitor) {
        var customer = OwnCustomer.of(visitor.server());
        customer.booksInDays(9);
        var page = customer.signsIn(visitor).page();
        var database = visitor.server().database();
        var sold = database.list(row -> row.getLong(1), "select id from bundle where buyers = 'CUSTOMERS'");
        database.run("update bundle set buyers = 'DESK' where buyers = 'CUSTOMERS'");
        try {
            visitor.opens("/panel/appointments");
            assertThat(page.locator("nav a[href$='/panel/packages']")).hasCount(0);
            visitor.opens("/panel/packages");

            assertThat(page.locator(".empty-title")).hasText("No package yet");
            visitor.findsThePageFitForEverybody();
        } finally {
            sold.forEach(id -> database.run("update bundle set buyers = 'CUSTOMERS' where id = ?", id));
        }
    }

    @BrowserTest
    void nobodySeesThePackagesOfSomebodyElse(Visitor visitor) {
        var somebody = OwnCustomer.of(visitor.server());
        somebody.booksInDays(9);
        somebody.buysSessions(3);
        var other = OwnCustomer.of(visitor.server());
        other.booksInDays(9);
        var page = other.signsIn(visitor).page();

        visitor.opens("/panel/packages");

        assertThat(page.locator(".empty-title")).hasText("No package yet");
    }
}
