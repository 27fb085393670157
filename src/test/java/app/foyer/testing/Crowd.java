package app.foyer.testing;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many people who do something at the same moment. */
public final class Crowd {

    private static final int PATIENCE_SECONDS = 150;

    private Crowd() {}

    /** @param deed what the n-th person does, beginning with 0; all begin together */
    public static <T> List<T> allAtOnce(int people, IntFunction<T> deed) {
        return allAtOnce(IntStream.range(0, people)
                .<Callable<T>>mapToObj(person -> () -> deed.apply(person))
                .toList());
    }

    public static <T> List<T> allAtOnce(List<Callable<T>> deeds) {
        var startLine = new CyclicBarrier(deeds.size());
        var threads = Executors.newFixedThreadPool(deeds.size());
        try {
            var running = deeds.stream()
                    .map(deed -> threads.submit(() -> {
                        startLine.await(PATIENCE_SECONDS, SECONDS);
                        return deed.call();
                    }))
                    .toList();
            var results = new ArrayList<T>();
            for (var deed : running) {
                results.add(resultOf(deed));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T resultOf(Future<T> deed) {
        try {
            return deed.get(PATIENCE_SECONDS, SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (Exception e) {
            throw new AssertionError("No answer after " + PATIENCE_SECONDS + " seconds", e);
        }
    }
}
