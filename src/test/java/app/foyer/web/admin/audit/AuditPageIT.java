package app.foyer.web.admin.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BrowserTest;
import app.foyer.testing.Http;
import app.foyer.testing.NextPage;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PostedForm;
import app.foyer.testing.SignInForm;
import app.foyer.testing.Visitor;
import java.util.UUID;
import java.util.regex.Pattern;

class AuditPageIT {

    @BrowserTest
    void tellsWhoCameInAndWhoWasRefusedFromWhere(Visitor visitor) {
        var account = OwnAccount.in(visitor.server().database(), "STAFF");
        refused(visitor, account.email());
        account.signsIn(visitor.server());
        administrator(visitor).opens("/admin/audit?who=" + account.email());
        visitor.findsThePageFitForEverybody();

        assertThat(visitor.page().locator("#lines tbody tr")).hasCount(2);
        assertThat(visitor.page().locator("#lines")).containsText("Sign-in refused");
        NextPage.by(visitor.page().locator("#lines .row-link").first());

        assertThat(visitor.page().locator("#lineTitle")).hasText("Signed in");
        assertThat(visitor.page().locator("#lineWho")).hasText(account.email());
        assertThat(visitor.page().locator("#lineWhere")).containsText("127.0.0.1");
        assertThat(visitor.page().locator("#line")).containsText("Central European");
        assertThat(visitor.page().locator("#line")).containsText(Pattern.compile("[0-9]Z"));
        visitor.findsThePageFitForEverybody();
    }

    @BrowserTest
    void tellsWhatRolesSomebodyHadBeforeAndHasAfter(Visitor visitor) {
        var account = OwnAccount.in(visitor.server().database(), "STAFF");
        administrator(visitor).opens("/admin/accounts?account=" + account.id());
        visitor.page().locator("[id='accountForm:roles:chosen:1']").check();
        NextPage.by(visitor.page().locator("[id='accountForm:change']"));

        visitor.opens("/admin/audit?group=logins&whom=" + account.email());
        NextPage.by(visitor.page().locator("#lines .row-link").first());

        assertThat(visitor.page().locator("#lineWho")).hasText("admin@demo.example");
        assertThat(visitor.page().locator("#lineBefore")).hasText("Staff");
        assertThat(visitor.page().locator("#lineAfter")).hasText("Administrator, Staff");
        assertThat(visitor.page().locator(".list .row[aria-selected='true']")).hasCount(1);
    }

    @BrowserTest
    void isFilteredByItsAddressAndAnythingMayStandThere(Visitor visitor) {
        var nobody = UUID.randomUUID().toString();
        administrator(visitor).opens("/admin/audit?who=" + nobody);
        assertThat(visitor.page().locator("#lines")).hasCount(0);
        visitor.findsThePageFitForEverybody();

        visitor.opens("/admin/audit?group=%27&from=x&until=2026-13-45&page=-1&line=7777777777&text=%25_!%27");
        assertThat(visitor.page().locator("#messages")).containsText("no such line");

        visitor.opens("/admin/audit?group=sign_ins&until=2000-01-01");
        assertThat(visitor.page().locator("#group-SIGN_INS")).hasAttribute("aria-current", "true");
        assertThat(visitor.page().locator("#lines")).hasCount(0);
    }

    @BrowserTest
    void isSearchedByTheWordsThatStandThereAndKnowsWhoAskedForALink(Visitor visitor) {
        var account = OwnAccount.in(visitor.server().database(), "CUSTOMER");
        var person = Http.to(visitor.server());
        PostedForm.on(person, person.get("/forgot-password"), "forgotPassword")
                .with("email", account.email())
                .send("askForLink");
        visitor.server().mailbox().next(account.email());

        administrator(visitor).opens("/admin/audit?whom=" + account.email() + "&text=set+a+password+asked");
        assertThat(visitor.page().locator("#lines tbody tr")).hasCount(1);
        NextPage.by(visitor.page().locator("#lines .row-link").first());
        assertThat(visitor.page().locator("#lineWhere")).containsText("127.0.0.1");
    }

    @BrowserTest
    void doesNotKeepWhatStrangersTyped(Visitor visitor) {
        var typed = "my-secret-" + UUID.randomUUID();
        refused(visitor, typed);
        refused(visitor, typed + "@passwords.example");
        administrator(visitor).opens("/admin/audit?who=unknown");

        assertThat(visitor.page().locator("#lines tbody tr").first()).containsText("Somebody unknown");
        assertThat(visitor.server()
                        .database()
                        .count(
                                "select count(*) from audit_entry where lower(actor || subject || coalesce(after_text, ''))"
                                        + " like '%my-secret%'"))
                .isZero();
    }

    private static void refused(Visitor visitor, String email) {
        var person = Http.to(visitor.server());
        var answer = SignInForm.signIn(person, email, "certainly wrong");
        assertThat(answer.status()).isEqualTo(200);
    }

    private static Visitor administrator(Visitor visitor) {
        return visitor.comesInAs("admin@demo.example");
    }
}
