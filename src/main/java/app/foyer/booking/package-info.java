/**
 * Agreeing on an appointment, moving it and calling it off.
 *
 * <p>Start reading at {@link app.foyer.booking.Appointment} (what it is), then {@link app.foyer.booking.ChangePolicy}
 * (what may happen to it, and why not), then {@link app.foyer.booking.BookingService} (what people can ask for).
 * The rules are read anew for every click and never frozen with a booking; a service may differ from all others.
 * Time is taken and given back under one lock: {@link app.foyer.booking.TimeTaking} locks the staff members' rows in id
 * order, looks again, and writes.
 *
 * <p>Where the business has switched real-time availability off, a customer asks for a time instead of taking it: the
 * appointment moves there, waits as {@code PENDING} and is not exclusive. Two exclusive appointments of one staff member
 * never overlap; one that is not exclusive holds its time against nobody, fills no place of a group, and takes
 * its time when it is moved to a free one, or confirmed while nobody else has it; confirmed beside others, it stays marked.
 *
 * <p>What the business decides besides that ({@link app.foyer.booking.Verdict}) has its rule in
 * {@link app.foyer.booking.VerdictPolicy} and is done by {@link app.foyer.booking.VerdictTaking}, under the same lock.
 *
 * <p>Others learn about changes through events such as {@link app.foyer.booking.AppointmentMoved}, fired inside the
 * transaction; this package does not know who listens.
 */
package app.foyer.booking;
