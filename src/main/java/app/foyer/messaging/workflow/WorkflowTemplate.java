package app.foyer.messaging.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;

/** What somebody of the business wrote for an action, in one language. */
@Entity
@Table(name = "workflow_template")
public class WorkflowTemplate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "workflow_template_id")
    @SequenceGenerator(name = "workflow_template_id", sequenceName = "workflow_template_id")
    private Long id;

    @Version
    private long version;

    @Column(name = "action_id")
    private long actionId;

    private String language;

    private String subject;

    @Column(name = "html_part")
    private String html;

    @Column(name = "text_part")
    private String text;

    protected WorkflowTemplate() {
        // for Jakarta Persistence
    }

    static WorkflowTemplate write(long actionId, Locale language, TemplateParts parts) {
        var template = new WorkflowTemplate();
        template.actionId = actionId;
        template.language = language.toLanguageTag();
        template.rewrite(parts);
        return template;
    }

    void rewrite(TemplateParts parts) {
        subject = parts.subject();
        html = parts.html();
        text = parts.text();
    }

    /** Grows with every change; the first is 1. */
    long version() {
        return version;
    }

    long actionId() {
        return actionId;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    TemplateParts parts() {
        return new TemplateParts(subject, html, text);
    }
}
