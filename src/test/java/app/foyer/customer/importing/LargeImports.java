package app.foyer.customer.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Databases;
import app.foyer.testing.OwnDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Large files, in a Java of 512 MB, on PostgreSQL, with a process that dies in the middle of them. */
final class LargeImports {

    private static final int ROWS = 100_000;

    /** Of other people. */
    private static final int FEW = 5_000;

    private static final int SOME = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final OwnDatabase own = OwnDatabase.on(Databases.POSTGRESQL);
    private final Path folder = Databases.scratch("large-imports");
    private int processes;

    void call() throws IOException, InterruptedException {
        try (own) {
            theGoodRowsOfOneAreTakenWhenTheProcessDies();
            theNextProcessGoesOnThereAndDiesWhileItTakesAnotherWhole();
            theLastOneTakesItWholeAndRefusesItsCorruptTwin();
        }
    }

    private void theGoodRowsOfOneAreTakenWhenTheProcessDies() throws IOException, InterruptedException {
        var killed = start(good(ROWS, ROWS + FEW).toString(), "good");
        awaitWritten(SOME, "only_good");
        killed.destroyForcibly().waitFor();

        var written = count("select rows_done from customer_import");
        assertThat(written).isBetween((long) SOME, FEW - 1L);
        assertThat(count("select count(*) from customer")).isEqualTo(written);
    }

    private void theNextProcessGoesOnThereAndDiesWhileItTakesAnotherWhole() throws IOException, InterruptedException {
        halfAMinuteIsOver();
        var killed = start(good(0, ROWS).toString());
        awaitWritten(SOME, "not only_good");
        assertThat(count("select count(*) from customer"))
                .as("seen while others are told how far it has come")
                .isEqualTo(FEW);
        killed.destroyForcibly().waitFor();

        assertThat(count("select count(*) from customer")).isEqualTo(FEW);
        assertThat(told()).startsWith("DONE " + FEW + " " + FEW + " 0 0 0").hasSize(2);
    }

    private void theLastOneTakesItWholeAndRefusesItsCorruptTwin() throws IOException, InterruptedException {
        halfAMinuteIsOver();
        end(start(corrupt().toString()), ImportInSmallHeap.REFUSED);

        assertThat(told())
                .containsExactly(
                        "DONE " + FEW + " " + FEW + " 0 0 0",
                        "DONE " + ROWS + " " + ROWS + " 0 0 0",
                        "CHECKED " + ROWS + " 0 0 " + (ROWS - ROWS / 10) + " " + ROWS / 10);
        assertThat(count("select count(*) from customer")).isEqualTo(ROWS + FEW);
        assertThat(count("select count(distinct email_key) from customer")).isEqualTo(ROWS + FEW);
        assertThat(count("select count(distinct import_id) from customer_import_part"))
                .as("files that are still kept")
                .isEqualTo(1);
        assertThat(count("select count(*) from account")).isZero();
        assertThat(count("select count(distinct why) from customer_import_finding where kind = 'WRONG'"))
                .isEqualTo(6);
    }

    /** Of each file, the first one first. */
    private List<String> told() {
        return own.database()
                .list(
                        row -> row.getString(1),
                        "select concat(state, ' ', rows_done, ' ', rows_new, ' ', rows_changed, ' ', rows_known, ' ',"
                                + " rows_wrong) from customer_import order by id");
    }

    private Path good(int from, int until) throws IOException {
        var file = folder.resolve("good-" + from + ".csv");
        try (var writer = Files.newBufferedWriter(file)) {
            writer.write("First name,Last name,E-mail,Phone,Date of birth\n");
            for (int i = from; i < until; i++) {
                writer.write(row(i));
            }
        }
        return file;
    }

    /** Every tenth row has one of six troubles; all others are the same people again. */
    private Path corrupt() throws IOException {
        var file = folder.resolve("corrupt.csv");
        try (var writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writer.write("First name,Last name,E-mail,Phone,Date of birth\n");
            for (int i = 0; i < ROWS; i++) {
                writer.write(i % 10 == 9 ? broken(i) : row(i));
            }
        }
        return file;
    }

    private static String row(int i) {
        return "Ada,Lovelace" + i + ",ada" + i + "@harbour.example,+49 151 " + (20_000_000 + i) + ",10.12.1985\n";
    }

    private static String broken(int i) {
        return switch (i / 10 % 500) {
            case 0 -> "Ada,Lovelace" + i + ",\"ada" + i + "@harbour.example,,\n";
            case 1 -> "Ada," + "x".repeat(20_000) + ",ada" + i + "@harbour.example,,\n";
            case 2 -> "A\0da,Lovelace" + i + ",ada" + i + "@harbour.example,,\n";
            case 3 -> "Ada,Lovelace" + i + ",ada" + i + "@harbour.example,,31.02.1990\n";
            case 4 -> "Ada,Lovelace" + i + ",ada" + i + "@harbour.example\n";
            default -> "Ada,Lovelace" + i + ",ada" + i + "@@harbour.example,,\n";
        };
    }

    private long count(String sql) {
        return own.database().count(sql);
    }

    private void awaitWritten(int rows, String which) throws InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (count("select coalesce(max(rows_done), 0) from customer_import where state = 'WRITING' and " + which)
                < rows) {
            assertThat(System.nanoTime()).as("patience").isLessThan(until);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private void halfAMinuteIsOver() {
        own.database().run("update customer_import set claimed_until = current_timestamp - interval '1 second'");
    }

    private static void end(Process process, int how) throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as("how the process ended").isEqualTo(how);
    }

    private Process start(String... file) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ImportInSmallHeap.class.getName(),
                own.database().address().url()));
        command.addAll(List.of(file));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "log-" + ++processes + ".txt"))
                .start();
    }
}
