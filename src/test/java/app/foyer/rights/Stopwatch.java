package app.foyer.rights;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Whether several deeds take the same time. They are done in turn, in a new order each time, so that whatever else the
 * machine is doing slows all of them alike. Two deeds count as different when the middle of their times is far apart
 * <em>and</em> nearly every single time of the one is longer than those of the other; and only when that is seen three
 * times in a row, so that a busy machine proves nothing.
 */
final class Stopwatch {

    private static final int TIMES = 6;
    private static final int ROUNDS = 3;
    private static final double FAR_APART = 0.2;
    private static final double AT_LEAST_MILLIS = 12;
    /** Of a rank test with six against six, beyond which one series lies above the other in one case of two hundred. */
    private static final double RANKS_APART = 2.5;

    private Stopwatch() {}

    /** What is done once, ready to be timed; whatever prepares it is done before. */
    interface Deed extends Supplier<Runnable> {}

    /** @return which deeds differ and by how much; empty when none do */
    static Optional<String> difference(Map<String, Deed> deeds) {
        var seen = Optional.<String>empty();
        deeds.values().iterator().next().get().run();
        for (var round = 0; round < ROUNDS; round++) {
            seen = amongTimes(measure(deeds));
            if (seen.isEmpty()) {
                return seen;
            }
        }
        return seen;
    }

    private static LinkedHashMap<String, List<Double>> measure(Map<String, Deed> deeds) {
        var times = new LinkedHashMap<String, List<Double>>();
        var order = new ArrayList<>(deeds.entrySet());
        for (var turn = 0; turn < TIMES; turn++) {
            Collections.shuffle(order);
            for (var deed : order) {
                var ready = deed.getValue().get();
                var begin = System.nanoTime();
                ready.run();
                var millis = (System.nanoTime() - begin) / 1e6;
                times.computeIfAbsent(deed.getKey(), name -> new ArrayList<>()).add(millis);
            }
        }
        times.values().forEach(Collections::sort);
        return times;
    }

    static Optional<String> amongTimes(Map<String, List<Double>> times) {
        var names = List.copyOf(times.keySet());
        for (var one : names) {
            for (var other : names) {
                if (isLonger(times.get(one), times.get(other))) {
                    return Optional.of("%s takes longer than %s: %s".formatted(one, other, times));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isLonger(List<Double> one, List<Double> other) {
        var apart = median(one) - median(other);
        return apart > AT_LEAST_MILLIS && apart > FAR_APART * median(one) && ranksApart(one, other) > RANKS_APART;
    }

    private static double median(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    /** The test of Mann and Whitney: how often a time of the one is longer than a time of the other, in deviations. */
    private static double ranksApart(List<Double> one, List<Double> other) {
        var pairs = (double) one.size() * other.size();
        var longer = one.stream()
                .mapToLong(
                        time -> other.stream().filter(shorter -> time > shorter).count())
                .sum();
        var deviation = Math.sqrt(pairs * (one.size() + other.size() + 1) / 12);
        return (longer - pairs / 2) / deviation;
    }
}
