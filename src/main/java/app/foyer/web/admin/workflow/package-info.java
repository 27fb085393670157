/**
 * What Foyer tells by itself, when, to whom, and in which words.
 *
 * <p>Start reading at {@link app.foyer.web.admin.workflow.WorkflowsView}.
 */
package app.foyer.web.admin.workflow;
