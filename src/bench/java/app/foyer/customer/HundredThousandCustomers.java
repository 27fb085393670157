package app.foyer.customer;

import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Mailbox;
import app.foyer.testing.OwnAccount;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How long an administrator waits for a page of {@code /admin/customers} when 100,000 people stand in the directory, on a
 * real PostgreSQL, over HTTP, the page and all. Run it after {@code mvn package}, with
 * {@code mvn -q -Pbench -Dbench=app.foyer.customer.HundredThousandCustomers}; it prints milliseconds.
 */
public final class HundredThousandCustomers {

    private static final int CUSTOMERS = 100_000;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 11;
    private static final int LAST_PAGE = CUSTOMERS / 25;

    private HundredThousandCustomers() {}

    public static void main(String[] args) {
        try (var mailbox = Mailbox.open();
                var server =
                        FoyerServer.startAlone(Databases.POSTGRESQL.create(), mailbox, Map.of("FOYER_DEMO", "true"))) {
            server.awaitReady();
            var admin = OwnAccount.in(server.database(), "ADMIN").signedIn(server);
            for (int i = 0; i < WARM_UP; i++) {
                admin.get("/admin/customers");
            }
            System.out.println("With the " + customers(server) + " customers of the demo:");
            measure(admin, "sort=name&order=asc");
            measure(admin, "search=grace");
            write(server.database());
            System.out.println("With " + customers(server) + ":");
            for (var sort : List.of("name", "email", "phone", "since")) {
                for (var order : List.of("asc", "desc")) {
                    measure(admin, "sort=" + sort + "&order=" + order);
                }
                measure(admin, "sort=" + sort + "&order=asc&page=" + LAST_PAGE);
            }
            for (var typed : List.of(
                    "grace77777@harbour.example", "hopper4242", "grace", "grace%20hopper9", "99912345", "gr", "nobody")) {
                measure(admin, "search=" + typed);
                measure(admin, "search=" + typed + "&sort=email&order=desc");
            }
        }
    }

    private static long customers(FoyerServer server) {
        return server.database().count("select count(*) from customer");
    }

    private static void measure(Http admin, String question) {
        var milliseconds = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long from = System.nanoTime();
            var answer = admin.get("/admin/customers?" + question);
            milliseconds[i] = (System.nanoTime() - from) / 1e6;
            if (answer.status() != 200) {
                throw new IllegalStateException(question + ": " + answer);
            }
        }
        Arrays.sort(milliseconds);
        System.out.printf(
                "%-60s median %7.1f ms, slowest %7.1f ms%n",
                question, milliseconds[ROUNDS / 2], milliseconds[ROUNDS - 1]);
    }

    /** Names, addresses and numbers that all differ; each fifth has no number, each fiftieth no address. */
    private static void write(Database database) {
        database.run(
                """
                insert into customer (id, first_name, last_name, email, email_key, phone, language, time_zone,
                    created_at, search_text)
                select id, first_name, last_name, email, email, phone, 'en', 'Europe/Berlin',
                    current_timestamp - n * interval '7 minutes',
                    lower(concat(first_name, ' ', last_name, ' ', email, ' ', replace(phone, '+', '')))
                from (select nextval('customer_id') as id, n,
                    (array['Ada', 'Grace', 'Edsger', 'Barbara', 'Alan', 'Hedy'])[1 + n % 6] as first_name,
                    (array['Lovelace', 'Hopper', 'Dijkstra', 'Liskov', 'Turing', 'Lamarr', 'Höpper'])[1 + n % 7] || n
                        as last_name,
                    case when n % 50 = 0 then null
                        else lower((array['Ada', 'Grace', 'Edsger', 'Barbara', 'Alan', 'Hedy'])[1 + n % 6])
                            || n || '@harbour.example' end as email,
                    case when n % 5 = 0 then null else '+49' || (99900000 + n) end as phone
                from generate_series(1, ?) as n) as somebody""",
                CUSTOMERS);
        database.run("analyze customer");
    }
}
