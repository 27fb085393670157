package app.foyer.booking.diary;

import app.foyer.availability.DateRange;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody wants to see of the diary.
 *
 * @param zone by whose clock the days begin and end
 * @param staff nobody in particular when empty: everybody whom the actor sees
 * @param location empty for all
 * @param calledOffToo cancelled and rejected ones as well
 */
public record DiaryWish(DateRange days, ZoneId zone, Set<Long> staff, Optional<Long> location, boolean calledOffToo)
        implements Serializable {

    public DiaryWish {
        staff = Set.copyOf(staff);
    }
}
