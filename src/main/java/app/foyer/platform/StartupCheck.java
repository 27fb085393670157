package app.foyer.platform;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * What Payara Micro with Foyer inside does before it speaks to its database for the first time: wrong settings are said
 * in one message, and the process ends; a database that is not there yet is waited for.
 *
 * <p>The server opens the persistence unit before it starts anything of ours, and its own words about a database that
 * does not answer fill two hundred lines. EclipseLink asks this class just before. Only the bundle names it
 * ({@code systemProperties} in {@code pom.xml}), because ending the process is right where Foyer is alone in it; on other
 * servers {@link Migrator} says the same.
 */
public class StartupCheck implements SessionCustomizer {

    private static final Logger LOG = System.getLogger("Foyer");
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);
    private static final Duration FOR_THE_LOG_TO_BE_WRITTEN = Duration.ofSeconds(1);

    /** SQL states: nobody listens, or the server is still starting. */
    private static final Set<String> NOT_THERE_YET = Set.of("08001", "08004", "08006", "57P03");

    private final ServerSettings settings = new ServerSettings();

    @Override
    public void customize(Session session) throws InterruptedException {
        settings.read();
        if (!settings.problems().isEmpty()) {
            end(settings.problems());
        }
        var trouble = settings.databaseUrl().flatMap(this::tryToConnect);
        if (trouble.filter(StartupCheck::mayComeRight).isPresent()) {
            LOG.log(
                    Level.WARNING,
                    "The database does not answer yet, Foyer waits for it: "
                            + trouble.get().getMessage());
        }
        while (trouble.filter(StartupCheck::mayComeRight).isPresent()) {
            Thread.sleep(BETWEEN_TRIES.toMillis());
            trouble = settings.databaseUrl().flatMap(this::tryToConnect);
        }
        if (trouble.isPresent()) {
            end(List.of("FOYER_DB_URL, FOYER_DB_USER, FOYER_DB_PASSWORD: the database says \"%s\""
                    .formatted(trouble.get().getMessage().strip())));
        }
    }

    private Optional<SQLException> tryToConnect(String url) {
        try (var connection = DriverManager.getConnection(url, settings.databaseUser(), settings.databasePassword())) {
            return connection.isValid(1) ? Optional.empty() : Optional.of(new SQLException("no answer", "08006"));
        } catch (SQLException e) {
            return Optional.of(e);
        }
    }

    private static boolean mayComeRight(SQLException trouble) {
        return NOT_THERE_YET.contains(String.valueOf(trouble.getSQLState()));
    }

    private static void end(List<String> problems) throws InterruptedException {
        LOG.log(Level.ERROR, ServerSettings.inOneMessage(problems));
        Thread.sleep(FOR_THE_LOG_TO_BE_WRITTEN.toMillis());
        Runtime.getRuntime().halt(1);
    }
}
