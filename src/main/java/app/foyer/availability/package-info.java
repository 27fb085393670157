/**
 * When something can be booked: working hours, absences and appointments become free starts.
 *
 * <p>Start reading at {@link app.foyer.availability.FreeTimes} (which starts are free, and why others are not), then
 * {@link app.foyer.availability.WorkingCalendar} (what people agree about hours) and
 * {@link app.foyer.availability.OpeningHours} (what that means in moments, on the nights of the clock changes too).
 * {@link app.foyer.availability.Offers} makes one list of several staff members for a customer who takes anyone.
 *
 * <p>All these are arithmetic on sorted time ranges: no database, no clock, no page. Ranges are half-open. Only
 * {@link app.foyer.availability.WallClock} and its steady times convert between local time and moments. The doors to the
 * rest of the house are {@link app.foyer.availability.AvailabilityService}, which brings together what is stored, and the
 * port {@link app.foyer.availability.BusyTime}, through which the bookings tell what is taken.
 */
package app.foyer.availability;
