package app.foyer.messaging.workflow;

import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.shared.Texts;
import java.util.Locale;
import java.util.Optional;

/** What an action says in one language, and where that comes from. */
public final class Said {

    private final Workflows.Complete complete;
    private final Locale companysLanguage;

    public Said(Workflows.Complete complete, Locale companysLanguage) {
        this.complete = complete;
        this.companysLanguage = Texts.spoken(companysLanguage);
    }

    /** As somebody wrote it in this language; else as Foyer brings it along; else in the company's language. */
    public TemplateParts in(Locale reader, WorkflowAction action) {
        var language = Texts.spoken(reader);
        return written(language, action)
                .or(() -> stock(language, action))
                .or(() -> written(companysLanguage, action))
                .or(() -> complete.templatesOf(action).stream()
                        .map(WorkflowTemplate::parts)
                        .findFirst())
                .orElse(TemplateParts.EMPTY);
    }

    /** Whether there is something to send. Programs need no words. */
    public boolean isAnything(WorkflowAction action) {
        return action.channel() == ChannelKind.WEBHOOK
                || !in(companysLanguage, action).text().isBlank();
    }

    /** What somebody wrote in exactly this language. */
    Optional<TemplateParts> written(Locale language, WorkflowAction action) {
        return complete.templatesOf(action).stream()
                .filter(template -> template.language().equals(language))
                .map(WorkflowTemplate::parts)
                .findFirst();
    }

    /** For the mails of stock workflows: whatever else they send was added by somebody of the business. */
    Optional<TemplateParts> stock(Locale language, WorkflowAction action) {
        var isStock = action.channel() == ChannelKind.MAIL && action.recipient() == Recipient.CUSTOMER;
        return complete.workflow().stockKey().filter(key -> isStock).map(key -> StockText.of(key, language)
                .parts());
    }
}
