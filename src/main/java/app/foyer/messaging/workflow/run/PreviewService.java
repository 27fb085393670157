package app.foyer.messaging.workflow.run;

import app.foyer.booking.AppointmentService;
import app.foyer.booking.BookingReference;
import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.messaging.template.SafeHtml;
import app.foyer.messaging.template.WritingDesk;
import app.foyer.messaging.workflow.TemplateParts;
import app.foyer.messaging.workflow.TemplateService;
import app.foyer.messaging.workflow.WorkflowEvent;
import app.foyer.messaging.workflow.Workflows;
import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

/** Trying what an action says, on an example or on a real appointment. Nothing is sent. */
@Stateless
@RolesAllowed("ADMIN")
public class PreviewService {

    @Inject
    private Workflows workflows;

    @Inject
    private TemplateService templates;

    @Inject
    private WritingDesk desk;

    @Inject
    private WorkflowRunner runner;

    @Inject
    private AppointmentService appointments;

    @Inject
    private People people;

    /**
     * A message as it would be.
     *
     * @param html null for channels that know text only
     */
    public record Preview(String subject, String html, String text) implements Serializable {}

    /**
     * What would be sent. Secrets are only hinted at.
     *
     * @param reference of a real appointment; empty for an example
     * @throws RefusedException when there is no such appointment, or a placeholder is unknown
     */
    public Preview preview(long actionId, Locale language, TemplateParts parts, String reference) {
        var complete = workflows.withAction(actionId).orElseThrow(Workflows::unknown);
        var action = complete.action(actionId);
        var occasion = occasion(complete.workflow().event(), language, reference);
        if (action.channel() == ChannelKind.WEBHOOK) {
            var data =
                    WebhookData.of(occasion, action.parts(), desk.stationery().now());
            return new Preview("", null, data);
        }
        Decision.refusedFor(templates.refusals(actionId, parts)).enforce();
        var clean = new TemplateParts(parts.subject(), SafeHtml.of(parts.html()), parts.text());
        return new PreviewWriting(desk.stationery()).write(clean, action, occasion, language);
    }

    /** The latest appointments, to choose one: reference, and a few words. */
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
        var occasion =
                runner.occasion(event, event.isAboutAnAppointment() ? details : null, oldTime, details.customer());
        if (event.isAboutAPackage()) {
            return occasion.about(new Sample(desk.stationery(), language).bought());
        }
        return event == WorkflowEvent.PAYMENT_RECEIVED ? occasion.after(Sample.paid(details)) : occasion;
    }
}
