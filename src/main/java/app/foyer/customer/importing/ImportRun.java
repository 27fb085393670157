package app.foyer.customer.importing;

import app.foyer.customer.importing.ImportSteps.Task;
import app.foyer.platform.LostRace;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** Goes through one file from where it stands to its end, with a batch of rows in memory; or takes it whole, from its beginning. */
final class ImportRun {

    private static final Logger LOG = System.getLogger(ImportRun.class.getName());

    private final ImportSteps steps;
    private final Task task;
    private final String claim;
    private final SeenInFile seen = new SeenInFile();

    ImportRun(ImportSteps steps, Task task, String claim) {
        this.steps = steps;
        this.task = task;
        this.claim = claim;
    }

    void go() {
        if (task.isWhole()) {
            goWhole();
            return;
        }
        var batches = new Batches(task, steps, task.done());
        for (var batch = batches.next(); !batch.isEmpty(); batch = batches.next()) {
            if (!isDone(batch)) {
                return;
            }
        }
        steps.finish(task.id(), claim);
    }

    private void goWhole() {
        try {
            LostRace.retry(() -> {
                var batches = new Batches(task, steps, 0);
                steps.writeWhole(task, claim, batches::next, done -> steps.hasComeTo(task.id(), claim, done));
            });
        } catch (NotWholeException e) {
            LOG.log(Level.INFO, "Nothing of an imported file is written: {0}", e.getMessage());
            steps.beginAgain(task.id(), claim);
        }
    }

    /** @return false when somebody else has taken it over, or thrown it away */
    private boolean isDone(List<RowReading.Result> batch) {
        return task.isWriting()
                ? LostRace.retry(() -> steps.write(task.id(), claim, batch))
                : steps.check(task.id(), claim, batch, seen);
    }
}
