package app.foyer.messaging.workflow;

import app.foyer.booking.AppointmentService.Details;
import app.foyer.shared.AppointmentStatus;
import java.io.Serializable;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * When a workflow holds; an empty set excludes nothing.
 *
 * @param services numbers; the same for {@code staff} and {@code locations}
 */
public record Conditions(
        Set<Long> services, Set<Long> staff, Set<Long> locations, Set<AppointmentStatus> statuses, Customers customers)
        implements Serializable {

    public static final Conditions NONE = new Conditions(Set.of(), Set.of(), Set.of(), Set.of(), Customers.ALL);

    /** Whose appointments count. */
    public enum Customers {
        ALL,
        /** Those who have had no appointment before. */
        NEW,
        /** Those who have had one. */
        KNOWN
    }

    /** @param isNew asked only where it matters */
    public boolean hold(Details details, BooleanSupplier isNew) {
        return hold(details, Set.of(details.staff().id()), isNew);
    }

    /**
     * The same for an appointment that was handed over.
     *
     * @param concerned whose it is, and whose it was until now: one of them has to be meant
     */
    public boolean hold(Details details, Set<Long> concerned, BooleanSupplier isNew) {
        return allows(services, details.serviceId())
                && concerned.stream().anyMatch(one -> allows(staff, one))
                && allows(locations, details.place().id())
                && allows(statuses, details.status())
                && (customers == Customers.ALL || (customers == Customers.NEW) == isNew.getAsBoolean());
    }

    private static <T> boolean allows(Set<T> wanted, T there) {
        return wanted.isEmpty() || wanted.contains(there);
    }
}
