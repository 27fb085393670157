package app.foyer.messaging.workflow;

import java.io.Serializable;

/**
 * What a workflow is called, for those who only name it.
 *
 * @param stockKey null for those of the business
 * @param name empty for a stock workflow that nobody has renamed
 */
public record WorkflowName(long id, String stockKey, String name) implements Serializable {

    public static WorkflowName of(Workflow workflow) {
        return new WorkflowName(workflow.id(), workflow.stockKey().orElse(null), workflow.name());
    }
}
