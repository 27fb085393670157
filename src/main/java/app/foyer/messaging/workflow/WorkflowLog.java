package app.foyer.messaging.workflow;

import app.foyer.audit.AuditLog;
import app.foyer.audit.Meanwhile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** What the audit is told of workflows and of what they say, with what was before and after; and who was the last. */
@ApplicationScoped
class WorkflowLog {

    static final String CREATED = "settings.workflowCreated";
    static final String CHANGED = "settings.workflowChanged";
    static final String SWITCHED_ON = "settings.workflowSwitchedOn";
    static final String SWITCHED_OFF = "settings.workflowSwitchedOff";
    static final String DELETED = "settings.workflowDeleted";
    static final String TEXT_CHANGED = "settings.templateChanged";
    static final String TEXT_RESTORED = "settings.templateRestored";

    @Inject
    private AuditLog audit;

    @Inject
    private Meanwhile meanwhile;

    /** @param before null of a new one, {@code after} of one that is gone */
    void tell(String what, String who, WorkflowRow before, WorkflowRow after) {
        audit.tell(
                what,
                who,
                name(after == null ? before : after),
                before == null ? null : before.inShort(),
                after == null ? null : after.inShort());
    }

    /** A secret never stands in a template, so the log may know it. */
    void tell(String what, String who, String text, TemplateParts before, TemplateParts after) {
        audit.tell(what, who, text, inShort(before, after), inShort(after, before));
    }

    /** @throws app.foyer.shared.ChangedMeanwhileException when somebody has changed the workflow since it was seen */
    void mustBeAsSeen(long seen, WorkflowRow now) {
        meanwhile.mustBeAsSeen(seen, now.version(), List.of(CREATED, CHANGED, SWITCHED_ON, SWITCHED_OFF), name(now));
    }

    /** The same of something that it sends. */
    void mustBeAsSeen(long seen, long version, WorkflowRow workflow) {
        meanwhile.mustBeAsSeen(seen, version, List.of(CREATED, CHANGED), name(workflow));
    }

    /** The same of a text. */
    void mustBeAsSeen(long seen, long version, String text) {
        meanwhile.mustBeAsSeen(seen, version, List.of(TEXT_CHANGED, TEXT_RESTORED), text);
    }

    /** What a text is called: by its workflow, its way with its number, and its language. */
    static String text(WorkflowRow workflow, WorkflowAction action, Locale language) {
        return "%s, %s #%d, %s".formatted(name(workflow), action.channel(), action.id(), language.toLanguageTag());
    }

    /** With its number, which alone tells two of one name apart. */
    static String name(WorkflowRow row) {
        return (row.name().isBlank() ? row.stockKey() : row.name()) + " #" + row.id();
    }

    /** Subject and text, which are easily read; the markup where nothing else is different. */
    static String inShort(TemplateParts parts, TemplateParts others) {
        var isOnlyMarkup = words(parts).equals(words(others)) && !parts.html().equals(others.html());
        return isOnlyMarkup ? parts.html() : words(parts);
    }

    private static String words(TemplateParts parts) {
        return (parts.subject() + "\n" + parts.text()).strip();
    }
}
