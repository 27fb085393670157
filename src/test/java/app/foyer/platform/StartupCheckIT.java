package app.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Mailbox;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What Foyer says about itself before it serves anybody. Both servers start at the same moment. */
class StartupCheckIT {

    private static final int PORT = FoyerServer.freePort();

    private static FoyerServer wrong;
    private static FoyerServer early;

    @BeforeAll
    static void startBothAtOnce() {
        wrong = start(Map.of(
                "FOYER_DB_URL", "jdbc:mysql://localhost/foyer",
                "FOYER_DEMO", "maybe",
                "FOYER_MAIL_PORT", "99999",
                "FOYER_PUBLIC_URL", "ftp:booking"));
        early = start(Map.of(
                "FOYER_DB_URL", "jdbc:postgresql://localhost:%d/postgres".formatted(PORT),
                "FOYER_DB_USER", "postgres",
                "FOYER_DB_PASSWORD", "postgres"));
    }

    @AfterAll
    static void stop() {
        wrong.close();
        early.close();
    }

    @Test
    void everythingThatIsWrongIsSaidInOneMessageAndTheProcessEnds() {
        assertThat(wrong.awaitEnd()).isEqualTo(1);

        assertThat(wrong.log())
                .contains("FOYER_DB_URL must", "FOYER_DEMO must", "FOYER_MAIL_PORT must", "FOYER_PUBLIC_URL must")
                .containsOnlyOnce("Foyer cannot start")
                .doesNotContain("Exception");
    }

    @Test
    void aDatabaseThatIsNotThereYetIsWaitedFor() throws IOException {
        early.awaitWords("Foyer waits for it");

        var database = EmbeddedPostgres.builder().setPort(PORT).start();
        try {
            early.awaitReady();

            assertThat(early.log()).doesNotContain("Exception");
        } finally {
            database.close();
        }
    }

    private static FoyerServer start(Map<String, String> environment) {
        return FoyerServer.startAlone(Databases.H2.create(), Mailbox.open(), environment);
    }
}
