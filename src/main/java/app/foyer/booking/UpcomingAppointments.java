package app.foyer.booking;

import app.foyer.shared.BusinessClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * How many appointments still lie ahead of something that the business is about to change or to archive. They stay as they
 * are; who decides should know of them.
 */
@Stateless
@RolesAllowed("ADMIN")
public class UpcomingAppointments {

    /** Nobody has to count further: this many mean <em>this many or more</em>. */
    public static final int MOST = 1_000;

    @Inject
    private Upcoming upcoming;

    @Inject
    private BusinessClock clock;

    /** Those that hold their time and have not started, at most {@link #MOST}. */
    public int ofService(long serviceId) {
        return upcoming.count("serviceId", serviceId, clock.now(), MOST);
    }

    public int ofStaff(long staffId) {
        return upcoming.count("staffId", staffId, clock.now(), MOST);
    }

    public int ofLocation(long locationId) {
        return upcoming.count("locationId", locationId, clock.now(), MOST);
    }
}
