/**
 * What the business decides to say when something happens.
 *
 * <p>Start reading at {@link app.foyer.messaging.workflow.Workflow} (an event with its conditions), then
 * {@link app.foyer.messaging.workflow.WorkflowRunner} (hears what happens, in its transaction) and
 * {@link app.foyer.messaging.workflow.Dispatch} (writes what each action says, and posts it).
 * {@link app.foyer.messaging.workflow.Said} knows where a text comes from: somebody wrote it, or Foyer brings it along.
 *
 * <p>Events of the clock are found by {@link app.foyer.messaging.workflow.Reminders}: nothing is planned ahead, so nothing
 * planned can go stale. {@link app.foyer.messaging.workflow.ReminderTruth} looks again while a message is being sent.
 */
package app.foyer.messaging.workflow;
