package app.foyer.messaging.workflow;

import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import java.util.List;
import java.util.Optional;

/** What is decided, for the packages below this one, which do as it says. Nobody else asks here, and nobody changes it here. */
public interface Workflows {

    /** Those that are switched on. */
    List<Complete> activeFor(WorkflowEvent event);

    Optional<Complete> find(long id);

    /** The one that an action belongs to. */
    Optional<Complete> withAction(long actionId);

    /** A workflow with everything that it sends and says. */
    record Complete(Workflow workflow, List<WorkflowAction> actions, List<WorkflowTemplate> templates) {

        /** @throws RefusedException when it is not one of this workflow */
        public WorkflowAction action(long id) {
            return actions.stream().filter(one -> one.id() == id).findFirst().orElseThrow(Workflows::unknown);
        }

        List<WorkflowTemplate> templatesOf(WorkflowAction action) {
            return templates.stream()
                    .filter(one -> one.actionId() == action.id())
                    .toList();
        }
    }

    static RefusedException unknown() {
        return new RefusedException(Refusal.because("workflow.unknown"));
    }
}
