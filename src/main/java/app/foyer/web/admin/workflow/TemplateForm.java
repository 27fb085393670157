package app.foyer.web.admin.workflow;

import app.foyer.messaging.workflow.TemplateParts;
import java.io.Serializable;

/** What somebody types as the text of a message. */
public class TemplateForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String subject = "";
    private String html = "";
    private String text = "";
    private String reference = "";
    private long seen;

    /** @param version of what is there; 0 when nobody has written anything */
    static TemplateForm of(TemplateParts parts, long version) {
        var form = new TemplateForm();
        form.subject = parts.subject();
        form.html = parts.html();
        form.text = parts.text();
        form.seen = version;
        return form;
    }

    TemplateParts parts() {
        return new TemplateParts(subject, html, text);
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = typed(subject);
    }

    public String getHtml() {
        return html;
    }

    public void setHtml(String html) {
        this.html = typed(html);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = typed(text);
    }

    /** Of the appointment that it is tried on; empty for an example. */
    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = typed(reference).strip();
    }

    /** The version that the person had before their eyes. */
    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    private static String typed(String typed) {
        return typed == null ? "" : typed;
    }
}
