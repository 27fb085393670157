package app.foyer.web.admin.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Http;
import app.foyer.testing.OwnAccount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The link of an invitation that is not good, or no longer, opens nothing. */
@DisplayName("An invitation to the team")
class WorthlessInvitationIT {

    private final Inviting inviting = Inviting.byAnAdministrator();

    @Test
    void isOverAfterItsTime() {
        inviting.invite(inviting.address(), "STAFF", 0);
        var link = inviting.nextLink();
        inviting.server()
                .database()
                .run(
                        "update account_token set expires_at = current_timestamp where subject_id ="
                                + " (select id from invitation where email_key = ?) and purpose = 'INVITATION'",
                        inviting.address());

        assertThat(Inviting.opened(Http.to(inviting.server()), link).body()).contains("id=\"notGood\"");
    }

    @Test
    void isWorthlessOnceItIsWithdrawn() {
        inviting.invite(inviting.address(), "STAFF", 0);
        var link = inviting.nextLink();
        var guest = Http.to(inviting.server());
        var page = Inviting.opened(guest, link);

        var answer = inviting.inDrawer("withdraw");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(Inviting.accept(guest, page, Inviting.PASSWORD).header("Location"))
                .doesNotContain("invitationAccepted");
        assertThat(Inviting.opened(Http.to(inviting.server()), link).body()).contains("id=\"notGood\"");
        assertThat(inviting.count("select count(*) from account where email_key = ?", inviting.address()))
                .isZero();
    }

    @Test
    void sentAgainMakesTheEarlierLinkWorthless() {
        inviting.invite(inviting.address(), "STAFF", 0);
        var first = inviting.nextLink();
        inviting.inDrawer("sendAgain");
        var second = inviting.nextLink();

        assertThat(Inviting.opened(Http.to(inviting.server()), first).body()).contains("id=\"notGood\"");
        assertThat(Inviting.opened(Http.to(inviting.server()), second).body()).contains("id=\"invitation\"");
    }

    @Test
    void doesNotOpenADoorThatIsSwitchedOff() {
        var customer = OwnAccount.in(inviting.server().database(), "CUSTOMER");
        customer.switchOff();
        inviting.invite(customer.email(), "ADMIN", 0);
        var link = inviting.nextLink(customer.email());

        assertThat(Inviting.opened(Http.to(inviting.server()), link).body()).contains("id=\"notGood\"");
        assertThat(inviting.roles(customer)).isOne();
    }
}
