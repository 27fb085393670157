package app.foyer.messaging.calendar;

/** A calendar file that goes with a message, and what the calendar is asked to do with it. */
public record CalendarEntry(CalendarFile.Method method, String file) {}
