/**
 * What the business has decided to say when something happens, and deciding it.
 *
 * <p>Start reading at {@link app.foyer.messaging.workflow.Workflow} (an event with its conditions) and
 * {@link app.foyer.messaging.workflow.WorkflowAction} (one thing that it sends).
 * {@link app.foyer.messaging.workflow.Said} knows where a text comes from: somebody wrote it, or Foyer brings it along. The
 * console changes all of it through {@link app.foyer.messaging.workflow.WorkflowService},
 * {@link app.foyer.messaging.workflow.ActionService} and {@link app.foyer.messaging.workflow.TemplateService}, nobody
 * changes it otherwise.
 *
 * <p>The packages below this one do as it says:
 *
 * <ul>
 *   <li>{@link app.foyer.messaging.workflow.run}: something happens, or is tried, and what there is to say gets written,
 *   <li>{@link app.foyer.messaging.workflow.reminder}: it is time, before a start or after an end.
 * </ul>
 *
 * <p>This package knows neither of them, and {@code run} does not know {@code reminder}.
 */
package app.foyer.messaging.workflow;
