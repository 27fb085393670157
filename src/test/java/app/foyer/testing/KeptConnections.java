package app.foyer.testing;

import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * Connections to a database that a running server has open. Tests look into it many thousand times, and each new
 * connection costs two hundred times as much as the look itself.
 */
final class KeptConnections {

    private static final int ENOUGH_FOR_A_CROWD = 40;

    private KeptConnections() {}

    /** Not for a database whose server is killed: whoever is connected then would be the one that has it open. */
    static Database to(Database database) {
        return new Database(database.kind(), database.address(), pool(database));
    }

    /** Whether this database belongs to a server that many tests share. */
    static boolean lead(Database database) {
        return database.dataSource() instanceof JdbcConnectionPool;
    }

    private static DataSource pool(Database database) {
        var pool = JdbcConnectionPool.create(
                switch (database.kind()) {
                    case H2 -> h2(database);
                    case POSTGRESQL -> postgreSql(database);
                });
        pool.setMaxConnections(ENOUGH_FOR_A_CROWD);
        return pool;
    }

    private static ConnectionPoolDataSource h2(Database database) {
        var dataSource = new JdbcDataSource();
        dataSource.setURL(database.address().url());
        dataSource.setUser(database.address().user());
        dataSource.setPassword(database.address().password());
        return dataSource;
    }

    private static ConnectionPoolDataSource postgreSql(Database database) {
        var dataSource = new PGConnectionPoolDataSource();
        dataSource.setUrl(database.address().url());
        dataSource.setUser(database.address().user());
        return dataSource;
    }
}
