package app.foyer.web.admin.customer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BrowserTest;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.NextPage;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PostedForm;
import app.foyer.testing.Screen;
import app.foyer.testing.Visitor;
import app.foyer.web.panel.OwnCustomer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The page of one customer, and the form for a new one. */
class CustomerPageIT {

    @BrowserTest
    void somebodyIsEnteredWithTheKeyboardAfterWhatWasWrongIsSaid(Visitor visitor) {
        var name = "Trostburg-" + UUID.randomUUID();
        visitor.comesInAs("admin@demo.example").opens("/admin/customers");
        NextPage.by(visitor.page().locator("#add"));
        visitor.findsThePageFitForEverybody();
        field(visitor, "phone").fill("12");
        presses(visitor, field(visitor, "add"));
        assertThat(visitor.page().locator("[id='firstName-error']")).containsText("a first name or a last name");
        assertThat(visitor.page().locator("[id='phone-error']")).containsText("This is not a phone number");
        assertThat(field(visitor, "phone")).hasValue("12");
        visitor.findsThePageFitForEverybody();

        field(visitor, "lastName").fill(name);
        field(visitor, "phone").fill("030 90182011");
        field(visitor, "notes").fill("likes tea\nحب");
        presses(visitor, field(visitor, "add"));
        assertThat(visitor.page().locator("h1")).hasText(name);
        assertThat(visitor.page().locator("#notes")).containsText("likes tea");
        assertThat(visitor.page().locator("#facts")).containsText("+49 30 90182011");
        assertThat(visitor.page().locator("#log")).containsText("Customer added");
        visitor.findsThePageFitForEverybody();

        visitor.page().locator("[id='tagForm:words']").fill("VIP, " + name.substring(0, 20));
        presses(visitor, visitor.page().locator("[id='tagForm:put']"));
        assertThat(visitor.page().locator("#has li")).hasCount(2);
        presses(visitor, visitor.page().locator("#has button").first());
        assertThat(visitor.page().locator("#has li")).hasCount(1);
        visitor.findsThePageFitForEverybody();
    }

    @BrowserTest(Screen.DESKTOP)
    void whoSavesSecondLearnsWhoWasFasterAndChooses(Visitor visitor) {
        var customer = OwnCustomer.of(visitor.server());
        customer.booksInDays(9);
        customer.reads();
        var id = visitor.server().database().count("select id from customer where email_key = ?", customer.email());
        var edit = "/admin/customer?customer=" + id + "&do=edit";
        visitor.comesInAs("admin@demo.example").opens(edit);
        assertThat(visitor.page().locator("#fixedEmail")).hasText(customer.email());
        visitor.findsThePageFitForEverybody();
        var other = visitor.somebodyElse().comesInAs("admin@demo.example").opens(edit);
        field(other, "firstName").fill("Ottilie");
        NextPage.by(field(other, "save"));
        assertThat(other.page().locator("h1")).containsText("Ottilie");

        field(visitor, "firstName").fill("Grazia");
        NextPage.by(field(visitor, "save"));
        assertThat(visitor.page().locator("#meanwhile")).containsText("admin@demo.example changed this on");
        assertThat(visitor.page().locator("#meanwhileChanges")).containsText("Ottilie");
        assertThat(field(visitor, "firstName")).hasValue("Grazia");
        visitor.findsThePageFitForEverybody();
        NextPage.by(visitor.page().locator("[id='customerForm:mineAnyway']"));
        assertThat(visitor.page().locator("h1")).containsText("Grazia");
    }

    @Test
    void whatWasDeletedSinceItWasOpenedIsToldAsThat() {
        var server = FoyerServer.on(Databases.H2);
        var admin = OwnAccount.in(server.database(), "ADMIN").signedIn(server);
        var customer = OwnCustomer.of(server);
        customer.booksInDays(9);
        customer.reads();
        var id = server.database().count("select id from customer where email_key = ?", customer.email());
        var form = PostedForm.on(admin, admin.get("/admin/customer?customer=" + id + "&do=edit"), "customerForm");
        server.database().run("update customer set removed_at = current_timestamp where id = ?", id);

        var answer = form.with("lastName", "Newname").send("save");

        assertThat(answer.header("Location")).contains("/admin/customers");
        assertThat(admin.get(answer.header("Location")).body()).contains("has been deleted since you opened the page");
        assertThat(admin.get("/admin/customer?customer=" + id).status()).isEqualTo(404);
    }

    /** Whoever has an address now is not the one who had it before. */
    @Test
    void whatWasDoneStaysWithThePersonNotWithTheAddress() {
        var admin =
                OwnAccount.in(FoyerServer.on(Databases.H2).database(), "ADMIN").signedIn(FoyerServer.on(Databases.H2));
        var first = BookingApi.newAddress();
        var second = BookingApi.newAddress();
        var page = entered(admin, "First", first);
        PostedForm.on(admin, admin.get(page + "&do=edit"), "customerForm")
                .with("language", "en")
                .with("email", second)
                .send("save");

        assertThat(admin.get(page).body()).contains(second, "Customer added", "Known by another address from now on");
        assertThat(admin.get(entered(admin, "Second", first)).body().split("Customer added"))
                .hasSize(2);
    }

    private static String entered(Http admin, String name, String email) {
        return PostedForm.on(admin, admin.get("/admin/customer?do=new"), "customerForm")
                .with("lastName", name)
                .with("language", "en")
                .with("email", email)
                .send("add")
                .header("Location");
    }

    /** The user name of a login is its owner's to change, and nobody gets that of somebody else. */
    @Test
    void theAddressOfALoginStaysAndIsGivenToNobodyElse() {
        var server = FoyerServer.on(Databases.H2);
        var admin = OwnAccount.in(server.database(), "ADMIN").signedIn(server);
        var colleague = OwnAccount.in(server.database(), "STAFF");
        var known = OwnCustomer.of(server);
        known.booksInDays(9);
        known.reads();

        var colleagues = PostedForm.on(admin, admin.get("/admin/customer?do=new"), "customerForm")
                .with("lastName", "Newcomer")
                .with("language", "en")
                .with("email", colleague.email().toUpperCase(Locale.ROOT))
                .send("add");
        assertThat(colleagues.body()).contains("is the user name of an account that is no customer");
        var customers = PostedForm.on(admin, admin.get("/admin/customer?do=new"), "customerForm")
                .with("lastName", "Newcomer")
                .with("language", "en")
                .with("email", known.email())
                .send("add");
        assertThat(customers.body()).contains("has this address already");
        var id = server.database().count("select id from customer where email_key = ?", known.email());
        PostedForm.on(admin, admin.get("/admin/customer?customer=" + id + "&do=edit"), "customerForm")
                .with("lastName", "Guest")
                .with("language", "en")
                .with("email", colleague.email())
                .send("save");
        assertThat(server.database().count("select count(*) from customer where email_key = ?", known.email()))
                .isOne();
        assertThat(server.database().count("select count(*) from customer where email_key = ?", colleague.email()))
                .isZero();
    }

    private static Locator field(Visitor visitor, String name) {
        return visitor.page().locator("[id='customerForm:" + name + "']");
    }

    /** As somebody does who has no mouse. */
    private static void presses(Visitor visitor, Locator button) {
        Page page = visitor.page();
        button.focus();
        NextPage.by(page, () -> page.keyboard().press("Enter"));
    }
}
