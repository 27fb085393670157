package app.foyer.availability;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts at the beginning of the free room and at every opening within it, and in steps from there until the next.
 * The notice does not move them: what is offered at 9:01 was offered at 9:00 too.
 */
record PackedGrid(List<Instant> openings, Duration step) implements StartGrid {

    @Override
    public List<Instant> starts(StartSpan possible, StartSpan wanted) {
        var anchors = anchors(possible);
        var starts = new ArrayList<Instant>();
        for (int i = 0; i < anchors.size(); i++) {
            var next = i + 1 < anchors.size()
                    ? anchors.get(i + 1)
                    : possible.last().plusNanos(1);
            for (var start = anchors.get(i); start.isBefore(next); start = start.plus(step)) {
                if (wanted.contains(start)) {
                    starts.add(start);
                }
            }
        }
        return starts;
    }

    private List<Instant> anchors(StartSpan possible) {
        var anchors = new ArrayList<>(List.of(possible.first()));
        openings.stream()
                .filter(opening -> opening.isAfter(possible.first()) && possible.contains(opening))
                .distinct()
                .forEach(anchors::add);
        return anchors;
    }
}
