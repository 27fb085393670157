package app.foyer.customer.importing;

import app.foyer.customer.importing.ImportSteps.Task;
import app.foyer.shared.Refusal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The rows of a file from the first to the last, some at a time. */
final class Batches {

    /** A file of more rows than that is cut by whoever makes it. */
    static final long MOST_ROWS = 250_000;

    private final RowReading reading;
    private final CsvRows rows;
    private final long done;
    private long row;

    /** @param done rows that are stepped over */
    Batches(Task task, ImportSteps steps, long done) {
        reading = task.reading();
        this.done = done;
        var file = new FileStream(number -> steps.part(task.id(), number));
        rows = rowsOf(file, task.choices());
        if (task.choices().withHeads()) {
            nextRow();
        }
    }

    /** None at the end. */
    List<RowReading.Result> next() {
        var batch = new ArrayList<RowReading.Result>(ImportSteps.BATCH);
        while (batch.size() < ImportSteps.BATCH && row < MOST_ROWS) {
            var next = nextRow();
            if (next == null) {
                break;
            }
            if (++row > done) {
                batch.add(reading.read(row < MOST_ROWS ? next : tooMany(next)));
            }
        }
        return batch;
    }

    private static CsvRows rowsOf(FileStream file, ImportChoices choices) {
        try {
            return new CsvRows(new InputStreamReader(file, choices.encoding().charset()), choices.separator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CsvRow nextRow() {
        try {
            return rows.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvRow tooMany(CsvRow last) {
        return CsvRow.broken(last.line(), Refusal.because("import.tooManyRows", String.valueOf(MOST_ROWS - 1)));
    }
}
