package app.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Mailbox;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartupCheckIT {

    @Test
    void everythingThatIsWrongIsSaidInOneMessageAndTheProcessEnds() {
        var wrong = Map.of(
                "FOYER_DB_URL", "jdbc:mysql://localhost/foyer",
                "FOYER_DEMO", "maybe",
                "FOYER_MAIL_PORT", "99999",
                "FOYER_PUBLIC_URL", "ftp:booking");
        try (var server = FoyerServer.startAlone(Databases.H2.create(), Mailbox.open(), wrong)) {
            assertThat(server.awaitEnd()).isEqualTo(1);

            assertThat(server.log())
                    .contains("FOYER_DB_URL must", "FOYER_DEMO must", "FOYER_MAIL_PORT must", "FOYER_PUBLIC_URL must")
                    .containsOnlyOnce("Foyer cannot start")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void aDatabaseThatIsNotThereYetIsWaitedFor() throws IOException {
        var port = FoyerServer.freePort();
        var later = Map.of(
                "FOYER_DB_URL", "jdbc:postgresql://localhost:%d/postgres".formatted(port),
                "FOYER_DB_USER", "postgres",
                "FOYER_DB_PASSWORD", "postgres");
        try (var server = FoyerServer.startAlone(Databases.H2.create(), Mailbox.open(), later)) {
            server.awaitWords("Foyer waits for it");

            var database = EmbeddedPostgres.builder().setPort(port).start();
            try {
                server.awaitReady();

                assertThat(server.log()).doesNotContain("Exception");
            } finally {
                database.close();
            }
        }
    }
}
