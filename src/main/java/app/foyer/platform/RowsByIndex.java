package app.foyer.platform;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * What PostgreSQL must be told when many rows are looked up while many are written. It plans by what was counted of a table, and
 * rows of a transaction that is still open were not: each list of keys is taken for most of the table, all of it is read, and
 * twice as many rows take four times as long. Statistics could be made within the transaction, but by the table's owner alone,
 * and nobody else could make any until it ends.
 */
public final class RowsByIndex {

    private RowsByIndex() {}

    /** Until the transaction ends, rows are found by an index wherever there is one. H2 needs not be told. */
    public static void inThisTransaction(EntityManager em) {
        var connection = em.unwrap(Connection.class);
        try {
            if (Schema.isPostgreSql(connection)) {
                try (var statement = connection.createStatement()) {
                    statement.execute("set local enable_seqscan = off");
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
