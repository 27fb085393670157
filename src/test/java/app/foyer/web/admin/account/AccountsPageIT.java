package app.foyer.web.admin.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BrowserTest;
import app.foyer.testing.NextPage;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.Visitor;

class AccountsPageIT {

    @BrowserTest
    void anAdministratorInvitesSomebodyAndWithdrawsTheInvitation(Visitor visitor) {
        var address = BookingApi.newAddress();
        administrator(visitor).opens("/admin/accounts");
        visitor.findsThePageFitForEverybody();

        NextPage.by(visitor.page().locator("#invite"));
        visitor.findsThePageFitForEverybody();
        visitor.page().locator("[id='inviteForm:name']").fill("Ada Lovelace");
        visitor.page().locator("[id='inviteForm:email']").fill("no address");
        NextPage.by(visitor.page().locator("[id='inviteForm:send']"));
        assertThat(visitor.page().locator("[id='inviteForm:email']")).hasValue("no address");
        visitor.findsThePageFitForEverybody();
        visitor.page().locator("[id='inviteForm:email']").fill(address);
        NextPage.by(visitor.page().locator("[id='inviteForm:send']"));

        assertThat(visitor.page().locator("#messages")).containsText(address);
        var id = visitor.server().database().count("select id from invitation where email_key = ?", address);
        visitor.opens("/admin/accounts?invitation=" + id);
        visitor.findsThePageFitForEverybody();
        NextPage.by(visitor.page().locator("[id='invitationForm:withdraw']"));
        assertThat(visitor.page().locator("#messages")).containsText("withdrawn");
        assertThat(visitor.page().locator("#open-INVITED-" + id)).hasCount(0);
    }

    @BrowserTest
    void anAdministratorChangesRolesAndWhoItIsWhichSignsThePersonOut(Visitor visitor) {
        var member = OwnBusiness.in(visitor.server().database()).staff();
        var account = OwnAccount.in(visitor.server().database(), "STAFF");
        var person = account.signedIn(visitor.server());
        administrator(visitor).opens("/admin/accounts?account=" + account.id());
        visitor.findsThePageFitForEverybody();

        visitor.page().locator("[id='accountForm:roles:chosen:1']").check();
        visitor.page().locator("[id='accountForm:staffId']").selectOption(String.valueOf(member));
        NextPage.by(visitor.page().locator("[id='accountForm:change']"));

        assertThat(person.get("/admin/appointments").status()).isEqualTo(302);
        assertThat(account.signedIn(visitor.server()).get("/admin/accounts").status())
                .isEqualTo(200);
        assertThat(visitor.server().database().count("select account_id from staff_member where id = ?", member))
                .isEqualTo(account.id());
    }

    @BrowserTest
    void anAdministratorClosesTheDoorForSomebodyAndOpensItAgain(Visitor visitor) {
        var account = OwnAccount.in(visitor.server().database(), "STAFF");
        var person = account.signedIn(visitor.server());
        administrator(visitor).opens("/admin/accounts?account=" + account.id());

        NextPage.by(visitor.page().locator("[id='doorForm:endSessions']"));
        assertThat(person.get("/admin/appointments").status()).isEqualTo(302);
        var again = account.signedIn(visitor.server());
        visitor.opens("/admin/accounts?account=" + account.id());
        NextPage.by(visitor.page().locator("[id='doorForm:switchOff']"));
        assertThat(again.get("/admin/appointments").status()).isEqualTo(302);
        visitor.opens("/admin/accounts?account=" + account.id());
        visitor.findsThePageFitForEverybody();
        NextPage.by(visitor.page().locator("[id='doorForm:switchOn']"));
        assertThat(account.signsIn(visitor.server()).get("/admin/appointments").status())
                .isEqualTo(200);
    }

    @BrowserTest
    void aCustomersAccountIsNotToBeFoundHere(Visitor visitor) {
        var customer = OwnAccount.in(visitor.server().database(), "CUSTOMER");
        administrator(visitor).opens("/admin/accounts?account=" + customer.id());

        assertThat(visitor.page().locator("#messages")).containsText("no such person");
        assertThat(visitor.page().locator("#account")).hasCount(0);
    }

    private static Visitor administrator(Visitor visitor) {
        return visitor.comesInAs("admin@demo.example");
    }
}
