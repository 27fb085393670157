package app.foyer.web.admin.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Lays what overlaps side by side: each in the first lane that is free again, and all that hang together in as many lanes as
 * the fullest moment of them needs.
 */
final class Lanes {

    /** So short a one is painted this long: two of them may touch there that do not in time. */
    static final int SHORTEST = 20;

    /** A shorter one has room for one line. */
    static final int ONE_LINE = 40;

    /** Nobody can read more side by side. */
    static final int MOST = 12;

    /** @param lane from 0 */
    record Laid<T>(T what, int lane, int lanes) {}

    private record Spot<T>(T what, Stretch time, int lane) {}

    private Lanes() {}

    static <T> List<Laid<T>> of(List<T> all, Function<T, Stretch> time) {
        var sorted = all.stream()
                .sorted(Comparator.comparing((T one) -> time.apply(one).from())
                        .thenComparing(one -> -time.apply(one).length()))
                .toList();
        var laid = new ArrayList<Laid<T>>();
        var cluster = new ArrayList<Spot<T>>();
        var ends = new ArrayList<Integer>();
        for (var one : sorted) {
            var stretch = painted(time.apply(one));
            if (ends.stream().allMatch(end -> end <= stretch.from())) {
                finish(cluster, ends.size(), laid);
                ends.clear();
            }
            cluster.add(new Spot<>(one, stretch, take(ends, stretch)));
        }
        finish(cluster, ends.size(), laid);
        return laid;
    }

    private static int take(List<Integer> ends, Stretch stretch) {
        for (int lane = 0; lane < ends.size(); lane++) {
            if (ends.get(lane) <= stretch.from()) {
                ends.set(lane, stretch.until());
                return lane;
            }
        }
        ends.add(stretch.until());
        return ends.size() - 1;
    }

    private static <T> void finish(List<Spot<T>> cluster, int lanes, List<Laid<T>> laid) {
        cluster.forEach(spot -> laid.add(new Laid<>(spot.what(), spot.lane(), lanes)));
        cluster.clear();
    }

    private static Stretch painted(Stretch time) {
        return new Stretch(time.from(), Math.max(time.until(), time.from() + SHORTEST));
    }
}
