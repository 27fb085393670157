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
     * What H2 must be told. It acknowledges commits before they are on disk. It gives up on a locked row after two
     * seconds. And a prepared query that is asked again is answered from its last result, even when somebody else has
     * committed in between and this transaction has waited for a lock to see just that: {@code StaleResultsIT} shows two
     * bookings at one time with it, and none without. That setting lives as long as the database stays open, so it must
     * not close with the last connection.
     */
    private void prepare(Connection connection) throws SQLException {
        if (vendor(connection).equals(H2)) {
            try (var statement = connection.createStatement()) {
                statement.execute("set write_delay 0");
                statement.execute("set default_lock_timeout 15000");
                statement.execute("set optimize_reuse_results 0");
                statement.execute("set db_close_delay -1");
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

    static boolean isPostgreSql(Connection connection) throws SQLException {
        return vendor(connection).equals(POSTGRESQL);
    }

    private static String vendor(Connection connection) throws SQLException {
        var product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        return product.contains("postgres") ? POSTGRESQL : H2;
    }
}
