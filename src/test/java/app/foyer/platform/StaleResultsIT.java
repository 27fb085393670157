package app.foyer.platform;

import static java.sql.Connection.TRANSACTION_READ_COMMITTED;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Crowd;
import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/**
 * Why {@link Schema} forbids H2 to answer a repeated query from its last result. Twelve people book overlapping times at
 * once, round after round, each as {@code TimeTaking} does it: look, lock the one row, look again by the same statement,
 * and write if the time is free.
 */
class StaleResultsIT {

    private static final int PEOPLE = 12;
    private static final long SECONDS = 5;
    private static final int ROUND = 1_000;
    private static final int LENGTH = 35;

    private volatile boolean isOver;
    private volatile int round;

    @Test
    void whoLooksAgainAfterTheLockSeesWhatOthersHaveWritten() {
        var database = Databases.H2.create();
        prepare(database);

        bookAllAtOnce(database);

        assertThat(database.count("select count(*) from booked")).isGreaterThan(100);
        assertThat(overlaps(database)).isZero();
    }

    private static void prepare(Database database) {
        try {
            new Schema(database.dataSource()).migrate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        database.run("create table person (id int primary key)");
        database.run("insert into person values (1)");
        database.run("create table booked (id int auto_increment primary key, person int, starts bigint, ends bigint)");
        database.run("create index booked_by_start on booked (person, starts)");
    }

    private void bookAllAtOnce(Database database) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        var startLine = new CyclicBarrier(PEOPLE, () -> {
            round++;
            isOver = System.nanoTime() > end;
        });
        Crowd.allAtOnce(PEOPLE, person -> {
            try (var connection = database.connect()) {
                connection.setAutoCommit(false);
                connection.setTransactionIsolation(TRANSACTION_READ_COMMITTED);
                bookInEveryRound(connection, person, startLine);
                return true;
            } catch (SQLException | InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void bookInEveryRound(Connection connection, int person, CyclicBarrier startLine)
            throws SQLException, InterruptedException, BrokenBarrierException, TimeoutException {
        try (var lock = connection.prepareStatement("select id from person where id = 1 for update");
                var look = connection.prepareStatement(
                        "select starts, ends from booked where person = 1 and starts < ? and ends > ?");
                var write = connection.prepareStatement("insert into booked (person, starts, ends) values (1, ?, ?)")) {
            while (true) {
                startLine.await(1, TimeUnit.MINUTES);
                if (isOver) {
                    return;
                }
                var day = (long) round * ROUND;
                var start = day + person % 4 * 10;
                isFree(look, day, start);
                lock.executeQuery().close();
                if (isFree(look, day, start)) {
                    write.setLong(1, start);
                    write.setLong(2, start + LENGTH);
                    write.executeUpdate();
                }
                connection.commit();
            }
        }
    }

    /** Asks for the whole day, as the list of free times does: the same question each time. */
    private static boolean isFree(PreparedStatement look, long day, long start) throws SQLException {
        look.setLong(1, day + ROUND);
        look.setLong(2, day);
        var isFree = true;
        try (var found = look.executeQuery()) {
            while (found.next()) {
                isFree &= found.getLong(1) >= start + LENGTH || found.getLong(2) <= start;
            }
        }
        return isFree;
    }

    private static long overlaps(Database database) {
        return database.count("select count(*) from booked a join booked b on b.starts > a.starts - 100"
                + " and b.starts < a.starts + 100 and a.id < b.id and a.starts < b.ends and b.starts < a.ends");
    }
}
