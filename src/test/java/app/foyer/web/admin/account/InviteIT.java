package app.foyer.web.admin.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Crowd;
import app.foyer.testing.Http;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.SignInForm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From the invitation in the console to the first sign-in, over HTTP and with a real mail. */
@DisplayName("An invitation to the team")
class InviteIT {

    private final Inviting inviting = Inviting.byAnAdministrator();

    @Test
    void letsItsOwnerChooseThePasswordAndComeIn() {
        var member = OwnBusiness.in(inviting.server().database()).staff();
        inviting.invite(inviting.address(), "STAFF", member);
        var link = inviting.nextLink();
        var guest = Http.to(inviting.server());

        var page = Inviting.opened(guest, link);
        assertThat(page.body())
                .contains("your own appointments", inviting.address())
                .doesNotContain("whole business");
        assertThat(Inviting.accept(guest, page, Inviting.PASSWORD).header("Location"))
                .contains("/login", "invitationAccepted");

        assertThat(SignInForm.signIn(Http.to(inviting.server()), inviting.address(), Inviting.PASSWORD)
                        .header("Location"))
                .endsWith("/admin/dashboard");
        assertThat(inviting.count("select account_id from staff_member where id = ?", member))
                .isEqualTo(inviting.count("select id from account where email_key = ?", inviting.address()));
        assertThat(inviting.count(
                        "select count(*) from audit_entry where action = 'account.invitationAccepted' and subject = ?",
                        inviting.address()))
                .isOne();
    }

    @Test
    void givesNobodyALoginBeforeItIsAccepted() {
        inviting.invite(inviting.address(), "ADMIN", 0);
        Inviting.opened(Http.to(inviting.server()), inviting.nextLink());

        assertThat(inviting.count("select count(*) from account where email_key = ?", inviting.address()))
                .isZero();
    }

    @Test
    void worksOnce() {
        inviting.invite(inviting.address(), "STAFF", 0);
        var link = inviting.nextLink();
        var guest = Http.to(inviting.server());
        Inviting.accept(guest, Inviting.opened(guest, link), Inviting.PASSWORD);

        assertThat(Inviting.opened(Http.to(inviting.server()), link).body()).contains("id=\"notGood\"");
        assertThat(SignInForm.signIn(Http.to(inviting.server()), inviting.address(), Inviting.PASSWORD)
                        .status())
                .isEqualTo(302);
    }

    @Test
    void worksOnceWhenManyAcceptAtTheSameMoment() {
        inviting.invite(inviting.address(), "STAFF", 0);
        var link = inviting.nextLink();

        var answers = Crowd.allAtOnce(8, person -> {
            var guest = Http.to(inviting.server());
            var page = Inviting.opened(guest, link);
            return page.body().contains("id=\"notGood\"")
                    ? page
                    : Inviting.accept(guest, page, Inviting.PASSWORD + person);
        });

        assertThat(answers)
                .filteredOn(answer -> answer.header("Location").contains("invitationAccepted"))
                .hasSize(1);
        assertThat(inviting.count("select count(*) from account where email_key = ?", inviting.address()))
                .isOne();
    }

    @Test
    void refusesAPasswordThatEverybodyUsesAndStaysOpen() {
        inviting.invite(inviting.address(), "STAFF", 0);
        var link = inviting.nextLink();
        var guest = Http.to(inviting.server());

        var refused = Inviting.accept(guest, Inviting.opened(guest, link), "password1");

        assertThat(refused.status()).isEqualTo(200);
        assertThat(Inviting.accept(guest, Inviting.opened(guest, link), Inviting.PASSWORD)
                        .status())
                .isEqualTo(302);
    }

    @Test
    void toACustomerChangesNothingBeforeTheOwnerAcceptsAndKeepsThePassword() {
        var customer = OwnAccount.in(inviting.server().database(), "CUSTOMER");
        var panel = customer.signedIn(inviting.server());
        inviting.invite(customer.email(), "STAFF", 0);
        var link = inviting.nextLink(customer.email());

        assertThat(inviting.roles(customer)).isOne();
        assertThat(panel.get("/panel/appointments").status()).isEqualTo(200);

        var guest = Http.to(inviting.server());
        var page = Inviting.opened(guest, link);
        assertThat(page.body()).contains("id=\"keepsPassword\"").doesNotContain("type=\"password\"");
        Inviting.accept(guest, page, "");
        assertThat(inviting.roles(customer)).isEqualTo(2);
        assertThat(panel.get("/panel/appointments").status()).isEqualTo(302);
        assertThat(customer.signsIn(inviting.server())
                        .get("/admin/appointments")
                        .status())
                .isEqualTo(200);
    }
}
