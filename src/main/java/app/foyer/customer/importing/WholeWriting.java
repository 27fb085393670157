package app.foyer.customer.importing;

import app.foyer.customer.importing.ImportSteps.Task;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.Supplier;

/** The one transaction in which a file is taken whole. It may last: some servers end what lasts longer than two minutes. */
@Stateless
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class WholeWriting {

    private static final int AN_HOUR = 3_600;

    @Resource
    private UserTransaction transaction;

    @Inject
    private WholeFile file;

    /** @throws NotWholeException when one of the lines cannot be taken; then nothing is written */
    public void take(Task task, String claim, Supplier<List<RowReading.Result>> batches, LongPredicate goesOn) {
        try {
            transaction.setTransactionTimeout(AN_HOUR);
            transaction.begin();
            file.take(task, claim, batches, goesOn);
            transaction.commit();
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new IllegalStateException(e);
        } finally {
            takeBack();
        }
    }

    private void takeBack() {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
            transaction.setTransactionTimeout(0);
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }
}
