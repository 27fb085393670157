/**
 * All appointments of the business, or those of one staff member: found, looked at, decided.
 *
 * <p>Start reading at {@link app.foyer.web.admin.appointment.AppointmentsView}.
 */
package app.foyer.web.admin.appointment;
