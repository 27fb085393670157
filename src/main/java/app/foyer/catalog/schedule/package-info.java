/**
 * When staff members work and when they do not: weeks with breaks, special days, days off, blocked times, and the days on
 * which the business is closed.
 *
 * <p>Start reading at {@link app.foyer.catalog.schedule.HoursService} (a working week), then
 * {@link app.foyer.catalog.schedule.HoursPolicy} (which weeks make sense) and
 * {@link app.foyer.catalog.schedule.ScheduleService} (all of it for many people at once, of which {@code availability} makes
 * moments).
 *
 * <p>A change is never refused because of what is booked, and never touches it: the page says which appointments now lie
 * outside, and a person decides.
 */
package app.foyer.catalog.schedule;
