package app.foyer.availability;

import app.foyer.shared.TimeRange;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is already booked. A port: the package that keeps the appointments implements it, with one query for all
 * staff members and the whole range.
 */
public interface BusyTime {

    /**
     * The time held by appointments (pending or confirmed) that overlap {@code range} with their buffers.
     *
     * @param range mostly {@link SlotRules#reach}, which is wider than the starts asked for
     * @param exceptAppointment the id of the appointment that is being moved: its own time does not stand in its way
     * @return by staff id; who has nothing booked may be missing
     */
    Map<Long, List<Taken>> of(Collection<Long> staffIds, TimeRange range, Optional<Long> exceptAppointment);

    default Map<Long, List<Taken>> of(Collection<Long> staffIds, TimeRange range) {
        return of(staffIds, range, Optional.empty());
    }
}
