package app.foyer.customer.importing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Does the work on imported files, on every node, one file at a time: whoever sees first that one waits claims it. Old files
 * that nobody went on with are thrown away.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportClerk {

    private static final Logger LOG = System.getLogger(ImportClerk.class.getName());

    private final AtomicBoolean isBusy = new AtomicBoolean();

    @Inject
    private ImportSteps steps;

    @Inject
    private ImportUpkeep upkeep;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "import of customers")
    void work() {
        if (isBusy.compareAndSet(false, true)) {
            try {
                workOff();
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "An import of customers was interrupted, and goes on in half a minute", e);
            } finally {
                isBusy.set(false);
            }
        }
    }

    @Schedule(hour = "*", minute = "23", second = "0", persistent = false, info = "imports that nobody went on with")
    void tidy() {
        upkeep.throwAwayOldOnes();
    }

    private void workOff() {
        var claim = UUID.randomUUID().toString();
        for (var task = steps.claim(claim); task.isPresent(); task = steps.claim(claim)) {
            new ImportRun(steps, task.get(), claim).go();
        }
    }
}
