package app.foyer.messaging.workflow;

import app.foyer.audit.AuditLog;
import app.foyer.messaging.template.MailFrame;
import app.foyer.messaging.template.SafeHtml;
import app.foyer.messaging.template.WritingDesk;
import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What actions say: reading it, and writing something else. */
@Stateless
@RolesAllowed("ADMIN")
public class TemplateService {

    @Inject
    private WorkflowStore workflows;

    @Inject
    private WritingDesk desk;

    @Inject
    private AuditLog audit;

    /**
     * What an action says in one language.
     *
     * @param isWritten whether somebody of the business wrote it, so that it can be given back
     * @param hasStock whether Foyer brings along a text for it
     */
    public record Shown(TemplateParts parts, boolean isWritten, boolean hasStock) implements Serializable {}

    /** The workflow that an action belongs to. */
    public Optional<WorkflowRow> workflowOf(long actionId) {
        return workflows.withAction(actionId).map(WorkflowRow::of);
    }

    public Shown show(long actionId, Locale language) {
        var complete = ofAction(actionId);
        var action = complete.action(actionId);
        var said = new Said(complete, companysLanguage());
        return new Shown(
                said.in(language, action),
                said.written(language, action).isPresent(),
                said.stock(language, action).isPresent());
    }

    /** Everything that speaks against saving this. */
    public List<Refusal> refusals(long actionId, TemplateParts parts) {
        var complete = ofAction(actionId);
        var action = complete.action(actionId);
        return TemplateRules.refusals(complete.workflow().event(), action.channel(), parts);
    }

    /**
     * Saves it, with the markup cleaned.
     *
     * @throws RefusedException with every unknown placeholder and where it stands
     */
    public void save(long actionId, Locale language, TemplateParts parts, String who) {
        Decision.refusedFor(refusals(actionId, parts)).enforce();
        var complete = ofAction(actionId);
        var action = complete.action(actionId);
        var before = new Said(complete, companysLanguage()).in(language, action);
        var clean = new TemplateParts(
                MailFrame.oneLine(parts.subject()),
                SafeHtml.of(parts.html()),
                parts.text().replace("\r", ""));
        written(complete, action, language)
                .ifPresentOrElse(
                        template -> template.rewrite(clean),
                        () -> workflows.add(WorkflowTemplate.write(actionId, language, clean)));
        tell("settings.templateChanged", complete, action, language, before, clean, who);
    }

    /** Gives back what somebody wrote: Foyer's own text counts again. */
    public void restore(long actionId, Locale language, String who) {
        var complete = ofAction(actionId);
        var action = complete.action(actionId);
        written(complete, action, language).ifPresent(template -> {
            var before = template.parts();
            workflows.remove(template);
            var after = new Said(ofAction(actionId), companysLanguage()).in(language, action);
            tell("settings.templateRestored", complete, action, language, before, after, who);
        });
    }

    private static Optional<WorkflowTemplate> written(
            Workflows.Complete complete, WorkflowAction action, Locale language) {
        return complete.templatesOf(action).stream()
                .filter(template -> template.language().equals(language))
                .findFirst();
    }

    private void tell(
            String what,
            Workflows.Complete complete,
            WorkflowAction action,
            Locale language,
            TemplateParts before,
            TemplateParts after,
            String who) {
        var workflow = complete.workflow();
        var name = workflow.name().isBlank() ? workflow.stockKey().orElse("") : workflow.name();
        var subject = "%s, %s, %s".formatted(name, action.channel(), language.toLanguageTag());
        audit.tell(what, who, subject, inShort(before), inShort(after));
    }

    /** A secret never stands in a template, so the log may know it. */
    private static String inShort(TemplateParts parts) {
        return (parts.subject() + "\n" + parts.text()).strip();
    }

    private Workflows.Complete ofAction(long actionId) {
        return workflows.withAction(actionId).orElseThrow(Workflows::unknown);
    }

    private Locale companysLanguage() {
        return Locale.forLanguageTag(desk.stationery().company().language());
    }
}
