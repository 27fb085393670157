package app.foyer.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The first thing that happens: server settings are checked, the database is brought up to date.
 * Whatever else starts by itself declares {@code @DependsOn("Migrator")}.
 */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Migrator {

    private static final Logger LOG = System.getLogger(Migrator.class.getName());
    private static final int ANSWER_SECONDS = 2;

    @Resource(lookup = "java:comp/env/jdbc/foyer")
    private DataSource database;

    @Inject
    private ServerSettings serverSettings;

    @PostConstruct
    void start() {
        refuseWrongSettings();
        try {
            new Schema(database).migrate();
        } catch (SQLException e) {
            throw stop("The database does not answer: " + e.getMessage()
                    + ". Check FOYER_DB_URL, FOYER_DB_USER, FOYER_DB_PASSWORD.");
        }
    }

    /** Whether the database answers within two seconds. That it is migrated is certain once this bean exists. */
    public boolean isDatabaseAnswering() {
        try (var connection = database.getConnection()) {
            return connection.isValid(ANSWER_SECONDS);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The database does not answer: {0}", e.getMessage());
            return false;
        }
    }

    private void refuseWrongSettings() {
        if (!serverSettings.problems().isEmpty()) {
            throw stop(ServerSettings.inOneMessage(serverSettings.problems()));
        }
    }

    private static IllegalStateException stop(String message) {
        LOG.log(Level.ERROR, message);
        return new IllegalStateException(message);
    }
}
