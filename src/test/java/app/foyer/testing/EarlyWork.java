package app.foyer.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Long work of tests that share nothing with others, done once: when its test asks for it, or earlier. */
public final class EarlyWork {

    /** Where in the order of all classes those stand whose work began early; what is asserted there has happened by then. */
    public static final int LAST = Integer.MAX_VALUE;

    private static final Map<Class<?>, CompletableFuture<Object>> BEGUN = new HashMap<>();

    private EarlyWork() {}

    /** What has come out of it; waits for it, and fails as it has failed. */
    public static <T> T outcomeOf(Class<? extends Callable<T>> work) throws Exception {
        try {
            @SuppressWarnings("unchecked")
            var outcome = (T) begun(work).join();
            return outcome;
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed;
        }
    }

    /** Does it now, unless somebody else does. Returns when it is done, however it ended. */
    static void doNow(Class<? extends Callable<?>> work) {
        begun(work).exceptionally(isToldToWhoAsks -> null).join();
    }

    private static CompletableFuture<Object> begun(Class<? extends Callable<?>> work) {
        synchronized (BEGUN) {
            return BEGUN.computeIfAbsent(work, any -> {
                var promise = new CompletableFuture<Object>();
                var thread = new Thread(() -> keep(promise, work), work.getSimpleName());
                thread.setDaemon(true);
                thread.start();
                return promise;
            });
        }
    }

    private static void keep(CompletableFuture<Object> promise, Class<? extends Callable<?>> work) {
        try {
            var constructor = work.getDeclaredConstructor();
            constructor.setAccessible(true);
            promise.complete(constructor.newInstance().call());
        } catch (Throwable whatever) {
            promise.completeExceptionally(whatever);
        }
    }
}
