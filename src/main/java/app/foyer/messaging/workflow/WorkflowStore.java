package app.foyer.messaging.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class WorkflowStore implements Workflows {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    List<Complete> all() {
        return complete(alone());
    }

    /** Without what they send and say. */
    List<Workflow> alone() {
        return em.createQuery("select w from Workflow w order by w.id", Workflow.class)
                .getResultList();
    }

    @Override
    public List<Complete> activeFor(WorkflowEvent event) {
        return complete(em.createQuery(
                        "select w from Workflow w where w.event = :event and w.active = true order by w.id",
                        Workflow.class)
                .setParameter("event", event)
                .getResultList());
    }

    @Override
    public Optional<Complete> find(long id) {
        return complete(Optional.ofNullable(em.find(Workflow.class, id)).stream()
                        .toList())
                .stream()
                .findFirst();
    }

    /** The same, with the row locked until the end of the transaction. */
    Optional<Complete> lock(long id) {
        return complete(Optional.ofNullable(em.find(Workflow.class, id, LockModeType.PESSIMISTIC_WRITE)).stream()
                        .toList())
                .stream()
                .findFirst();
    }

    /** The one that an action belongs to, locked. Nothing of it may have been read in this transaction before. */
    Optional<Complete> lockWithAction(long actionId) {
        return Optional.ofNullable(em.find(WorkflowAction.class, actionId))
                .map(WorkflowAction::workflowId)
                .flatMap(this::lock);
    }

    @Override
    public Optional<Complete> withAction(long actionId) {
        return Optional.ofNullable(em.find(WorkflowAction.class, actionId))
                .map(WorkflowAction::workflowId)
                .flatMap(this::find);
    }

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    void remove(Object entity) {
        em.remove(entity);
        em.flush();
    }

    /** With its actions and what they say. */
    void remove(Complete complete) {
        complete.templates().forEach(em::remove);
        em.flush();
        complete.actions().forEach(em::remove);
        em.flush();
        remove(complete.workflow());
    }

    private List<Complete> complete(List<Workflow> workflows) {
        if (workflows.isEmpty()) {
            return List.of();
        }
        var ids = workflows.stream().map(Workflow::id).toList();
        var actions = em.createQuery(
                        "select a from WorkflowAction a where a.workflowId in :ids order by a.id", WorkflowAction.class)
                .setParameter("ids", ids)
                .getResultList();
        var templates = actions.isEmpty()
                ? List.<WorkflowTemplate>of()
                : em.createQuery(
                                "select t from WorkflowTemplate t where t.actionId in :ids order by t.id",
                                WorkflowTemplate.class)
                        .setParameter(
                                "ids", actions.stream().map(WorkflowAction::id).toList())
                        .getResultList();
        return workflows.stream()
                .map(workflow -> complete(workflow, actions, templates))
                .toList();
    }

    private static Complete complete(
            Workflow workflow, List<WorkflowAction> actions, List<WorkflowTemplate> templates) {
        var own = actions.stream()
                .filter(action -> action.workflowId() == workflow.id())
                .toList();
        var said = templates.stream()
                .filter(template -> own.stream().anyMatch(action -> action.id() == template.actionId()))
                .toList();
        return new Complete(workflow, own, said);
    }
}
