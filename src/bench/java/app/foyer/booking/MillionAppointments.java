package app.foyer.booking;

import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Mailbox;
import app.foyer.testing.OwnAccount;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/**
 * How long an administrator waits for the lists of the console with 100,000 customers, 1,000,000 appointments, 200,000
 * messages and 300,000 lines of the log, on a real PostgreSQL, over HTTP, the page and all. Prints a table in Markdown, with
 * PostgreSQL's part of each page, and beneath it the plans of what took PostgreSQL long. Run it after {@code mvn package},
 * with {@code mvn -q -Pbench -Dbench=app.foyer.booking.MillionAppointments}.
 */
public final class MillionAppointments {

    private static final int ROUNDS = 7;
    private static final int WARM_UP = 3;
    private static final double TOO_LONG = 100;

    private final Http admin;
    private final MeasuredPostgres postgres;
    private final StringBuilder plans = new StringBuilder();

    private MillionAppointments(Http admin, MeasuredPostgres postgres) {
        this.admin = admin;
        this.postgres = postgres;
    }

    /**
     * @param there the address of a PostgreSQL to use and to leave, which is filled when it has no million yet (none: one for
     *     this once), and then a part of the addresses that are measured (none: all)
     */
    public static void main(String... there) throws IOException {
        try (var postgres = there.length == 0 ? MeasuredPostgres.own() : MeasuredPostgres.at(there[0]);
                var mailbox = Mailbox.open();
                var server = FoyerServer.startToMeasure(postgres.database(), mailbox, Map.of("FOYER_DEMO", "true"))) {
            server.awaitReady();
            MillionRows.fill(postgres.database());
            var bench = new MillionAppointments(
                    OwnAccount.in(postgres.database(), "ADMIN").signedIn(server), postgres);
            bench.getWarm();
            System.out.println("| page | median | slowest | in PostgreSQL | queries | pages of 8 kB |");
            System.out.println("|---|---:|---:|---:|---:|---:|");
            var part = there.length > 1 ? there[1] : "";
            MeasuredPages.all().stream().filter(page -> page.contains(part)).forEach(bench::measure);
            System.out.println(bench.plans);
        }
    }

    /** Every page a few times: a server that has run for a day has compiled what it needs. */
    private void getWarm() {
        for (int i = 0; i < WARM_UP; i++) {
            MeasuredPages.all().forEach(this::ask);
        }
    }

    private void measure(String address) {
        for (int i = 0; i < WARM_UP; i++) {
            ask(address);
        }
        postgres.begin();
        var milliseconds = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            milliseconds[i] = ask(address);
        }
        var work = postgres.work(ROUNDS);
        Arrays.sort(milliseconds);
        var median = milliseconds[ROUNDS / 2];
        System.out.printf(
                "| `%s` | %.0f ms%s | %.0f ms | %.1f ms | %d | %d |%n",
                address,
                median,
                median > TOO_LONG ? " **over**" : "",
                milliseconds[ROUNDS - 1],
                work.milliseconds(),
                work.queries(),
                work.blocks());
        var slow = postgres.slowPlans();
        if (!slow.isEmpty()) {
            plans.append("\n\n## ").append(address).append('\n').append(slow);
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
}
