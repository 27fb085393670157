package app.foyer.catalog.schedule;

import app.foyer.account.Callers;
import app.foyer.audit.AuditLog;
import app.foyer.audit.Meanwhile;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Days on which one location is closed, or all of them, whoever would work there. */
@Stateless
@RolesAllowed("ADMIN")
public class ClosureService {

    private static final String ADDED = "settings.closureAdded";
    private static final String CHANGED = "settings.closureChanged";
    private static final String REMOVED = "settings.closureRemoved";

    @Resource
    private SessionContext caller;

    @Inject
    private Callers callers;

    @Inject
    private Absences absences;

    @Inject
    private WorkPlaces places;

    @Inject
    private BusinessClock clock;

    @Inject
    private Meanwhile meanwhile;

    @Inject
    private AuditLog audit;

    /**
     * First and last day included.
     *
     * @param locationId empty: all locations
     * @param holiday country and region whose public holiday it is, {@code de/by}; empty for what somebody wrote
     */
    public record Closure(
            long id,
            long version,
            Optional<Long> locationId,
            LocalDate first,
            LocalDate last,
            String reason,
            Optional<String> holiday)
            implements Serializable {

        static Closure of(DaysOff row) {
            return new Closure(
                    row.id(),
                    row.version(),
                    Optional.ofNullable(row.locationId()),
                    row.firstDay(),
                    row.lastDay(),
                    row.reason(),
                    Optional.ofNullable(row.holiday()));
        }

        /** Whether that location, or all of them for empty, is closed by it on the whole of that day. */
        public boolean closes(Optional<Long> location, LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last) && (locationId.isEmpty() || locationId.equals(location));
        }
    }

    /** A day that is to become a closure. @param holiday as of {@link Closure} */
    public record NewClosure(
            Optional<Long> locationId, LocalDate first, LocalDate last, String reason, Optional<String> holiday)
            implements Serializable {

        /** For a reason that somebody wrote. */
        public NewClosure(Optional<Long> locationId, LocalDate first, LocalDate last, String reason) {
            this(locationId, first, last, reason, Optional.empty());
        }
    }

    /** Those that are not over, in order of time. */
    public List<Closure> upcoming() {
        return between(today().minusDays(1), LocalDate.of(9999, 12, 31));
    }

    /** All that lie wholly or partly between the two days. */
    public List<Closure> between(LocalDate first, LocalDate last) {
        return absences.closures(first, last, AbsencePolicy.MOST_UPCOMING).stream()
                .map(Closure::of)
                .toList();
    }

    /** @throws RefusedException with all that speaks against it */
    public long add(NewClosure closure) {
        enforce(closure, upcoming().size());
        return added(closure);
    }

    /**
     * Several at once, as a list of public holidays: those that are closed already are left out.
     *
     * @return how many were added
     */
    public int addMissing(List<NewClosure> closures) {
        absences.lockLocations();
        var there = new ArrayList<>(upcoming());
        var before = there.size();
        for (var closure : closures) {
            if (there.stream().noneMatch(one -> one.closes(closure.locationId(), closure.first()))) {
                enforce(closure, there.size());
                var id = added(closure);
                there.add(new Closure(
                        id,
                        0,
                        closure.locationId(),
                        closure.first(),
                        closure.last(),
                        closure.reason(),
                        closure.holiday()));
            }
        }
        return there.size() - before;
    }

    /**
     * @param seen the version that the person had before their eyes
     * @throws RefusedException with all that speaks against it
     * @throws app.foyer.shared.ChangedMeanwhileException when somebody else has changed it since
     */
    public void change(long id, NewClosure wanted, long seen) {
        var row = absences.lockClosure(id).orElseThrow(ClosureService::unknown);
        enforce(wanted, upcoming().size() - 1L);
        meanwhile.mustBeAsSeen(seen, row.version(), Set.of(CHANGED), subject(row));
        var before = DaysOffService.inShort(row);
        row.change(wanted.first(), wanted.last(), DaysOffService.straight(wanted.reason()));
        row.concern(wanted.locationId().orElse(null));
        audit.tell(CHANGED, callers.addressOf(caller), subject(row), before, DaysOffService.inShort(row));
    }

    /** @throws RefusedException when there is none such any more */
    public void remove(long id) {
        var row = absences.lockClosure(id).orElseThrow(ClosureService::unknown);
        absences.remove(row);
        audit.tell(REMOVED, callers.addressOf(caller), subject(row), DaysOffService.inShort(row), null);
    }

    private long added(NewClosure closure) {
        var row = DaysOff.closure(
                closure.locationId().orElse(null),
                closure.first(),
                closure.last(),
                DaysOffService.straight(closure.reason()));
        closure.holiday().ifPresent(row::keepHolidayOf);
        absences.add(row);
        audit.tell(ADDED, callers.addressOf(caller), subject(row), null, DaysOffService.inShort(row));
        return row.id();
    }

    private void enforce(NewClosure closure, long upcoming) {
        var reason = DaysOffService.straight(closure.reason());
        Decision.refusedFor(AbsencePolicy.toDays(closure.first(), closure.last(), reason, today(), upcoming))
                .enforce();
        closure.locationId().ifPresent(places::known);
    }

    /** A day counts as past when it is over everywhere on earth. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), ZoneOffset.ofHours(-12));
    }

    private static String subject(DaysOff row) {
        return "#" + row.id();
    }

    private static RefusedException unknown() {
        return new RefusedException(Refusal.because("closure.unknown"));
    }
}
