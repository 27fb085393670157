package app.foyer.web.admin.setting;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Crowd;
import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.Form;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A page of settings that two administrators have open")
class SettingsTogetherIT {

    private static final String MESSAGES = "/admin/settings/messages";
    private static final String PAGE = "/admin/settings/company";

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final Database database = server.database();
    private final Http one = OwnAccount.in(database, "ADMIN").signedIn(server);
    private final OwnAccount faster = OwnAccount.in(database, "ADMIN");
    private final Http other = faster.signedIn(server);
    private String before;

    @BeforeEach
    void remember() {
        before = phone();
    }

    @AfterEach
    void restore() {
        database.run("update setting set content = ? where name = 'company.phone'", before);
    }

    @Test
    void asksWhoSavesSecondAndNamesWhoWasFaster() {
        var seen = opened(one);
        assertThat(saved(opened(other), other, "+49 30 1111111").status()).isEqualTo(302);

        var asked = saved(seen, one, "+49 30 2222222");
        assertThat(asked.body()).contains("id=\"meanwhile\"", faster.email(), "+49 30 2222222");
        assertThat(asked.body()).contains("Now: +49 30 1111111");
        assertThat(phone()).isEqualTo("+49 30 1111111");

        var anyway = filled(Form.in(asked, "settings"), "+49 30 2222222").pressedBy(one, "settings:mineAnyway");
        assertThat(anyway.status()).isEqualTo(302);
        assertThat(phone()).isEqualTo("+49 30 2222222");
    }

    @Test
    void asksAgainWhenAThirdOneWasFasterStill() {
        var seen = opened(one);
        saved(opened(other), other, "+49 30 1111111");
        var asked = saved(seen, one, "+49 30 2222222");
        saved(opened(other), other, "+49 30 3333333");

        var again = filled(Form.in(asked, "settings"), "+49 30 2222222").pressedBy(one, "settings:mineAnyway");

        assertThat(again.body()).contains("id=\"meanwhile\"");
        assertThat(phone()).isEqualTo("+49 30 3333333");
    }

    /** Nothing of the topic lies in the database that one could lock. */
    @Test
    void asksOneOfTwoWhoAreTheFirstToChangeTheSameAtTheSameMoment() {
        neverSet();
        try {
            var name = Form.in(one.get(MESSAGES), "settings").with("settings:senderName", "Front desk");
            var otherName = Form.in(other.get(MESSAGES), "settings").with("settings:senderName", "Reception");

            var answers = Crowd.<Answer>allAtOnce(List.of(
                    () -> name.pressedBy(one, "settings:save"), () -> otherName.pressedBy(other, "settings:save")));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(302, 200);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() == 200)
                    .allSatisfy(answer -> assertThat(answer.body()).contains("id=\"meanwhile\""));
        } finally {
            neverSet();
        }
    }

    @Test
    void keepsWhatEachOfTwoHasChangedAlone() {
        neverSet();
        try {
            var name = Form.in(one.get(MESSAGES), "settings").with("settings:senderName", "Front desk");
            var foot = Form.in(other.get(MESSAGES), "settings").with("settings:foot", "See you");

            assertThat(foot.pressedBy(other, "settings:save").status()).isEqualTo(302);
            assertThat(name.pressedBy(one, "settings:save").status()).isEqualTo(302);

            assertThat(database.list(
                            row -> row.getString(1),
                            "select content from setting where name like 'message.%' order by name"))
                    .contains("See you", "Front desk");
        } finally {
            neverSet();
        }
    }

    private void neverSet() {
        database.run("delete from setting where name like 'message.%'");
        database.run("delete from setting_change where name like 'message.%'");
    }

    private Form opened(Http person) {
        return Form.in(person.get(PAGE), "settings");
    }

    private static Answer saved(Form form, Http person, String phone) {
        return filled(form, phone).pressedBy(person, "settings:save");
    }

    private static Form filled(Form form, String phone) {
        return form.with("settings:phone", phone)
                .with("settings:timeZone", "Europe/Berlin")
                .with("settings:language", "en")
                .with("settings:firstDayOfWeek", "MONDAY")
                .with("settings:timeFormat", "HOURS_24");
    }

    private String phone() {
        return database.list(row -> row.getString(1), "select content from setting where name = 'company.phone'")
                .get(0);
    }
}
