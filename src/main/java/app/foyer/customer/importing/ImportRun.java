package app.foyer.customer.importing;

import app.foyer.customer.importing.ImportSteps.Task;
import app.foyer.platform.LostRace;
import app.foyer.shared.Refusal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;

/** Goes through one file from where it stands to its end, with a batch of rows in memory. */
final class ImportRun {

    /** A file of more rows than that is cut by whoever makes it. */
    static final long MOST_ROWS = 250_000;

    private final ImportSteps steps;
    private final Task task;
    private final String claim;
    private final SeenInFile seen = new SeenInFile();
    private long row;

    ImportRun(ImportSteps steps, Task task, String claim) {
        this.steps = steps;
        this.task = task;
        this.claim = claim;
    }

    void go() throws IOException {
        var file = new FileStream(number -> steps.part(task.id(), number));
        var rows = new CsvRows(
                new InputStreamReader(file, task.choices().encoding().charset()),
                task.choices().separator());
        if (task.choices().withHeads()) {
            rows.next();
        }
        var batch = new ArrayList<RowReading.Result>(ImportSteps.BATCH);
        for (var next = rows.next(); next != null; next = row < MOST_ROWS ? rows.next() : null) {
            if (++row > task.done()) {
                batch.add(task.reading().read(row < MOST_ROWS ? next : tooMany(next)));
            }
            if (batch.size() == ImportSteps.BATCH) {
                if (!isDone(batch)) {
                    return;
                }
                batch.clear();
            }
        }
        if (isDone(batch)) {
            steps.finish(task.id(), claim);
        }
    }

    private static CsvRow tooMany(CsvRow last) {
        return CsvRow.broken(last.line(), Refusal.because("import.tooManyRows", String.valueOf(MOST_ROWS - 1)));
    }

    /** @return false when somebody else has taken it over, or thrown it away */
    private boolean isDone(List<RowReading.Result> batch) {
        return task.isWriting()
                ? LostRace.retry(() -> steps.write(task.id(), claim, batch))
                : steps.check(task.id(), claim, batch, seen);
    }
}
