package app.foyer.web.panel;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PostedForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where somebody is signed in, and how that ends. */
class SessionsIT {

    private static final String PANEL = "/panel/appointments";
    private static final String PASSWORD = "/panel/password";

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final OwnAccount grace = OwnAccount.in(server.database(), "CUSTOMER");
    private final Http here = grace.signsIn(server);

    @Test
    void areListedEachWithItsOwnEnd() {
        grace.signsIn(server);
        var page = here.get(PASSWORD).body();

        assertThat(page)
                .contains("This device")
                .contains("Last seen")
                .containsPattern("Signed in [^<]+\\([^<]*Time\\)");
        assertThat(page.split("\\?end=", -1)).hasSize(2);
    }

    @Test
    void areEndedOneByOne() {
        var there = grace.signsIn(server);
        var other = sessionOf(grace, 0);
        PostedForm.on(here, here.get(PASSWORD + "?end=" + other), "endForm").send("end");

        assertThat(there.get(PANEL).header("Location")).contains("/login");
        assertThat(here.get(PANEL).status()).isEqualTo(200);
    }

    @Test
    void areEndedAllButThisOne() {
        var there = grace.signsIn(server);
        var elsewhere = grace.signsIn(server);
        PostedForm.on(here, here.get(PASSWORD + "?endOthers=yes"), "endOthersForm")
                .send("endOthers");

        assertThat(there.get(PANEL).header("Location")).contains("/login");
        assertThat(elsewhere.get(PANEL).header("Location")).contains("/login");
        assertThat(here.get(PANEL).status()).isEqualTo(200);
    }

    @Test
    void areNotEndedByLooking() {
        var there = grace.signsIn(server);
        here.get(PASSWORD + "?end=" + sessionOf(grace, 0));
        here.get(PASSWORD + "?endOthers=yes");

        assertThat(there.get(PANEL).status()).isEqualTo(200);
    }

    /** The form of one's own session, sent with another person's number. */
    @Test
    void areNotEndedByAnybodyElse() {
        grace.signsIn(server);
        var ada = OwnAccount.in(server.database(), "CUSTOMER");
        var adaThere = ada.signsIn(server);
        var page = here.get(PASSWORD + "?end=" + sessionOf(grace, 0)).body();
        var forged = page.replace("?end=" + sessionOf(grace, 0), "?end=" + sessionOf(ada, 0));

        assertThat(here.get(PASSWORD + "?end=" + sessionOf(ada, 0)).body()).doesNotContain("id=\"endForm\"");
        PostedForm.onText(here, forged, "endForm").send("end");
        assertThat(adaThere.get(PANEL).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "last_seen_at = last_seen_at - interval '31' minute",
                "entered_at = entered_at - interval '13' hour, last_seen_at = last_seen_at - interval '2' minute",
                "ended_at = current_timestamp"
            })
    void areOverWhenTheRowSaysSo(String change) {
        assertThat(here.get(PANEL).status()).isEqualTo(200);
        server.database().run("update account_session set " + change + " where account_id = ?", grace.id());

        assertThat(here.get(PANEL).header("Location")).contains("/login");
    }

    @Test
    void areWrittenDownOnceAMinuteAtMost() {
        var seen = "select count(*) from account_session where account_id = ? and last_seen_at > current_timestamp -"
                + " interval '30' second";
        server.database()
                .run(
                        "update account_session set last_seen_at = last_seen_at - interval '50' second where account_id"
                                + " = ?",
                        grace.id());
        here.get(PANEL);
        assertThat(server.database().count(seen, grace.id())).isZero();

        server.database()
                .run(
                        "update account_session set last_seen_at = last_seen_at - interval '50' second where account_id"
                                + " = ?",
                        grace.id());
        here.get(PANEL);
        assertThat(server.database().count(seen, grace.id())).isEqualTo(1);
    }

    /** @param fromTheEnd 0: the sign-in made last */
    private long sessionOf(OwnAccount account, int fromTheEnd) {
        return server.database()
                .list(
                        row -> row.getLong(1),
                        "select id from account_session where account_id = ? order by id desc",
                        account.id())
                .get(fromTheEnd);
    }
}
