/**
 * Agreeing on an appointment, moving it and calling it off.
 *
 * <p>Start reading at {@link app.foyer.booking.Appointment} (what it is), then {@link app.foyer.booking.ChangePolicy}
 * (what may happen to it, and why not), then {@link app.foyer.booking.BookingService} (what people can ask for).
 * {@link app.foyer.booking.TimeTaking} is the only place where time is taken and given back: it locks the staff
 * members' rows in id order, looks again, and writes.
 *
 * <p>Others learn about changes through events such as {@link app.foyer.booking.AppointmentMoved}, fired inside the
 * transaction; this package does not know who listens.
 */
package app.foyer.booking;
