/**
 * The calendar of the business ({@code /admin/calendar}): a day, a week, a month or a list of it, painted by the server.
 *
 * <p>Start reading at {@link app.foyer.web.admin.calendar.CalendarView}. How the hours stand on a day, on both nights of the
 * clock change too, is said by {@code Axis}; what overlaps is laid side by side by {@code Lanes}. What is moved with the mouse
 * goes as a form the same way as every other move.
 */
package app.foyer.web.admin.calendar;
