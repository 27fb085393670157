package app.foyer.messaging.workflow;

import app.foyer.audit.AuditLog;
import app.foyer.booking.AppointmentService;
import app.foyer.booking.BookingReference;
import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.messaging.template.MailFrame;
import app.foyer.messaging.template.SafeHtml;
import app.foyer.messaging.template.WritingDesk;
import app.foyer.messaging.workflow.TemplateService.Preview;
import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What actions say: reading it, trying it, and writing something else. */
@Stateless
@RolesAllowed("ADMIN")
public class TemplateService {

    @Inject
    private Workflows workflows;

    @Inject
    private WritingDesk desk;

    @Inject
    private WorkflowRunner runner;

    @Inject
    private AppointmentService appointments;

    @Inject
    private People people;

    @Inject
    private AuditLog audit;

    /**
     * What an action says in one language.
     *
     * @param isWritten whether somebody of the business wrote it, so that it can be given back
     * @param hasStock whether Foyer brings along a text for it
     */
    public record Shown(TemplateParts parts, boolean isWritten, boolean hasStock) implements Serializable {}

    /**
     * A message as it would be.
     *
     * @param html null for channels that know text only
     */
    public record Preview(String subject, String html, String text) implements Serializable {}

    /** The workflow that an action belongs to. */
    public Optional<WorkflowRow> workflowOf(long actionId) {
        return workflows.workflowOfAction(actionId).flatMap(workflows::find).map(WorkflowRow::of);
    }

    public Shown show(long actionId, Locale language) {
        var complete = ofAction(actionId);
        var action = complete.action(actionId).orElseThrow(WorkflowService::unknown);
        var said = new Said(complete, companysLanguage());
        return new Shown(
                said.in(language, action),
                said.written(language, action).isPresent(),
                said.stock(language, action).isPresent());
    }

    /** Everything that speaks against saving this. */
    public List<Refusal> refusals(long actionId, TemplateParts parts) {
        var complete = ofAction(actionId);
        var action = complete.action(actionId).orElseThrow(WorkflowService::unknown);
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
        var action = complete.action(actionId).orElseThrow(WorkflowService::unknown);
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
        var action = complete.action(actionId).orElseThrow(WorkflowService::unknown);
        written(complete, action, language).ifPresent(template -> {
            var before = template.parts();
            workflows.remove(template);
            var after = new Said(ofAction(actionId), companysLanguage()).in(language, action);
            tell("settings.templateRestored", complete, action, language, before, after, who);
        });
    }

    /**
     * What would be sent. Secrets are only hinted at.
     *
     * @param reference of a real appointment; empty for an example
     * @throws RefusedException when there is no such appointment, or a placeholder is unknown
     */
    public Preview preview(long actionId, Locale language, TemplateParts parts, String reference) {
        var complete = ofAction(actionId);
        var action = complete.action(actionId).orElseThrow(WorkflowService::unknown);
        var occasion = occasion(complete.workflow().event(), language, reference);
        if (action.channel() == ChannelKind.WEBHOOK) {
            var data =
                    WebhookData.of(occasion, action.parts(), desk.stationery().now());
            return new Preview("", null, data);
        }
        Decision.refusedFor(TemplateRules.refusals(complete.workflow().event(), action.channel(), parts))
                .enforce();
        var clean = new TemplateParts(parts.subject(), SafeHtml.of(parts.html()), parts.text());
        return new PreviewWriting(desk.stationery()).write(clean, action, occasion, language);
    }

    /** The latest appointments, to choose one for the preview: reference, and a few words. */
    public Map<String, String> choices() {
        return people.latestAppointments();
    }

    private Occasion occasion(WorkflowEvent event, Locale language, String reference) {
        if (reference.isBlank()) {
            return new Sample(desk.stationery(), language).occasion(event);
        }
        var id = BookingReference.parse(reference)
                .flatMap(people::appointmentOf)
                .orElseThrow(() -> new RefusedException(Refusal.because("booking.unknown")));
        var details = appointments.asItsCustomerSees(id);
        var oldTime = event == WorkflowEvent.RESCHEDULED ? Sample.earlier(details) : null;
        return runner.occasion(event, event.isAboutAnAppointment() ? details : null, oldTime, details.customer());
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
        return workflows.workflowOfAction(actionId).flatMap(workflows::find).orElseThrow(WorkflowService::unknown);
    }

    private Locale companysLanguage() {
        return Locale.forLanguageTag(desk.stationery().company().language());
    }
}
