package app.foyer.availability;

import java.time.Instant;
import java.util.List;

/**
 * What the rules of one {@link WorkingCalendar} mean for some days, in moments.
 *
 * @param open when the staff member works: the hours without absences and interruptions
 * @param interruptions breaks and blocked times, wherever they lie
 * @param openings the moments at which the hours of a working day begin, in order of time
 */
record WorkingTime(TimeRangeSet open, TimeRangeSet interruptions, List<Instant> openings) {}
