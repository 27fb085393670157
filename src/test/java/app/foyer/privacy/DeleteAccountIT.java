package app.foyer.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.rights.Traces;
import app.foyer.shared.personal.DeletionMode;
import app.foyer.testing.BookingApi.Held;
import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Waiting;
import app.foyer.web.sign.OwnFactor;
import app.foyer.web.sign.SignInPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody with a long history leaves, in every mode, on either database. */
@DisplayName("Whoever deletes the account")
class DeleteAccountIT {

    static Stream<Arguments> everywhere() {
        // what is done with records that stay is the same on either
        return Stream.of(Databases.values()).flatMap(kind -> Stream.of(DeletionMode.values())
                .filter(mode -> kind == Databases.H2 || mode != DeletionMode.KEEP)
                .map(mode -> Arguments.of(kind, mode)));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void leavesBehindWhatThePreviewSaidAndNothingElse(Databases kind, DeletionMode mode) throws IOException {
        var server = FoyerServer.on(kind);
        var database = server.database();
        var leaver = new Leaver(server);
        var cancelled = leaver.books(Duration.ofDays(9));
        leaver.cancels(cancelled);
        var ahead = leaver.books(Duration.ofDays(12));
        var tooLate = leaver.books(Duration.ofHours(10));
        leaver.readsTheMails();
        var elsewhere = leaver.signsIn();
        var here = leaver.signsInHereToo();
        leaver.forgetsThePassword();
        leaver.hadAnotherAddress();
        leaver.provedTheAddress();
        leaver.wantsAnotherAddress();
        assertThat(leaver.says("", "2099-01-01").body()).contains("enter your first name", "not lie in the future");
        assertThat(leaver.says("Zenobia" + leaver.traces().get(0).substring(7), "1990-12-31")
                        .status())
                .isEqualTo(302);
        assertThat(elsewhere.get("/panel/account").body()).containsPattern("<h1[^>]*>Konto<");

        var files = unpacked(here.download("/panel/my-data").body());
        assertThat(files.get("data.json"))
                .contains("\"to\": \"" + leaver.traces().get(7))
                .contains(leaver.traces().get(4), leaver.traces().get(5), ahead.reference(), "Asia/Tokyo", "1990-12-31")
                .doesNotContain("PBKDF2", "token_hash", "customer@demo.example");
        assertThat(files.get("index.html")).contains("lang=\"de\"", "Über Sie", ahead.reference());

        decide(database, mode);
        try {
            assertThat(leaver.previews())
                    .contains(mode == DeletionMode.ERASE ? "ohne Ihren Namen" : "bleib")
                    .contains(mode == DeletionMode.ERASE ? "wenn Sie ihn absagen" : "gebucht oder abgesagt");
            assertThat(leaver.leaves("wrong", "cancel").body()).contains("nicht Ihr bisheriges Passwort");
            assertThat(leaver.leaves("cancel").header("Location")).endsWith("/login?news=accountDeleted");
        } finally {
            decide(database, DeletionMode.KEEP);
        }

        assertThat(leaver.receipt().text())
                .doesNotContainIgnoringCase(leaver.traces().get(0));
        assertThat(here.get("/panel/account").header("Location")).contains("/login");
        assertThat(elsewhere.get("/panel/account").header("Location")).contains("/login");
        if (mode == DeletionMode.KEEP) {
            assertThat(rows(database, cancelled) + rows(database, ahead) + rows(database, tooLate))
                    .isEqualTo(3);
            assertThat(leaver.finds(tooLate)).isTrue();
        } else {
            Waiting.until(
                    () -> database.count(
                                    "select count(*) from message where lower(recipient) = ?",
                                    leaver.email().toLowerCase(Locale.ROOT))
                            == 0,
                    Duration.ofSeconds(20),
                    () -> "Something is still to be sent");
            assertThat(Traces.everythingIn(database).toLowerCase(Locale.ROOT))
                    .doesNotContain(leaver.traces().toArray(String[]::new));
            assertThat(rows(database, cancelled) + rows(database, ahead)).isEqualTo(mode == DeletionMode.ERASE ? 0 : 2);
            assertThat(rows(database, tooLate)).isOne();
            assertThat(leaver.finds(tooLate)).isFalse();
        }
        assertThat(status(database, tooLate)).isEqualTo("CONFIRMED");

        var again = leaver.books(Duration.ofDays(20));
        leaver.readsTheMails();
        var back = leaver.signsIn();
        assertThat(back.get("/panel/appointments?show=past").body()
                        + elsewhere.get("/panel/account").body())
                .doesNotContain(cancelled.reference(), ahead.reference(), tooLate.reference());
        assertThat(back.get("/panel/appointments").body())
                .contains(again.reference())
                .doesNotContain(tooLate.reference());
        knowsNothingOfTheFirst(leaver, back, cancelled, ahead, tooLate);
    }

    /** Whoever has the address next is somebody else, in what is told and in what is counted. */
    private static void knowsNothingOfTheFirst(Leaver leaver, Http back, Held... earlier) throws IOException {
        var told = unpacked(back.download("/panel/my-data").body()).get("data.json");
        assertThat(told)
                .doesNotContain(
                        "account.emailChange",
                        leaver.traces().get(5),
                        leaver.traces().get(7))
                .doesNotContain(Stream.of(earlier).map(Held::reference).toArray(String[]::new));
        var messages = told.split("\"subject\":", -1).length - 1;
        assertThat(leaver.previews())
                .containsPattern("<li>%s (message|Nachricht)".formatted(messages == 1 ? "(one|eine)" : messages));
    }

    /** Somebody who books has the first of two members of the staff, and goes on to the second: neither waits for the other. */
    @Test
    void waitsForTheStaffInTheOrderOfWhoBooks() throws Exception {
        var server = FoyerServer.on(Databases.POSTGRESQL);
        var leaver = new Leaver(server);
        var first = leaver.books(Duration.ofDays(9), leaver.colleague());
        leaver.books(Duration.ofDays(12), leaver.staff());
        leaver.signsIn();
        leaver.signsInHereToo();

        try (var booking = server.database().connect()) {
            booking.setAutoCommit(false);
            lock(booking, leaver.staff());
            var leaving = CompletableFuture.supplyAsync(() -> leaver.leaves("cancel"));
            Waiting.until(
                    () -> server.database()
                                    .count("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                                            + " and lower(query) like '%staff_member%'")
                            > 0,
                    Duration.ofSeconds(20),
                    () -> "Nobody waits");
            lock(booking, leaver.colleague());
            booking.rollback();
            assertThat(leaving.get().header("Location")).endsWith("/login?news=accountDeleted");
        }
        assertThat(status(server.database(), first)).isEqualTo("CANCELLED");
    }

    private static void lock(Connection booking, long staff) throws SQLException {
        try (var statement = booking.createStatement()) {
            statement.execute("select id from staff_member where id = " + staff + " for update nowait");
        }
    }

    @Test
    void isAskedForTheSecondFactorToo() {
        var leaver = new Leaver(FoyerServer.on(Databases.H2));
        leaver.books(Duration.ofDays(9));
        var here = leaver.signsIn();
        var phone = OwnFactor.setUpBy(here, SignInPage.DEMO_PASSWORD).phone();

        assertThat(leaver.leavesWithCode("").status()).isEqualTo(200);
        assertThat(leaver.leavesWithCode(phone.codeOfStepsAgo(20)).body()).contains("This code is not right");
        assertThat(here.get("/panel/account").status()).isEqualTo(200);
        assertThat(leaver.leavesWithCode(phone.nextCode()).header("Location")).endsWith("/login?news=accountDeleted");
    }

    private static long rows(Database database, Held appointment) {
        return database.count("select count(*) from appointment where reference = ?", appointment.reference());
    }

    private static String status(Database database, Held appointment) {
        return database.list(
                        row -> row.getString(1),
                        "select status from appointment where reference = ?",
                        appointment.reference())
                .get(0);
    }

    private static void decide(Database database, DeletionMode mode) {
        database.run("delete from setting where name = 'panel.deletion'");
        database.run(
                "insert into setting (name, content, changed_at, changed_by) values (?, ?, ?, ?)",
                "panel.deletion",
                mode.name(),
                OffsetDateTime.now(ZoneOffset.UTC),
                "tests");
    }

    private static Map<String, String> unpacked(byte[] archive) throws IOException {
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
