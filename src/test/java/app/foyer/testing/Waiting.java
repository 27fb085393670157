package app.foyer.testing;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what happens elsewhere: looks often, and gives up at a deadline with a sentence. */
public final class Waiting {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private Waiting() {}

    public static void until(BooleanSupplier happened, Duration atMost, Supplier<String> otherwise) {
        forValue(() -> happened.getAsBoolean() ? Optional.of(true) : Optional.empty(), atMost, otherwise);
    }

    static <T> T forValue(Supplier<Optional<T>> look, Duration atMost, Supplier<String> otherwise) {
        var deadline = System.nanoTime() + atMost.toNanos();
        while (System.nanoTime() < deadline) {
            var seen = look.get();
            if (seen.isPresent()) {
                return seen.get();
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return look.get().orElseThrow(() -> new AssertionError(otherwise.get()));
    }
}
