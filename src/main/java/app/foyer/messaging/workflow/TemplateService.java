package app.foyer.messaging.workflow;

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
import java.util.Set;

/** What actions say: reading it, and writing something else. */
@Stateless
@RolesAllowed("ADMIN")
public class TemplateService {

    @Inject
    private WorkflowStore workflows;

    @Inject
    private WritingDesk desk;

    @Inject
    private WorkflowLog log;

    /**
     * What an action says in one language.
     *
     * @param isWritten whether somebody of the business wrote it, so that it can be given back
     * @param hasStock whether Foyer brings along a text for it
     * @param version of what somebody wrote; 0 when nobody did
     */
    public record Shown(TemplateParts parts, boolean isWritten, boolean hasStock, long version)
            implements Serializable {}

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
                said.stock(language, action).isPresent(),
                version(complete, action, language));
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
     * @param seen the version that the person had before their eyes; 0 when nobody had written anything
     * @return what was taken out of the markup; empty when nothing was
     * @throws RefusedException with every unknown placeholder and where it stands
     * @throws app.foyer.shared.ChangedMeanwhileException when it is another version by now
     */
    public Set<String> save(long actionId, Locale language, TemplateParts parts, long seen, String who) {
        var complete = workflows.lockWithAction(actionId).orElseThrow(Workflows::unknown);
        Decision.refusedFor(refusals(actionId, parts)).enforce();
        var action = complete.action(actionId);
        var text = WorkflowLog.text(WorkflowRow.of(complete), action, language);
        log.mustBeAsSeen(seen, version(complete, action, language), text);
        var before = new Said(complete, companysLanguage()).in(language, action);
        var html = SafeHtml.clean(parts.html());
        var clean = new TemplateParts(
                MailFrame.oneLine(parts.subject()), html.safe(), parts.text().replace("\r", ""));
        written(complete, action, language)
                .ifPresentOrElse(
                        template -> template.rewrite(clean),
                        () -> workflows.add(WorkflowTemplate.write(actionId, language, clean)));
        log.tell(WorkflowLog.TEXT_CHANGED, who, text, before, clean);
        return html.takenOut();
    }

    /** Gives back what somebody wrote: Foyer's own text counts again. Where there is none, nothing is given back. */
    public void restore(long actionId, Locale language, String who) {
        var complete = workflows.lockWithAction(actionId).orElseThrow(Workflows::unknown);
        var action = complete.action(actionId);
        var stock = new Said(complete, companysLanguage()).stock(language, action);
        written(complete, action, language)
                .filter(template -> stock.isPresent())
                .ifPresent(template -> {
                    workflows.remove(template);
                    var text = WorkflowLog.text(WorkflowRow.of(complete), action, language);
                    log.tell(WorkflowLog.TEXT_RESTORED, who, text, template.parts(), stock.get());
                });
    }

    private static long version(Workflows.Complete complete, WorkflowAction action, Locale language) {
        return written(complete, action, language)
                .map(WorkflowTemplate::version)
                .orElse(0L);
    }

    private static Optional<WorkflowTemplate> written(
            Workflows.Complete complete, WorkflowAction action, Locale language) {
        return complete.templatesOf(action).stream()
                .filter(template -> template.language().equals(language))
                .findFirst();
    }

    private Workflows.Complete ofAction(long actionId) {
        return workflows.withAction(actionId).orElseThrow(Workflows::unknown);
    }

    private Locale companysLanguage() {
        return Locale.forLanguageTag(desk.stationery().company().language());
    }
}
