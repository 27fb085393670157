/** Appointments as calendar files, for mails and for <em>Add to calendar</em>. Start reading at {@link app.foyer.messaging.calendar.CalendarFiles}. */
package app.foyer.messaging.calendar;
