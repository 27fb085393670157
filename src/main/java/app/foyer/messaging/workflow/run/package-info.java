/**
 * Something happens, and the workflows for it write what they have to say: in its transaction, so that both are there or
 * neither. Nothing is sent here.
 *
 * <p>Start reading at {@link app.foyer.messaging.workflow.run.WorkflowRunner} (hears what happens), then
 * {@link app.foyer.messaging.workflow.run.Occasion} (what that is), {@link app.foyer.messaging.workflow.run.Dispatch} (to
 * whom each action goes) and {@link app.foyer.messaging.workflow.run.Writing} (fills its text).
 * {@link app.foyer.messaging.workflow.run.PreviewService} writes in the same way for the console, and posts nothing.
 */
package app.foyer.messaging.workflow.run;
