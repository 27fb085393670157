package app.foyer.messaging.workflow;

import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.messaging.phone.TextParts;
import app.foyer.messaging.template.Placeholder;
import app.foyer.messaging.template.TemplateText;
import app.foyer.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Whether a template can be saved: what it must say, and that every placeholder is known, each with its place. */
final class TemplateRules {

    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_BODY = 50_000;

    private TemplateRules() {}

    static List<Refusal> refusals(WorkflowEvent event, ChannelKind channel, TemplateParts parts) {
        var refusals = new ArrayList<Refusal>();
        Predicate<Placeholder> allowed = one -> isOffered(one, event, channel);
        if (channel == ChannelKind.MAIL) {
            find("subject", parts.subject(), allowed.and(TemplateRules::fitsASubject), LONGEST_SUBJECT, refusals);
            find("html", parts.html(), allowed, LONGEST_BODY, refusals);
        }
        find(
                "text",
                parts.text(),
                allowed,
                channel == ChannelKind.MAIL ? LONGEST_BODY : TextParts.LONGEST_TEXT,
                refusals);
        return refusals;
    }

    /** What opens something goes by mail alone: nobody has proven that a phone is theirs. */
    static boolean isOffered(Placeholder placeholder, WorkflowEvent event, ChannelKind channel) {
        return event.knows(placeholder) && (channel == ChannelKind.MAIL || !placeholder.isSecret());
    }

    /** Subjects are read on locked screens and stand in logs of mail servers; and they have one line. */
    private static boolean fitsASubject(Placeholder placeholder) {
        return !placeholder.isSecret() && placeholder != Placeholder.APPOINTMENT_DETAILS;
    }

    private static void find(
            String part, String written, Predicate<Placeholder> allowed, int longest, List<Refusal> refusals) {
        if (written.isBlank()) {
            refusals.add(Refusal.because("workflow.template." + part + ".missing"));
        } else if (written.length() > longest) {
            refusals.add(Refusal.because("workflow.template." + part + ".tooLong", longest));
        }
        new TemplateText(written)
                .mistakes(allowed)
                .forEach(mistake -> refusals.add(Refusal.because(
                        "workflow.template." + part + ".unknown",
                        mistake.written(),
                        mistake.line(),
                        mistake.column())));
    }
}
