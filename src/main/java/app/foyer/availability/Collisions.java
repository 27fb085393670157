package app.foyer.availability;

import app.foyer.shared.TimeRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** When one more customer would be one too many: the time of other services, and of a group whose places are all taken. */
final class Collisions {

    private Collisions() {}

    static TimeRangeSet of(Collection<Taken> taken, SlotRules rules) {
        var inTheWay = new ArrayList<TimeRange>();
        var ofTheSameGroup = new ArrayList<TimeRange>();
        for (var time : taken) {
            (sharesWith(time, rules) ? ofTheSameGroup : inTheWay).add(time.occupied());
        }
        inTheWay.addAll(whereAtLeast(rules.capacity(), ofTheSameGroup));
        return TimeRangeSet.of(inTheWay);
    }

    /** How many customers of the same group are there at the fullest moment of this time. */
    static int mostDuring(TimeRange time, Collection<Taken> taken, SlotRules rules) {
        int people = 0;
        int most = 0;
        var there = taken.stream()
                .filter(one -> sharesWith(one, rules))
                .map(Taken::occupied)
                .filter(one -> one.start().isBefore(time.end()) && one.end().isAfter(time.start()))
                .toList();
        for (var change : changesOf(there).entrySet()) {
            people += change.getValue();
            if (change.getKey().isBefore(time.end())) {
                most = Math.max(most, people);
            }
        }
        return most;
    }

    private static boolean sharesWith(Taken time, SlotRules rules) {
        return rules.sharingKey().isPresent()
                && rules.sharingKey().get() == time.sharing().key();
    }

    /** The times at which {@code count} or more of the ranges overlap in one and the same moment. */
    private static List<TimeRange> whereAtLeast(int count, List<TimeRange> ranges) {
        var full = new ArrayList<TimeRange>();
        int people = 0;
        Instant fullSince = null;
        for (var change : changesOf(ranges).entrySet()) {
            people += change.getValue();
            if (people >= count && fullSince == null) {
                fullSince = change.getKey();
            } else if (people < count && fullSince != null) {
                full.add(new TimeRange(fullSince, change.getKey()));
                fullSince = null;
            }
        }
        return full;
    }

    /** How many more (or fewer) people there are from a moment on. Who leaves makes room for who comes at that moment. */
    private static TreeMap<Instant, Integer> changesOf(List<TimeRange> ranges) {
        var changes = new TreeMap<Instant, Integer>();
        for (var range : ranges) {
            changes.merge(range.start(), 1, Integer::sum);
            changes.merge(range.end(), -1, Integer::sum);
        }
        return changes;
    }
}
