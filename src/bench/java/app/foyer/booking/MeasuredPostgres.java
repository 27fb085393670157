package app.foyer.booking;

import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL that counts its work, and writes down how it answered what took longer than 30 ms. */
final class MeasuredPostgres implements AutoCloseable {

    private static final int LONGEST_PLAN = 6_000;

    private final Database database;
    private final Path log;
    private final Closing closing;
    private long begin;

    /** What one page costs. @param blocks how many pages of 8 kB were looked at, wherever they were */
    record Work(double milliseconds, long queries, long blocks) {}

    /** What is to be done when it is needed no more. */
    @FunctionalInterface
    private interface Closing {
        void run() throws IOException;
    }

    private MeasuredPostgres(Database database, Path log, Closing closing) {
        this.database = database;
        this.log = log;
        this.closing = closing;
        database.run("create extension if not exists pg_stat_statements");
    }

    /** One that is already there, with the module {@code pg_stat_statements} loaded. @param url with user and password */
    static MeasuredPostgres at(String url) {
        return new MeasuredPostgres(database(url), null, () -> {});
    }

    /** One for this once. */
    static MeasuredPostgres own() throws IOException {
        var folder = Files.createTempDirectory("foyer-bench");
        folder.toFile().setWritable(true, false);
        var postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("maintenance_work_mem", "256MB")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_directory", folder.toString())
                .setServerConfig("log_filename", "plans.log")
                .setServerConfig("shared_preload_libraries", "auto_explain,pg_stat_statements")
                .setServerConfig("pg_stat_statements.track_planning", "on")
                .setServerConfig("auto_explain.log_min_duration", "30ms")
                .setServerConfig("auto_explain.log_analyze", "on")
                .setServerConfig("auto_explain.log_buffers", "on")
                .setServerConfig("auto_explain.log_timing", "off")
                .start();
        var url = "jdbc:postgresql://localhost:%d/%s?user=postgres&password=postgres";
        database(url.formatted(postgres.getPort(), "postgres")).run("create database foyer");
        return new MeasuredPostgres(
                database(url.formatted(postgres.getPort(), "foyer")), folder.resolve("plans.log"), () -> {
                    postgres.close();
                    remove(folder);
                });
    }

    Database database() {
        return database;
    }

    void begin() {
        database.count("select count(*) from (select pg_stat_statements_reset()) as reset");
        begin = log == null ? 0 : log.toFile().length();
    }

    /** What was done since {@link #begin}, as one of so many parts, what the program does by itself meanwhile included. */
    Work work(int parts) {
        return database.list(
                        row -> new Work(row.getDouble(1) / parts, row.getLong(2) / parts, row.getLong(3) / parts),
                        "select sum(total_exec_time + total_plan_time), sum(calls), sum(shared_blks_hit + shared_blks_read)"
                                + " from pg_stat_statements where query not like '%pg_stat_statements%'")
                .get(0);
    }

    /** The plans of what took long since {@link #begin}; of one that was there already, its own log knows them. */
    String slowPlans() {
        if (log == null) {
            return "";
        }
        try {
            var all = Files.readAllBytes(log);
            var length = Math.min(all.length - (int) begin, LONGEST_PLAN);
            return new String(all, (int) begin, length, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "No plans: " + e.getMessage();
        }
    }

    private static Database database(String url) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        var address = new Database.Address(url.replaceFirst("[?].*", ""), source.getUser(), source.getPassword());
        return new Database(Databases.POSTGRESQL, address, source);
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            files.forEach(file -> file.toFile().delete());
        }
        Files.delete(folder);
    }

    @Override
    public void close() throws IOException {
        closing.run();
    }
}
