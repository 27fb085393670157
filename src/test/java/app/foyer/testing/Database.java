package app.foyer.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * One database, and a way to look into it beside Foyer.
 *
 * @param address where a server finds it
 */
public record Database(Databases kind, Address address, DataSource dataSource) {

    /** What a server is told about its database. */
    public record Address(String url, String user, String password) {}

    public Connection connect() throws SQLException {
        return dataSource.getConnection();
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

    @Override
    public String toString() {
        return kind.name();
    }
}
