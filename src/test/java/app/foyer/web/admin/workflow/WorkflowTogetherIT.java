package app.foyer.web.admin.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Crowd;
import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.Form;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A workflow that two administrators change")
class WorkflowTogetherIT {

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final Database database = server.database();
    private final String name = "Together " + UUID.randomUUID();
    private final List<String> recipients = List.of("desk@example.com", "night@example.com", "audit@example.com");
    private final long workflow = 1_000_000 + Math.floorMod(UUID.randomUUID().hashCode(), 900_000);
    private Http one;
    private Http other;

    @BeforeEach
    void isThereWithSeveralMails() {
        database.run(
                "insert into workflow (id, name, event, active, counts_from) values (?, ?, 'CUSTOMER_CREATED', false, ?)",
                workflow,
                name,
                OffsetDateTime.now());
        one = OwnAccount.in(database, "ADMIN").signedIn(server);
        other = OwnAccount.in(database, "ADMIN").signedIn(server);
    }

    @AfterEach
    void isGoneAgain() {
        database.run("delete from workflow where id = ?", workflow);
    }

    @Test
    void losesNothingThatSomebodyDidNotSee() {
        sendsTo(recipients);
        var asSeen = asksAbout(0, other);

        assertThat(removes(one, asksAbout(0, one)).status()).isEqualTo(302);
        assertThat(removes(other, asSeen).body()).contains("Somebody else has changed what this workflow sends");

        assertThat(sends()).containsExactly("night@example.com", "audit@example.com");
    }

    @Test
    void keepsItsLastActionWhenEachRemovesOneAtTheSameMoment() {
        sendsTo(recipients.subList(0, 2));
        var first = asksAbout(0, one);
        var second = asksAbout(1, other);

        Crowd.allAtOnce(List.of(() -> removes(one, first), () -> removes(other, second)));

        assertThat(sends()).hasSize(1);
    }

    @Test
    void asksWhoSendsItSomewhereElseSecond() {
        sendsTo(recipients.subList(0, 1));
        var seen = addressed(one, "slower@example.com");
        assertThat(addressed(other, "faster@example.com")
                        .pressedBy(other, "actionForm:save")
                        .status())
                .isEqualTo(302);

        assertThat(seen.pressedBy(one, "actionForm:save").body()).contains("id=\"meanwhile\"", "slower@example.com");

        assertThat(sends()).containsExactly("faster@example.com");
    }

    private Form addressed(Http person, String address) {
        var page = person.get("/admin/workflow?workflow=" + workflow + "&action=" + workflow * 10);
        return Form.in(page, "actionForm")
                .with("actionForm:recipient", "ADDRESS")
                .with("actionForm:address", address);
    }

    private void sendsTo(List<String> addresses) {
        for (int i = 0; i < addresses.size(); i++) {
            database.run(
                    "insert into workflow_action (id, workflow_id, channel, recipient, address)"
                            + " values (?, ?, 'MAIL', 'ADDRESS', ?)",
                    workflow * 10 + i,
                    workflow,
                    addresses.get(i));
        }
    }

    private List<String> sends() {
        return database.list(
                row -> row.getString(1),
                "select address from workflow_action where workflow_id = ? order by id",
                workflow);
    }

    private Form asksAbout(int place, Http person) {
        var action = workflow * 10 + place;
        return Form.in(
                person.get("/admin/workflow?workflow=" + workflow + "&action=" + action + "&do=remove"), "removeForm");
    }

    private static Answer removes(Http person, Form question) {
        return question.pressedBy(person, "removeForm:remove");
    }
}
