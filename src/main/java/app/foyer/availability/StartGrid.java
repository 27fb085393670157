package app.foyer.availability;

import java.time.Instant;
import java.util.List;

/** Which of the possible starts are offered. One implementation for each {@link StepAlignment}. */
interface StartGrid {

    /**
     * @param possible starts without anything in the way, from the first to the last of a free room
     * @param wanted what was asked for, within notice and horizon
     * @return the starts on the grid that are in both, in order of time
     */
    List<Instant> starts(StartSpan possible, StartSpan wanted);
}
