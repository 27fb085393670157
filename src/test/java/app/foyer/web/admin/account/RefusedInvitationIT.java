package app.foyer.web.admin.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whom the console does not invite, and what it says then. */
@DisplayName("An invitation to the team")
class RefusedInvitationIT {

    private final Inviting inviting = Inviting.byAnAdministrator();

    @Test
    void isNotSentToSomebodyWhoIsInvitedOrOnTheTeamAlready() {
        inviting.invite(inviting.address(), "STAFF", 0);
        assertThat(inviting.invite(inviting.address(), "STAFF", 0).body()).contains("is invited already");

        var member = OwnAccount.in(inviting.server().database(), "STAFF");
        assertThat(inviting.invite(member.email(), "STAFF", 0).body()).contains("on the team with these roles already");
    }

    @Test
    void keepsWhatWasTypedWhenItCannotBeSent() {
        var answer = inviting.invite("no address", "STAFF", 0);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("value=\"no address\"", "not an e-mail address");
    }

    @Test
    void cannotBeForSomebodyOnTheStaffWhoHasASignIn() {
        var member = OwnBusiness.in(inviting.server().database()).staff();
        var owner = OwnAccount.in(inviting.server().database(), "STAFF");
        var form = inviting.form(inviting.address(), "STAFF").with("staffId", String.valueOf(member));
        inviting.server().database().run("update staff_member set account_id = ? where id = ?", owner.id(), member);

        form.send("send");

        assertThat(inviting.count("select count(*) from invitation where email_key = ?", inviting.address()))
                .isZero();
    }
}
