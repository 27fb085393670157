package app.foyer.availability;

import app.foyer.catalog.CatalogService.Place;
import app.foyer.catalog.schedule.ScheduleService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When staff work and why not, for the calendar of the business: four queries, whatever the number of people and days. */
@Stateless
@RolesAllowed({"STAFF", "ADMIN"})
public class WorkPlanService {

    @Inject
    private ScheduleService schedules;

    /**
     * @param places at which to look
     * @param days by the clock of {@code zone}, both ends included
     * @return by the staff member's id
     */
    public Map<Long, WorkPlan> of(Collection<Long> staff, Collection<Place> places, DateRange days, ZoneId zone) {
        if (staff.isEmpty()) {
            return Map.of();
        }
        var clock = new WallClock(zone);
        var schedule = schedules.of(
                List.copyOf(staff), days.first().minusDays(1), days.last().plusDays(1));
        var plans = new HashMap<Long, WorkPlan>();
        staff.forEach(member -> plans.put(member, WorkPlans.of(schedule, member, places, days, clock)));
        return plans;
    }
}
