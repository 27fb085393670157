package app.foyer.messaging.workflow;

import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.messaging.template.TemplateText;
import app.foyer.shared.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Whether a template can be saved: what it must say, and that every placeholder is known, each with its place. */
final class TemplateRules {

    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_BODY = 50_000;

    private TemplateRules() {}

    static List<Refusal> refusals(WorkflowEvent event, ChannelKind channel, TemplateParts parts) {
        var refusals = new ArrayList<Refusal>();
        if (channel == ChannelKind.MAIL) {
            find("subject", parts.subject(), event, LONGEST_SUBJECT, refusals);
            find("html", parts.html(), event, LONGEST_BODY, refusals);
        }
        find("text", parts.text(), event, LONGEST_BODY, refusals);
        return refusals;
    }

    private static void find(String part, String written, WorkflowEvent event, int longest, List<Refusal> refusals) {
        if (written.isBlank()) {
            refusals.add(Refusal.because("workflow.template." + part + ".missing"));
        } else if (written.length() > longest) {
            refusals.add(Refusal.because("workflow.template." + part + ".tooLong", longest));
        }
        new TemplateText(written)
                .mistakes(one -> event.isAboutAnAppointment() || !one.needsAnAppointment())
                .forEach(mistake -> refusals.add(Refusal.because(
                        "workflow.template." + part + ".unknown",
                        mistake.written(),
                        mistake.line(),
                        mistake.column())));
    }
}
