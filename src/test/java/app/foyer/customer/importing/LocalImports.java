package app.foyer.customer.importing;

import app.foyer.customer.CustomerIntake.ForKnown;
import app.foyer.customer.importing.ImportService.Summary;
import app.foyer.testing.OwnDatabase;
import app.foyer.testing.Wired;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.function.Supplier;

/** The real import on a database of its own, without a server around it: the work is done when the test says so. */
final class LocalImports extends ImportSteps {

    private final OwnDatabase own;

    LocalImports(OwnDatabase own) {
        this.own = own;
    }

    long bring(String text) {
        return bring(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    long bring(InputStream content) {
        return asService(service -> service.bring("people.csv", content, "admin@foyer.example"));
    }

    /** With the columns as they were guessed. */
    Summary check(long id) {
        asService(service -> {
            service.check(id, service.find(id).orElseThrow().mapping());
            return id;
        });
        work();
        return find(id);
    }

    Summary write(long id, ForKnown choice, boolean onlyGood) {
        asService(service -> {
            service.write(id, choice, onlyGood);
            return id;
        });
        work();
        return find(id);
    }

    Summary find(long id) {
        return asService(service -> service.find(id).orElseThrow());
    }

    List<Finding> findings(long id, Finding.Kind kind) {
        return asService(service -> service.findings(id, kind, 0, 500).rows());
    }

    /** Whatever waits, as the clerk does it. */
    void work() {
        var claim = UUID.randomUUID().toString();
        for (var task = claim(claim); task.isPresent(); task = claim(claim)) {
            new ImportRun(this, task.get(), claim).go();
        }
    }

    @Override
    public Optional<Task> claim(String claim) {
        return asSteps(steps -> steps.claim(claim));
    }

    @Override
    public Optional<byte[]> part(long id, int number) {
        return asSteps(steps -> steps.part(id, number));
    }

    @Override
    public boolean check(long id, String claim, List<RowReading.Result> rows, SeenInFile seen) {
        return asSteps(steps -> steps.check(id, claim, rows, seen));
    }

    @Override
    public boolean write(long id, String claim, List<RowReading.Result> rows) {
        return asSteps(steps -> steps.write(id, claim, rows));
    }

    @Override
    public void writeWhole(Task task, String claim, Supplier<List<RowReading.Result>> batches, LongPredicate goesOn) {
        own.inTransaction(em -> {
            Wired.with(em, WholeFile.class).take(task, claim, batches, goesOn);
            return task;
        });
    }

    @Override
    public boolean hasComeTo(long id, String claim, long done) {
        return asSteps(steps -> steps.hasComeTo(id, claim, done));
    }

    @Override
    public void beginAgain(long id, String claim) {
        asSteps(steps -> {
            steps.beginAgain(id, claim);
            return id;
        });
    }

    @Override
    public void finish(long id, String claim) {
        asSteps(steps -> {
            steps.finish(id, claim);
            return id;
        });
    }

    <T> T asService(Function<ImportService, T> work) {
        return own.inTransaction(em -> work.apply(Wired.with(em, ImportService.class)));
    }

    private <T> T asSteps(Function<ImportSteps, T> work) {
        return own.inTransaction(em -> work.apply(Wired.with(em, ImportSteps.class)));
    }
}
