package app.foyer.booking.diary;

import app.foyer.booking.BookingReference;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.TimeRange;
import java.io.Serializable;

/**
 * One appointment as a calendar paints it.
 *
 * @param occupied the time with its buffers
 * @param exclusive false when its customer asked for this time whatever else is booked then
 * @param capacity of the service: more than one is a group
 * @param seen the version of the appointment, for whoever changes it
 */
public record DiaryEntry(
        long id,
        BookingReference reference,
        AppointmentStatus status,
        TimeRange time,
        TimeRange occupied,
        boolean exclusive,
        long serviceId,
        String service,
        int capacity,
        Person staff,
        long locationId,
        String location,
        String customer,
        int seen)
        implements Serializable {

    /** Whether others may come to the same appointment of the staff member. */
    public boolean isOfAGroup() {
        return capacity > 1;
    }
}
