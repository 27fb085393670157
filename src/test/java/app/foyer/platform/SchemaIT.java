package app.foyer.platform;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaIT {

    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");

    @ParameterizedTest
    @EnumSource
    void anEmptyDatabaseGetsEveryMigrationOfItsKind(Databases kind) throws Exception {
        var database = kind.create();

        new Schema(database.dataSource()).migrate();

        assertThat(succeeded(database)).containsExactlyInAnyOrderElementsOf(versionsFor(kind));
    }

    @ParameterizedTest
    @EnumSource
    void aSecondStartChangesNothing(Databases kind) throws Exception {
        var database = kind.create();
        new Schema(database.dataSource()).migrate();
        var before = succeeded(database);

        new Schema(database.dataSource()).migrate();

        assertThat(succeeded(database)).isEqualTo(before);
    }

    @Test
    void severalNodesMayStartAtOnceOnAnEmptyDatabase() throws Exception {
        var database = Databases.POSTGRESQL.create();
        var nodes = 4;
        var startLine = new CyclicBarrier(nodes);
        Callable<Void> start = () -> {
            startLine.await(10, SECONDS);
            new Schema(database.dataSource()).migrate();
            return null;
        };

        var threads = Executors.newFixedThreadPool(nodes);
        try {
            for (var node : threads.invokeAll(List.of(start, start, start, start))) {
                assertThatCode(() -> node.get(60, SECONDS)).doesNotThrowAnyException();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(succeeded(database)).containsExactlyInAnyOrderElementsOf(versionsFor(Databases.POSTGRESQL));
    }

    @Test
    void h2WritesEveryCommitBeforeItIsAcknowledged() throws Exception {
        var database = Databases.H2.create();
        database.run("set write_delay 500");

        new Schema(database.dataSource()).migrate();

        assertThat(database.count(
                        "select setting_value from information_schema.settings where setting_name = ?", "WRITE_DELAY"))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void noMomentIsKeptWithoutItsZone(Databases kind) throws Exception {
        var database = kind.create();
        new Schema(database.dataSource()).migrate();

        assertThat(database.list(
                        row -> row.getString(1) + "." + row.getString(2),
                        "select table_name, column_name from information_schema.columns"
                                + " where lower(table_schema) = 'public' and lower(data_type) like 'timestamp%'"
                                + " and lower(data_type) not like '%with time zone'"
                                + " and table_name <> 'flyway_schema_history'"))
                .isEmpty();
    }

    @Test
    void theIndexNamesEveryMigrationAndNothingElse() throws IOException {
        assertThat(Files.readAllLines(MIGRATIONS.resolve("index.txt")))
                .containsExactlyInAnyOrderElementsOf(migrations())
                .doesNotHaveDuplicates();
    }

    @Test
    void bothKindsOfDatabaseHaveTheSameVersions() throws IOException {
        assertThat(versionsFor(Databases.H2)).containsExactlyInAnyOrderElementsOf(versionsFor(Databases.POSTGRESQL));
    }

    private static List<String> succeeded(Database database) throws SQLException {
        return database.list(
                row -> row.getString(1),
                "select \"version\" from \"flyway_schema_history\" where \"success\" = true and \"version\" is not null"
                        + " order by \"installed_rank\"");
    }

    private static List<String> versionsFor(Databases kind) throws IOException {
        var folder = kind.name().toLowerCase() + "/";
        return migrations().stream()
                .filter(path -> path.startsWith("common/") || path.startsWith(folder))
                .map(path -> path.replaceAll(".*/V|__.*", "").replace("_", "."))
                .toList();
    }

    private static List<String> migrations() throws IOException {
        try (var files = Files.walk(MIGRATIONS)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .map(file -> MIGRATIONS.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
