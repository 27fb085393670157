package app.foyer.availability;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** Hours (or a break) that come back every week on the day on which they begin. For the hours see {@link LocalStretch}. */
public record WeeklyStretch(DayOfWeek day, LocalTime from, LocalTime until) implements Serializable {

    public LocalStretch hours() {
        return new LocalStretch(from, until);
    }
}
