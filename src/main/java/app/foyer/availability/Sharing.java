package app.foyer.availability;

import java.io.Serializable;

/**
 * With whom an appointment may share its staff member's time: two appointments of one staff member may overlap only
 * when their keys are equal.
 *
 * @param key for an exclusive appointment its own id, which is nobody else's; for a group the negative id of its service,
 *     the same for all its appointments
 */
public record Sharing(long key) implements Serializable {

    /** Several customers of one group service at a time, up to its capacity. */
    public static Sharing amongCustomersOf(long serviceId) {
        return new Sharing(-serviceId);
    }

    /** Nobody else meanwhile. */
    public static Sharing withNobody(long appointmentId) {
        return new Sharing(appointmentId);
    }
}
