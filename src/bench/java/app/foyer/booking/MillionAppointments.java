package app.foyer.booking;

import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Mailbox;
import app.foyer.testing.OwnAccount;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How long an administrator waits for the lists of the console with 100,000 customers, 1,000,000 appointments, 200,000
 * messages and 300,000 lines of the log, on a real PostgreSQL, over HTTP, the page and all. Prints a table in Markdown, and
 * beneath it what PostgreSQL did for pages that took longer than 100 ms. Run it after {@code mvn package}, with
 * {@code mvn -q -Pbench -Dbench=app.foyer.booking.MillionAppointments}.
 */
public final class MillionAppointments {

    private static final int CUSTOMERS = 100_000;
    private static final int APPOINTMENTS = 1_000_000;
    private static final int STAFF = 200;
    private static final int MESSAGES = 200_000;
    private static final int LINES = 300_000;
    private static final int ROUNDS = 7;
    private static final int WARM_UP = 3;
    private static final double TOO_LONG = 100;
    private static final int LONGEST_PLAN = 6_000;

    private final Http admin;
    private final Path log;
    private final StringBuilder plans = new StringBuilder();

    private MillionAppointments(Http admin, Path log) {
        this.admin = admin;
        this.log = log;
    }

    public static void main(String[] args) throws IOException {
        var folder = Files.createTempDirectory("foyer-bench");
        folder.toFile().setWritable(true, false);
        var log = folder.resolve("plans.log");
        try (var postgres = postgres(folder);
                var mailbox = Mailbox.open();
                var server = FoyerServer.startAlone(database(postgres), mailbox, Map.of("FOYER_DEMO", "true"))) {
            server.awaitReady();
            fill(server.database());
            var bench = new MillionAppointments(
                    OwnAccount.in(server.database(), "ADMIN").signedIn(server), log);
            System.out.println("| page | median | slowest |\n|---|---:|---:|");
            addresses().forEach(bench::measure);
            System.out.println(bench.plans);
        } finally {
            try (var files = Files.list(folder)) {
                files.forEach(file -> file.toFile().delete());
            }
            Files.delete(folder);
        }
    }

    private static List<String> addresses() {
        var today = LocalDate.now();
        var addresses = new ArrayList<String>();
        addresses.add("/admin/dashboard");
        for (var view : List.of("day", "week", "month", "list")) {
            addresses.add("/admin/calendar?view=" + view);
        }
        for (var sort : List.of("start", "booked_at", "customer", "service", "staff", "status")) {
            addresses.add("/admin/appointments?sort=" + sort + "&order=asc");
            addresses.add("/admin/appointments?sort=" + sort + "&order=desc");
            addresses.add("/admin/appointments?sort=" + sort + "&order=asc&page=200");
        }
        addresses.add("/admin/appointments?from=" + today + "&until=" + today);
        addresses.add("/admin/appointments?from=" + today + "&until=" + today.plusDays(30));
        addresses.add("/admin/appointments?status=pending");
        addresses.add("/admin/appointments?status=confirmed&sort=start&order=asc");
        for (var typed :
                List.of("FO-B77777", "grace77777@harbour.example", "grace", "hopper%204242", "99912345", "nobody")) {
            addresses.add("/admin/appointments?search=" + typed);
        }
        for (var sort : List.of("name", "email", "phone", "since")) {
            addresses.add("/admin/customers?sort=" + sort + "&order=asc");
            addresses.add("/admin/customers?sort=" + sort + "&order=desc");
            addresses.add("/admin/customers?sort=" + sort + "&order=asc&page=2000");
            addresses.add("/admin/customers?sort=" + sort + "&order=asc&page=4000");
        }
        for (var typed : List.of("grace77777@harbour.example", "hopper4242", "grace", "99912345", "gr", "nobody")) {
            addresses.add("/admin/customers?search=" + typed);
        }
        addresses.add("/admin/messages");
        addresses.add("/admin/messages?page=200");
        addresses.add("/admin/messages?status=failed");
        addresses.add("/admin/messages?search=grace777");
        addresses.add("/admin/audit");
        addresses.add("/admin/audit?page=200");
        addresses.add("/admin/audit?page=5000");
        addresses.add("/admin/audit?group=sign_ins");
        addresses.add("/admin/audit?who=admin");
        addresses.add("/admin/audit?text=grace777");
        return addresses;
    }

    private void measure(String address) {
        for (int i = 0; i < WARM_UP; i++) {
            ask(address);
        }
        var from = size();
        var milliseconds = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            milliseconds[i] = ask(address);
        }
        Arrays.sort(milliseconds);
        var median = milliseconds[ROUNDS / 2];
        System.out.printf(
                "| `%s` | %.0f ms%s | %.0f ms |%n",
                address, median, median > TOO_LONG ? " **over**" : "", milliseconds[ROUNDS - 1]);
        if (median > TOO_LONG) {
            var told = since(from);
            plans.append("\n\n## ").append(address).append('\n').append(told, 0, Math.min(told.length(), LONGEST_PLAN));
        }
    }

    private double ask(String address) {
        var from = System.nanoTime();
        var answer = admin.get(address);
        var took = (System.nanoTime() - from) / 1e6;
        if (answer.status() != 200) {
            throw new IllegalStateException(address + ": " + answer.status());
        }
        return took;
    }

    private long size() {
        return log.toFile().length();
    }

    private String since(long from) {
        try {
            var all = Files.readAllBytes(log);
            return new String(all, (int) from, all.length - (int) from, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "No plans: " + e.getMessage();
        }
    }

    /** One that writes down how it answered what took longer than 30 ms. */
    private static EmbeddedPostgres postgres(Path folder) throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("maintenance_work_mem", "256MB")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_directory", folder.toString())
                .setServerConfig("log_filename", "plans.log")
                .setServerConfig("session_preload_libraries", "auto_explain")
                .setServerConfig("auto_explain.log_min_duration", "30ms")
                .setServerConfig("auto_explain.log_analyze", "on")
                .setServerConfig("auto_explain.log_timing", "off")
                .start();
    }

    private static Database database(EmbeddedPostgres postgres) {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database foyer");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        var url = "jdbc:postgresql://localhost:%d/foyer".formatted(postgres.getPort());
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser("postgres");
        return new Database(Databases.POSTGRESQL, new Database.Address(url, "postgres", "postgres"), source);
    }

    private static void fill(Database database) {
        step("customers", () -> database.run("""
                        insert into customer (id, first_name, last_name, email, email_key, phone, language, time_zone,
                            created_at, search_text)
                        select id, first_name, last_name, email, email, phone, 'en', 'Europe/Berlin',
                            current_timestamp - n * interval '7 minutes',
                            lower(concat(first_name, ' ', last_name, ' ', email, ' ', replace(phone, '+', '')))
                        from (select 1000000 + n as id, n,
                            (array['Ada', 'Grace', 'Edsger', 'Barbara', 'Alan', 'Hedy'])[1 + n % 6] as first_name,
                            (array['Lovelace', 'Hopper', 'Dijkstra', 'Liskov', 'Turing', 'Lamarr', 'Höpper'])[1 + n % 7]
                                || n as last_name,
                            case when n % 50 = 0 then null
                                else lower((array['Ada', 'Grace', 'Edsger', 'Barbara', 'Alan', 'Hedy'])[1 + n % 6])
                                    || n || '@harbour.example' end as email,
                            case when n % 5 = 0 then null else '+49' || (99900000 + n) end as phone
                        from generate_series(1, ?) as n) as somebody""", CUSTOMERS));
        database.run(
                "insert into staff_member (id, name, title, active, sort_order) select 1000000 + n, 'Staff member ' || n, '',"
                        + " false, n from generate_series(0, ?) as n",
                STAFF - 1);
        step("appointments", () -> database.run("""
                        insert into appointment (id, reference, service_id, staff_id, location_id, customer_id, status,
                            starts_at, ends_at, occupied_from, occupied_until, sharing_key, exclusive, price, currency,
                            booked_at, booked_through)
                        select id, reference, (select min(id) from service), staff, (select min(id) from location),
                            customer, case when starts > current_timestamp
                                then (array['CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'PENDING', 'CANCELLED'])[1 + n % 5]
                                else (array['COMPLETED', 'COMPLETED', 'COMPLETED', 'NO_SHOW', 'CANCELLED'])[1 + n % 5] end,
                            starts, starts + interval '45 minutes', starts, starts + interval '45 minutes', id, true, 45,
                            'EUR', starts - (1 + n % 60) * interval '1 day', 'PAGE'
                        from (select 1000000 + n as id, n, 'FO-B' || n as reference, 1000000 + n % ? as staff,
                            1000001 + (n::bigint * 7919) % ? as customer,
                            date_trunc('day', current_timestamp) + ((n / ? / 8) - 560) * interval '1 day'
                                + (8 + n / ? % 8) * interval '1 hour' as starts
                        from generate_series(0, ?) as n) as booked""", STAFF, CUSTOMERS, STAFF, STAFF, APPOINTMENTS - 1));
        step("messages", () -> database.run("""
                        insert into message (id, kind, status, recipient, language, subject, text_part, html_part,
                            appointment_id, customer_id, header_id, created_at, attempts, next_attempt_at, finished_at)
                        select 1000000 + n, 'BOOKED', (array['SENT', 'SENT', 'SENT', 'FAILED'])[1 + n % 4],
                            'grace' || n || '@harbour.example', 'en', 'Your appointment', 'text', '<p>text</p>',
                            1000000 + n, 1000001 + n % 100000, '<' || n || '@harbour.example>',
                            current_timestamp - n * interval '3 minutes', 1, current_timestamp, current_timestamp
                        from generate_series(1, ?) as n""", MESSAGES));
        step("lines of the log", () -> database.run("""
                        insert into audit_entry (id, happened_at, action, actor, subject, remote_address)
                        select 1000000 + n, current_timestamp - n * interval '2 minutes',
                            (array['account.signedIn', 'account.signedOut', 'customer.loginAllowed', 'settings.changed'])
                                [1 + n % 4],
                            (array['admin', 'staff', 'grace'])[1 + n % 3] || n % 1000 || '@harbour.example',
                            'grace' || n || '@harbour.example', '192.0.2.1'
                        from generate_series(1, ?) as n""", LINES));
        step("analyze", () -> database.run("analyze"));
    }

    private static void step(String what, Runnable work) {
        var from = System.nanoTime();
        work.run();
        System.err.printf("%s: %.1f s%n", what, (System.nanoTime() - from) / 1e9);
    }
}
