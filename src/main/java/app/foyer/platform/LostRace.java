package app.foyer.platform;

import jakarta.persistence.OptimisticLockException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * Two requests met in the database, and it let one through: a new customer introduced twice, one key sent twice at once, a
 * deadlock, a row that somebody else changed meanwhile. Asking again finds what the other one wrote.
 */
public final class LostRace {

    private static final Logger LOG = System.getLogger(LostRace.class.getName());
    private static final int ATTEMPTS = 4;

    private LostRace() {}

    /** Runs a transaction again when it lost a race; what else goes wrong is thrown as it is. */
    public static <T> T retry(Supplier<T> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !isBehind(e)) {
                    throw e;
                }
                LOG.log(Level.INFO, "Lost a race in the database, asking again ({0})", attempt);
            }
        }
    }

    /** The same for a transaction that answers nothing. */
    public static void retry(Runnable transaction) {
        retry(() -> {
            transaction.run();
            return null;
        });
    }

    /**
     * Whether a lost race is behind this failure. SQL states: 23 a constraint, 40 a deadlock or a failed serialisation, HYT00
     * waited too long for a lock (H2).
     */
    public static boolean isBehind(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return true;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                var state = sql.getSQLState();
                return state.startsWith("23") || state.startsWith("40") || state.equals("HYT00");
            }
        }
        return false;
    }
}
