package app.foyer.availability;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Starts on the steps of the local day, counted from 00:00 on the wall and anew every midnight. */
record AlignedGrid(List<SteadyTime> steady, Duration step) implements StartGrid {

    @Override
    public List<Instant> starts(StartSpan possible, StartSpan wanted) {
        return possible.within(wanted).stream()
                .flatMap(span -> steady.stream().flatMap(time -> time.onGrid(span, step).stream()))
                .toList();
    }
}
