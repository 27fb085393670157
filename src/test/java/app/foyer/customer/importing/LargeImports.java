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
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Large files, in a Java of 512 MB, on PostgreSQL, with a process that dies in the middle of them. */
final class LargeImports implements Callable<Void> {

    private static final int ROWS = 100_000;
    private static final int FEW = 10_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final OwnDatabase own = OwnDatabase.on(Databases.POSTGRESQL);
    private final Path folder = Databases.scratch("large-imports");

    @Override
    public Void call() throws IOException, InterruptedException {
        try (own) {
            goOnWhereTheyStoodWhenTheirGoodRowsAreTaken();
            areTakenWholeOnceAndACorruptTwinFollows();
            return null;
        }
    }

    /** The process dies in the middle of the good file; the next one goes on where it stood. */
    private void goOnWhereTheyStoodWhenTheirGoodRowsAreTaken() throws IOException, InterruptedException {
        var killed = start(good(FEW, "few").toString(), "good");
        awaitWritten(FEW / 10);
        killed.destroyForcibly().waitFor();
        var written = count("select rows_done from customer_import");
        assertThat(written).isBetween(FEW / 10L, FEW - 1L);
        assertThat(count("select count(*) from customer")).isEqualTo(written);

        halfAMinuteIsOver();
        end(start(), 0);

        assertThat(told()).isEqualTo("DONE " + FEW + " " + FEW + " 0 0 0");
        own.database().run("delete from customer");
    }

    /** Taken whole, nothing is there when the process dies; the next one begins again. Then comes the file's twin, full of trouble. */
    private void areTakenWholeOnceAndACorruptTwinFollows() throws IOException, InterruptedException {
        var killed = start(good(ROWS, "all").toString());
        awaitWritten(ROWS / 10);
        assertThat(count("select count(*) from customer"))
                .as("seen while others are told how far it has come")
                .isZero();
        killed.destroyForcibly().waitFor();
        assertThat(count("select count(*) from customer")).isZero();

        halfAMinuteIsOver();
        end(start(), 0);

        assertThat(told()).isEqualTo("DONE 100000 100000 0 0 0");
        assertThat(count("select count(*) from customer")).isEqualTo(ROWS);
        assertThat(count("select count(distinct email_key) from customer")).isEqualTo(ROWS);
        assertThat(count("select count(*) from customer_import_part")).isZero();
        assertThat(count("select count(*) from account")).isZero();

        end(start(corrupt().toString()), ImportInSmallHeap.REFUSED);

        assertThat(told()).isEqualTo("CHECKED " + ROWS + " 0 0 " + (ROWS - ROWS / 10) + " " + ROWS / 10);
        assertThat(count("select count(*) from customer")).isEqualTo(ROWS);
        assertThat(count("select count(distinct why) from customer_import_finding where kind = 'WRONG'"))
                .isEqualTo(6);
    }

    private String told() {
        return own.database()
                .list(
                        row -> row.getString(1),
                        "select concat(state, ' ', rows_done, ' ', rows_new, ' ', rows_changed, ' ', rows_known, ' ',"
                                + " rows_wrong) from customer_import order by id desc")
                .get(0);
    }

    private Path good(int rows, String name) throws IOException {
        var file = folder.resolve(name + ".csv");
        try (var writer = Files.newBufferedWriter(file)) {
            writer.write("First name,Last name,E-mail,Phone,Date of birth\n");
            for (int i = 0; i < rows; i++) {
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

    private void awaitWritten(int rows) throws InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (count("select coalesce(max(rows_done), 0) from customer_import where state = 'WRITING'") < rows) {
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
                .redirectOutput(new File(folder.toFile(), "log-" + file.length + ".txt"))
                .start();
    }
}
