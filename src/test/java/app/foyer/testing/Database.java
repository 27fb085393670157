package app.foyer.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** One database, and a way to look into it from outside of Foyer. */
public record Database(Databases kind, String url, String user, String password) {

    public DataSource dataSource() {
        return kind == Databases.H2 ? h2() : postgreSql();
    }

    public Connection connect() throws SQLException {
        return dataSource().getConnection();
    }

    /** Runs a statement and tells how many rows it concerned. */
    public int run(String sql, Object... parameters) {
        try (var connection = connect();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of the first row. */
    public long count(String sql, Object... parameters) {
        return list(row -> row.getLong(1), sql, parameters).get(0);
    }

    public <T> List<T> list(Reading<T> reading, String sql, Object... parameters) {
        try (var connection = connect();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            var rows = new ArrayList<T>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(reading.of(found));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Makes something of the row at which a result stands. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private DataSource h2() {
        var h2 = new JdbcDataSource();
        h2.setURL(url);
        h2.setUser(user);
        h2.setPassword(password);
        return h2;
    }

    private DataSource postgreSql() {
        var postgreSql = new PGSimpleDataSource();
        postgreSql.setUrl(url);
        postgreSql.setUser(user);
        postgreSql.setPassword(password);
        return postgreSql;
    }

    @Override
    public String toString() {
        return kind.name();
    }
}
