package app.foyer.messaging.workflow.expiry;

import app.foyer.messaging.workflow.Workflows;
import app.foyer.messaging.workflow.run.WorkflowRunner;
import app.foyer.shared.BusinessClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Writes what is due, each in a transaction of its own. The row that notes it can be there once: of several nodes the first one
 * writes, for the others the transaction fails and nothing has happened.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ExpiryDesk {

    @Inject
    private ExpiringPackages packages;

    @Inject
    private Workflows workflows;

    @Inject
    private WorkflowRunner runner;

    @Inject
    private BusinessClock clock;

    /** @param left how many of the first ones are left out */
    public List<DueNotice> due(int left) {
        return packages.due(clock.now(), left);
    }

    /** Does nothing when the workflow is not what it was any more. */
    public void write(DueNotice due) {
        workflows
                .find(due.workflowId())
                .filter(complete -> complete.workflow().isActive())
                .ifPresent(complete -> {
                    packages.add(ExpiryNotice.of(due, clock.now()));
                    runner.run(complete, due.purchaseId());
                });
    }
}
