package app.foyer.web.admin.viewing;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi.Held;
import app.foyer.testing.Databases;
import app.foyer.testing.Form;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.OwnAccount;
import app.foyer.web.panel.OwnCustomer;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody who looks at a panel tries, over HTTP, to do there what only its customer may. */
@DisplayName("Who looks at a panel as its customer sees it")
class ViewAsIT {

    private static final String VIEW = "/admin/view-as/appointments";
    private static final String ACCOUNT = "/admin/view-as/account";
    private static final String PANEL = "/panel/appointments";

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final OwnCustomer customer = OwnCustomer.of(server);
    private final Held held = customer.booksInDays(9);
    private final OwnAccount account = OwnAccount.in(server.database(), "ADMIN").andAlso("CUSTOMER");
    private final Http admin = account.signedIn(server);

    @Test
    void seesItOnlyAfterBeginningAndTheLogTellsBoth() {
        assertThat(admin.get(VIEW).body()).doesNotContain(held.reference());

        begins();
        assertThat(admin.get(VIEW).body()).contains(held.reference(), "id=\"onlyLooking\"");
        assertThat(logged("customer.viewBegun")).isEqualTo(1);
        var line = server.database()
                .count(
                        "select max(id) from audit_entry where action = 'customer.viewBegun' and actor = ?",
                        account.email());
        assertThat(admin.get("/admin/audit?line=" + line).body()).contains("at the latest");

        Form.in(admin.get(VIEW), "endOfView").pressedBy(admin, "end");
        assertThat(admin.get(VIEW).body()).doesNotContain(held.reference());
        assertThat(logged("customer.viewEnded")).isEqualTo(1);
    }

    @Test
    void readsTheAccountPageAndNothingThatIsThePersonsAlone() {
        var login = OwnAccount.in(server.database(), "CUSTOMER");
        server.database().run("update customer set account_id = ? where email_key = ?", login.id(), customer.email());
        assertThat(admin.get(ACCOUNT).body()).doesNotContain(customer.email());

        begins();
        var page = admin.get(ACCOUNT);
        assertThat(page.body())
                .contains("id=\"onlyLooking\"", customer.email(), "disabled=\"disabled\"")
                .doesNotContain("changeEmail", "/panel/my-data", "/panel/delete-account", "id=\"feed\"");
        assertThat(page.body().split("id=\"content\"")[1]).doesNotContain(account.email());
        var saved =
                Form.in(page, "profile").with("profile:firstName", "Mallory").pressedBy(admin, "profile:save");
        assertThat(saved.header("Location")).endsWith("/admin/viewing?refused=true");
        assertThat(server.database()
                        .count(
                                "select count(*) from customer where first_name = 'Mallory' and email_key = ?",
                                customer.email()))
                .isZero();

        server.database().run("update customer set account_id = null where email_key = ?", customer.email());
        assertThat(admin.get(ACCOUNT).body()).contains("id=\"noLogin\"").doesNotContain("id=\"shown\"");
    }

    @Test
    void cannotSendAnythingThere() {
        begins();
        var cancel = Form.in(admin.get(VIEW + "?cancel=" + held.reference()), "cancelling:cancelForm");

        var answer = cancel.pressedBy(admin, "cancelling:cancelForm:cancelNow");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/admin/viewing?refused=true");
        for (var address : new String[] {VIEW, VIEW + ".xhtml", VIEW + "?cancel=" + held.reference()}) {
            for (var verb : new String[] {"POST", "PUT", "DELETE", "PATCH"}) {
                var sent = admin.send(verb, address, BodyPublishers.ofString("a=b"));
                assertThat(sent.status()).as("%s %s", verb, address).isBetween(300, 499);
                assertThat(sent.body()).doesNotContain(held.reference());
            }
        }
        assertThat(customer.status(held)).isEqualTo("CONFIRMED");
    }

    @Test
    void isThemselvesEverywhereElseWhateverTheySend() {
        begins();
        assertThat(admin.get(PANEL).body()).doesNotContain(held.reference());
        var page = admin.get(PANEL + "?cancel=" + held.reference());
        assertThat(page.body()).doesNotContain("cancelling:cancelForm");
        assertThat(admin.get(PANEL + "/calendar?ref=" + held.reference()).status())
                .isEqualTo(404);
        assertThat(admin.get("/panel/account").body()).doesNotContain(customer.email());
        for (var odd : new String[] {
            "/admin/view-as/../../panel/appointments",
            "/admin/view-as/%2e%2e/%2e%2e/panel/appointments",
            "/panel/appointments;/admin/view-as/"
        }) {
            assertThat(admin.get(odd).body()).as(odd).doesNotContain(held.reference());
        }
        var forged = Form.in(admin.get(VIEW + "?cancel=" + held.reference()), "cancelling:cancelForm");
        admin.postForm(
                PANEL + "?cancel=" + held.reference(),
                "customer=" + id() + "&cancelling%3AcancelForm=cancelling%3AcancelForm");
        assertThat(forged).isNotNull();
        assertThat(customer.status(held)).isEqualTo("CONFIRMED");
    }

    @Test
    void isAloneWithItInTheirSession() {
        begins();
        var colleague = OwnAccount.in(server.database(), "ADMIN").signedIn(server);

        assertThat(colleague.get(VIEW).body()).doesNotContain(held.reference());
    }

    @Test
    void isNoneOfTheStaffAndLooksAtNoneOfThem() {
        var staff = OwnAccount.in(server.database(), "STAFF").signedIn(server);
        assertThat(staff.get("/admin/viewing?customer=" + id()).status()).isEqualTo(403);
        assertThat(staff.get(VIEW).status()).isEqualTo(403);
        var form = Form.in(admin.get("/admin/viewing?customer=" + id()), "viewing");
        assertThat(form.pressedBy(staff, "viewing:begin").status()).isEqualTo(403);

        var colleague = OwnAccount.in(server.database(), "CUSTOMER").andAlso("STAFF");
        server.database()
                .run("update customer set account_id = ? where email_key = ?", colleague.id(), customer.email());
        assertThat(admin.get("/admin/viewing?customer=" + id()).body())
                .contains("id=\"whyNot\"")
                .doesNotContain("id=\"viewing:begin\"");
        form.pressedBy(admin, "viewing:begin");
        assertThat(admin.get(VIEW).body()).doesNotContain(held.reference());
    }

    @Test
    void seesNothingMoreOfWhoBecomesOneOfTheStaff() {
        begins();
        var colleague = OwnAccount.in(server.database(), "STAFF");
        server.database()
                .run("update customer set account_id = ? where email_key = ?", colleague.id(), customer.email());

        assertThat(admin.get(VIEW).body()).doesNotContain(held.reference());
    }

    @Test
    void readsInTheCustomersLanguageAndByTheCustomersClock() {
        server.database()
                .run(
                        "update customer set language = 'de', time_zone = 'Asia/Tokyo' where email_key = ?",
                        customer.email());
        begins();

        assertThat(admin.get(VIEW).body())
                .contains("Meine Termine", "Japanische Zeit")
                .contains("You see what");
    }

    @Test
    void seesNothingMoreOfWhoWasRemovedAndIsNotLedToThem() {
        begins();
        var page = admin.get(VIEW);
        server.database().run("update customer set removed_at = now() where email_key = ?", customer.email());

        assertThat(admin.get(VIEW).body()).doesNotContain(held.reference()).contains("This view has ended");
        assertThat(Form.in(page, "endOfView").pressedBy(admin, "end").header("Location"))
                .endsWith("/admin/customers");
    }

    @Test
    void endsTheViewThatThePageIsAboutAndNoOther() {
        begins();
        var stale = Form.in(admin.get(VIEW), "endOfView");
        var other = OwnCustomer.of(server);
        other.booksInDays(10);
        var id = server.database().count("select id from customer where email_key = ?", other.email());
        var beginning = admin.get("/admin/viewing?customer=" + id);
        assertThat(beginning.body()).contains("id=\"replaces\"");
        Form.in(beginning, "viewing").pressedBy(admin, "viewing:begin");

        assertThat(stale.pressedBy(admin, "end").header("Location")).endsWith("/admin/viewing");
        assertThat(admin.get(VIEW).body()).contains("id=\"end\"");
        assertThat(admin.get("/admin/viewing/end").status()).isEqualTo(303);
        assertThat(admin.get(VIEW).body()).contains("id=\"end\"");
    }

    @Test
    void endsItBySigningOutTooAndTheLogSaysSo() {
        begins();
        Form.in(admin.get("/logout"), "logout").pressedBy(admin, "logout:signOut");

        assertThat(logged("customer.viewEnded")).isEqualTo(1);
    }

    private void begins() {
        var begun =
                Form.in(admin.get("/admin/viewing?customer=" + id()), "viewing").pressedBy(admin, "viewing:begin");
        assertThat(begun.header("Location")).endsWith(VIEW);
    }

    private long id() {
        return server.database().count("select id from customer where email_key = ?", customer.email());
    }

    private long logged(String action) {
        return server.database()
                .count(
                        "select count(*) from audit_entry where action = ? and actor = ? and subject = ?",
                        action,
                        account.email(),
                        customer.email());
    }
}
