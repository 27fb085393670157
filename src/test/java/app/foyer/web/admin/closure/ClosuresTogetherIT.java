package app.foyer.web.admin.closure;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A closure that two administrators have open")
class ClosuresTogetherIT {

    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).plusDays(60);

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final Database database = server.database();
    private final long place = OwnBusiness.in(database).location();
    private final Http one = OwnAccount.in(database, "ADMIN").signedIn(server);
    private final OwnAccount faster = OwnAccount.in(database, "ADMIN");
    private final Http other = faster.signedIn(server);
    private long closure;

    @BeforeEach
    void closeThePlace() {
        var added = filled(Form.in(one.get("/admin/closures?do=add"), "newClosureForm"), "newClosureForm", "Painting")
                .pressedBy(one, "newClosureForm:save");
        assertThat(added.status()).isEqualTo(302);
        closure = database.count("select id from days_off where location_id = ?", place);
    }

    @Test
    void asksWhoSavesSecondAndNamesWhoWasFaster() {
        var seen = opened(one);
        assertThat(saved(opened(other), other, "Faster").status()).isEqualTo(302);

        var asked = saved(seen, one, "Slower");
        assertThat(asked.body()).contains("id=\"meanwhile\"", faster.email(), "value=\"Slower\"");
        assertThat(reason()).isEqualTo("Faster");

        var anyway =
                filled(Form.in(asked, "closureForm"), "closureForm", "Slower").pressedBy(one, "closureForm:mineAnyway");
        assertThat(anyway.status()).isEqualTo(302);
        assertThat(reason()).isEqualTo("Slower");
    }

    @Test
    void isSavedForNobodyWhenItWasTakenAwayMeanwhile() {
        var seen = opened(one);
        assertThat(opened(other).pressedBy(other, "closureForm:remove").status())
                .isEqualTo(302);

        var answer = saved(seen, one, "Slower");

        assertThat(answer.status()).isLessThan(500);
        assertThat(database.count("select count(*) from days_off where location_id = ?", place))
                .isZero();
    }

    /** A double press is no second wish; a form that was opened again is one. */
    @Test
    void isMadeOnceByAFormThatIsSentTwiceAtOnce() {
        var form = filled(Form.in(one.get("/admin/closures?do=add"), "newClosureForm"), "newClosureForm", "Twice");

        var answers = Crowd.allAtOnce(2, press -> form.pressedBy(one, "newClosureForm:save"));

        assertThat(answers).extracting(Answer::status).containsOnly(302);
        assertThat(answers.get(0).header("Location"))
                .contains("closure=")
                .isEqualTo(answers.get(1).header("Location"));
        assertThat(database.count("select count(*) from days_off where location_id = ? and reason = 'Twice'", place))
                .isEqualTo(1);
        form.with("newClosureForm:reason", "Another").pressedBy(one, "newClosureForm:save");
        assertThat(database.count("select count(*) from days_off where location_id = ? and reason = 'Another'", place))
                .isEqualTo(1);
    }

    private Form opened(Http person) {
        var form = Form.in(person.get("/admin/closures?closure=" + closure), "closureForm");
        return filled(form, "closureForm", "Painting");
    }

    private static Answer saved(Form form, Http person, String reason) {
        return form.with("closureForm:reason", reason).pressedBy(person, "closureForm:change");
    }

    private Form filled(Form form, String name, String reason) {
        return form.with(name + ":first", DAY.toString())
                .with(name + ":last", DAY.toString())
                .with(name + ":location", String.valueOf(place))
                .with(name + ":reason", reason);
    }

    private String reason() {
        return database.list(row -> row.getString(1), "select reason from days_off where id = ?", closure)
                .get(0);
    }
}
