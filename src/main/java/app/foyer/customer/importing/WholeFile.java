package app.foyer.customer.importing;

import app.foyer.audit.AuditLog;
import app.foyer.customer.importing.ImportSteps.Task;
import app.foyer.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.Supplier;

/** Takes a file into the directory whole, in the caller's transaction; or says that this cannot be. */
@ApplicationScoped
class WholeFile {

    @Inject
    private Imports imports;

    @Inject
    private RowsIntake intake;

    @Inject
    private BusinessClock clock;

    @Inject
    private AuditLog audit;

    /**
     * @param batches the rows, some at a time; none at the end
     * @param goesOn is told how many rows were worked on, and knows whether the claim is believed yet
     * @throws NotWholeException when a line is wrong by now, when more people have a login than when it was checked, or when
     *     somebody else has taken over
     */
    void take(Task task, String claim, Supplier<List<RowReading.Result>> batches, LongPredicate goesOn) {
        var counts = new ImportCounts();
        for (var rows = batches.get(); !rows.isEmpty(); rows = batches.get()) {
            intake.take(rows, task.forKnown(), task.author(), counts);
            counts.countDone(rows.size());
            if (counts.getWrong() > 0) {
                throw new NotWholeException("A line is wrong by now");
            }
            if (counts.getClosed() > task.closedBefore()) {
                throw new NotWholeException("Somebody has a login by now");
            }
            if (!goesOn.test(counts.getDone())) {
                throw new NotWholeException("Somebody else works on it");
            }
        }
        var found = imports.lock(task.id())
                .filter(one -> one.isClaimedBy(claim))
                .orElseThrow(() -> new NotWholeException("Somebody else works on it"));
        found.isWritten(counts);
        found.finish(clock.now());
        imports.removeFile(task.id());
        audit.tell("customer.imported", found.author(), found.fileName(), null, counts.told());
    }
}
