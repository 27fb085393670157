package app.foyer.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Crowd;
import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.Form;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A button that was pressed twice, or by two at one moment. */
@DisplayName("A form that makes something")
class SentTwiceIT {

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final Database database = server.database();
    private final Http one = OwnAccount.in(database, "ADMIN").signedIn(server);
    private final String name = "Twice " + UUID.randomUUID();

    @Test
    void makesOneCustomer() {
        var form = customer(one, "");

        assertSame(Crowd.allAtOnce(2, press -> form.pressedBy(one, "customerForm:add")));

        assertThat(database.count("select count(*) from customer where last_name = ?", name))
                .isOne();
    }

    @Test
    void makesOneCustomerOfOneAddressAndTellsTheOther() {
        var other = OwnAccount.in(database, "ADMIN").signedIn(server);
        var address = BookingApi.newAddress();
        var first = customer(one, address);
        var second = customer(other, address);

        var answers = Crowd.<Answer>allAtOnce(List.of(
                () -> first.pressedBy(one, "customerForm:add"), () -> second.pressedBy(other, "customerForm:add")));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(302, 200);
        assertThat(database.count("select count(*) from customer where last_name = ?", name))
                .isOne();
    }

    @Test
    void makesOneWorkflowAndOneCopyAndOneActionOfIt() {
        var form = Form.in(one.get("/admin/workflows?do=new"), "newForm")
                .with("newForm:name", name)
                .with("newForm:event", "BOOKED");
        assertSame(Crowd.allAtOnce(2, press -> form.pressedBy(one, "newForm:create")));
        assertThat(workflows()).isOne();
        var page = "/admin/workflow?workflow=" + database.count("select id from workflow where name = ?", name);

        var action = Form.in(one.get(page + "&do=add&channel=mail"), "actionForm")
                .with("actionForm:recipient", "ADDRESS")
                .with("actionForm:address", "desk@example.com");
        assertSame(Crowd.allAtOnce(2, press -> action.pressedBy(one, "actionForm:save")));
        assertThat(database.count(
                        "select count(*) from workflow_action a join workflow w on w.id = a.workflow_id"
                                + " where w.name = ? and a.recipient = 'ADDRESS'",
                        name))
                .isOne();

        var copy = Form.in(one.get(page), "stateForm");
        assertSame(Crowd.allAtOnce(2, press -> copy.pressedBy(one, "stateForm:copy")));
        assertThat(workflows()).isEqualTo(2);
    }

    @Test
    void makesOneDayOff() {
        var staff = OwnBusiness.in(database).staff();
        var day = LocalDate.now().plusDays(60).toString();
        var form = Form.in(one.get("/admin/staff-member?staff=" + staff + "&tab=days-off&do=add"), "daysForm")
                .with("daysForm:first", day)
                .with("daysForm:last", day)
                .with("daysForm:reason", name);

        assertSame(Crowd.allAtOnce(2, press -> form.pressedBy(one, "daysForm:save")));

        assertThat(database.count("select count(*) from days_off where reason = ?", name))
                .isOne();
    }

    @Test
    void invitesSomebodyOnce() {
        var other = OwnAccount.in(database, "ADMIN").signedIn(server);
        var address = BookingApi.newAddress();
        var first = invitation(one, address);
        var second = invitation(other, address);

        var answers = Crowd.<Answer>allAtOnce(List.of(
                () -> first.pressedBy(one, "inviteForm:send"),
                () -> first.pressedBy(one, "inviteForm:send"),
                () -> second.pressedBy(other, "inviteForm:send")));

        assertThat(answers).extracting(Answer::status).allMatch(status -> status == 302 || status == 200);
        assertThat(database.count("select count(*) from invitation where email_key = ?", address))
                .isOne();
    }

    private static void assertSame(List<Answer> answers) {
        assertThat(answers).extracting(Answer::status).containsOnly(302);
        assertThat(answers.get(0).header("Location")).isEqualTo(answers.get(1).header("Location"));
    }

    private Form customer(Http person, String address) {
        return Form.in(person.get("/admin/customer?do=new"), "customerForm")
                .with("customerForm:firstName", "Grace")
                .with("customerForm:lastName", name)
                .with("customerForm:email", address)
                .with("customerForm:phone", "+49 30 901820")
                .with("customerForm:language", "en")
                .with("customerForm:gender", "")
                .with("customerForm:timeZone", "");
    }

    private Form invitation(Http person, String address) {
        return Form.in(person.get("/admin/accounts?do=invite"), "inviteForm")
                .with("inviteForm:name", name)
                .with("inviteForm:email", address)
                .with("inviteForm:roles:chosen", "STAFF")
                .with("inviteForm:staffId", "");
    }

    private long workflows() {
        return database.count("select count(*) from workflow where name like ?", "%" + name + "%");
    }
}
