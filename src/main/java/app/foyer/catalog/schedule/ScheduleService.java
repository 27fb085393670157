package app.foyer.catalog.schedule;

import app.foyer.shared.TimeRange;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/** When staff work and when they do not, for many people and days at once: four queries, whatever the number. */
@Stateless
@PermitAll
public class ScheduleService {

    /** No zone on earth is further from UTC than 14 hours, and a stretch that began the day before may reach in. */
    private static final Duration ANY_ZONE = Duration.ofHours(48);

    @Inject
    private Schedules schedules;

    /** The rows that matter for some staff members and days, of all locations. */
    public record Schedule(
            List<WeeklyHours> weeklyHours,
            List<SpecialDay> specialDays,
            List<DaysOff> daysOff,
            List<BlockedTime> blockedTimes) {}

    /** @param first first local day, {@code last} last local day, both included, whatever the location's zone */
    public Schedule of(Collection<Long> staffIds, LocalDate first, LocalDate last) {
        var range = new TimeRange(
                first.atStartOfDay(ZoneOffset.UTC).toInstant().minus(ANY_ZONE),
                last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().plus(ANY_ZONE));
        return new Schedule(
                schedules.weeklyHours(staffIds),
                schedules.specialDays(staffIds, first.minusDays(1), last.plusDays(1)),
                schedules.daysOff(staffIds, first.minusDays(1), last.plusDays(1)),
                schedules.blockedTimes(staffIds, range));
    }
}
