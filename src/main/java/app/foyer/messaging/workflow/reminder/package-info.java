/**
 * Workflows that wait for the clock. Nothing is planned ahead, so nothing planned can go stale.
 *
 * <p>Start reading at {@link app.foyer.messaging.workflow.reminder.ReminderClock} (looks), then
 * {@link app.foyer.messaging.workflow.reminder.Reminders} (what is due) and
 * {@link app.foyer.messaging.workflow.reminder.ReminderDesk} (writes it once, however many nodes there are).
 * {@link app.foyer.messaging.workflow.reminder.ReminderTruth} looks again while a message is being sent.
 */
package app.foyer.messaging.workflow.reminder;
