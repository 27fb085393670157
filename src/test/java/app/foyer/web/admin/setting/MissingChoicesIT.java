package app.foyer.web.admin.setting;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.Form;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.OwnAccount;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of the settings from which somebody, past the page, chooses nothing; and what lies in the database and is no setting. */
class MissingChoicesIT {

    private static final Pattern SELECT =
            Pattern.compile("(?s)<select[^>]*\\bname=\"(settings:[^\"]+)\"[^>]*>(.*?)</select>");
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected");

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final Database database = server.database();
    private final Http admin = OwnAccount.in(database, "ADMIN").signedIn(server);

    @ParameterizedTest
    @ValueSource(strings = {"company", "booking", "panel", "security"})
    void areToldBesideTheListAndNothingIsStored(String page) {
        var address = "/admin/settings/" + page;
        var lists = lists(admin.get(address).body());
        var changes = database.count("select count(*) from setting_change");

        assertThat(lists).isNotEmpty();
        for (var list : lists.keySet()) {
            for (var sent : new String[] {"", "nothing of the kind", null}) {
                var form = Form.in(admin.get(address), "settings");
                lists.forEach(form::with);
                var answer =
                        (sent == null ? form.without(list) : form.with(list, sent)).pressedBy(admin, "settings:save");

                assertThat(answer.status()).as("%s = %s", list, sent).isEqualTo(200);
                assertThat(answer.body())
                        .as("%s = %s", list, sent)
                        .containsPattern("id=\"" + list + "Message\"[^>]*>(Please|This)");
            }
        }
        assertThat(database.count("select count(*) from setting_change")).isEqualTo(changes);
    }

    @Test
    void whatCannotBeReadCountsAsNeverSet() {
        var before =
                database.list(row -> row.getString(1), "select content from setting where name = 'company.timeFormat'");
        database.run("delete from setting where name = 'company.timeFormat'");
        database.run("insert into setting (name, content, changed_at, changed_by) values"
                + " ('company.timeFormat', 'null', current_timestamp, 'tests')");
        database.run(
                "insert into setting_change (id, name, old_content, new_content, changed_at, changed_by) values"
                        + " (nextval('setting_change_id'), 'company.timeFormat', 'HOURS_24', 'null', current_timestamp, 'tests')");
        try {
            assertThat(Http.to(server).get("/book").status()).isEqualTo(200);
            assertThat(Http.to(server).get("/login").status()).isEqualTo(200);
            assertThat(admin.get("/admin/settings/company").status()).isEqualTo(200);
            assertThat(admin.get("/admin/audit").status()).isEqualTo(200);
        } finally {
            database.run("delete from setting where name = 'company.timeFormat'");
            database.run("delete from setting_change where new_content = 'null'");
            before.forEach(content -> database.run(
                    "insert into setting (name, content, changed_at, changed_by) values"
                            + " ('company.timeFormat', ?, current_timestamp, 'tests')",
                    content));
        }
    }

    /** With what is chosen in them; those that may be left empty are left out. */
    private static Map<String, String> lists(String body) {
        var lists = new LinkedHashMap<String, String>();
        SELECT.matcher(body)
                .results()
                .filter(list -> !list.group(2).contains("value=\"\""))
                .forEach(list -> {
                    var chosen = CHOSEN.matcher(list.group(2));
                    lists.put(list.group(1), chosen.find() ? chosen.group(1) : "");
                });
        return lists;
    }
}
