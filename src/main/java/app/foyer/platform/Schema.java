package app.foyer.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The database's shape, brought up to date by Flyway. Safe to call from several nodes at once. */
public final class Schema {

    private static final String POSTGRESQL = "postgresql";
    private static final String H2 = "h2";

    private final DataSource database;

    public Schema(DataSource database) {
        this.database = database;
    }

    /** @throws SQLException when the database does not answer */
    public void migrate() throws SQLException {
        try (var connection = database.getConnection()) {
            prepare(connection);
            flyway(vendor(connection)).migrate();
        }
    }

    /**
     * H2 acknowledges commits before they are on disk unless told otherwise, and gives up on a locked row after two
     * seconds. Both settings are kept in the database file.
     */
    private void prepare(Connection connection) throws SQLException {
        if (vendor(connection).equals(H2)) {
            try (var statement = connection.createStatement()) {
                statement.execute("set write_delay 0");
                statement.execute("set default_lock_timeout 15000");
            }
        }
    }

    private Flyway flyway(String vendor) {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .resourceProvider(new IndexedMigrations(vendor))
                .javaMigrationClassProvider(List::of)
                .load();
    }

    private static String vendor(Connection connection) throws SQLException {
        var product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        return product.contains("postgres") ? POSTGRESQL : H2;
    }
}
