package app.foyer.booking.trial;

import app.foyer.booking.trial.TouchedAppointments.People;
import app.foyer.settings.PanelSettings;
import app.foyer.settings.ServicePolicies;
import app.foyer.settings.ServicePolicy;
import app.foyer.settings.Settings;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.BusinessClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/**
 * How many appointments that are still to come a change of the rules touches, before it is saved: those whose customers may
 * do something afterwards that they may not do now, or the other way round. Counted in the database, by ranges of starts.
 */
@Stateless
@RolesAllowed("ADMIN")
public class TouchService {

    private static final List<AppointmentStatus> TO_COME = Arrays.stream(AppointmentStatus.values())
            .filter(AppointmentStatus::holdsTime)
            .toList();

    @Inject
    private TouchedAppointments touched;

    @Inject
    private Settings settings;

    @Inject
    private ServicePolicies policies;

    @Inject
    private BusinessClock clock;

    /**
     * Of a change for all services; those with rules of their own are touched where they have none. Opening or closing the
     * panel touches everybody who can sign in.
     */
    public long by(PanelSettings wanted) {
        var present = settings.read(PanelSettings.class);
        if (present.open() == wanted.open()) {
            return by(present, wanted, People.ALL);
        }
        var all = new Reach(present, wanted, clock.now()).everything();
        return TO_COME.stream()
                        .mapToLong(status -> touched.ofPeopleWithLogin(status, all))
                        .sum()
                + by(present, wanted, People.WITHOUT_LOGIN);
    }

    private long by(PanelSettings present, PanelSettings wanted, People people) {
        var own = policies.all();
        var now = clock.now();
        var others = new Reach(present, wanted, now);
        return count(others, (status, reach) -> touched.ofOthers(own.keySet(), people, status, reach.starts(status)))
                + own.entrySet().stream()
                        .mapToLong(service -> of(
                                service.getKey(),
                                people,
                                new Reach(
                                        present.withOverrides(service.getValue()),
                                        wanted.withOverrides(service.getValue()),
                                        now)))
                        .sum();
    }

    /** Of a change for one service. */
    public long by(long service, ServicePolicy wanted) {
        var forAll = settings.read(PanelSettings.class);
        return of(
                service,
                People.ALL,
                new Reach(forAll.withOverrides(policies.of(service)), forAll.withOverrides(wanted), clock.now()));
    }

    private long of(long service, People people, Reach reach) {
        return count(reach, (status, by) -> touched.ofService(service, people, status, by.starts(status)));
    }

    private static long count(Reach reach, BiFunction<AppointmentStatus, Reach, Long> counted) {
        return TO_COME.stream()
                .mapToLong(status -> counted.apply(status, reach))
                .sum();
    }
}
