package app.foyer.testing;

import app.foyer.testing.Database.Address;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The two kinds of database that Foyer runs on. Tests about time, locks and constraints ask both. */
public enum Databases {

    /** A file, as after the first start; the test may look into it while the server has it open. */
    H2 {
        @Override
        public Database create() {
            var file = scratch("h2-" + NEXT.incrementAndGet()).resolve("foyer");
            var url = "jdbc:h2:file:%s;WRITE_DELAY=0;LOCK_TIMEOUT=15000;AUTO_SERVER=TRUE".formatted(file);
            var dataSource = new JdbcDataSource();
            dataSource.setURL(url);
            dataSource.setUser("sa");
            dataSource.setPassword("");
            return new Database(this, new Address(url, "sa", ""), dataSource);
        }

        @Override
        public Database copyOf(Database original) {
            var copy = create();
            try {
                Files.copy(file(original), file(copy));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return copy;
        }

        private static Path file(Database database) {
            return Path.of(database.address().url().replaceAll("jdbc:h2:file:([^;]*);.*", "$1.mv.db"));
        }
    },

    /** A real PostgreSQL of its own, started with the first test that asks for it and ended with the last. */
    POSTGRESQL {
        @Override
        public Database create() {
            return create("");
        }

        @Override
        public Database copyOf(Database original) {
            var name = original.address().url().replaceAll(".*/", "");
            return create(" template " + name);
        }

        private Database create(String how) {
            var name = "foyer_" + NEXT.incrementAndGet();
            try (var connection = PostgreSql.SERVER.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name + how);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            var url = "jdbc:postgresql://localhost:%d/%s".formatted(PostgreSql.SERVER.getPort(), name);
            var dataSource = new PGSimpleDataSource();
            dataSource.setUrl(url);
            dataSource.setUser("postgres");
            return new Database(this, new Address(url, "postgres", "postgres"), dataSource);
        }
    };

    private static final AtomicInteger NEXT = new AtomicInteger();

    /** A new, empty database that nobody else uses. */
    public abstract Database create();

    /** A new one with the tables and rows of another of this kind, to which nobody is connected. */
    public abstract Database copyOf(Database original);

    /** A new, empty folder under {@code target}. */
    public static Path scratch(String name) {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target", "it").toAbsolutePath()), name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class PostgreSql {

        private static final String ENOUGH_FOR_SEVERAL_SERVERS = "200";

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", ENOUGH_FOR_SEVERAL_SERVERS)
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
