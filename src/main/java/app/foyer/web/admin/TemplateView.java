package app.foyer.web.admin;

import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.messaging.phone.TextParts;
import app.foyer.messaging.template.Placeholder;
import app.foyer.messaging.workflow.TemplateParts;
import app.foyer.messaging.workflow.TemplateService;
import app.foyer.messaging.workflow.TemplateService.Shown;
import app.foyer.messaging.workflow.WorkflowRow;
import app.foyer.messaging.workflow.run.PreviewService;
import app.foyer.messaging.workflow.run.PreviewService.Preview;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.Texts;
import app.foyer.web.support.Address;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import app.foyer.web.support.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Behind {@code /admin/template.xhtml}: what an action says in one language, tried on an example or on a real appointment. */
@Named
@RequestScoped
@ExplainsRefusals
public class TemplateView {

    private static final String ACTION = "action";
    private static final String LANGUAGE = "language";

    @Inject
    private TemplateService templates;

    @Inject
    private PreviewService previews;

    @Inject
    private WorkflowWords words;

    @Inject
    private SignedIn signedIn;

    @Inject
    private FacesWording wording;

    private Map<String, String> parameters;
    private Locale language;
    private WorkflowRow workflow;
    private WorkflowRow.Action action;
    private Shown shown;
    private Preview preview;
    private String subject = "";
    private String html = "";
    private String text = "";
    private String reference = "";

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        language = Texts.LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(parameters.get(LANGUAGE)))
                .findFirst()
                .orElse(Texts.LANGUAGES.get(0));
        Optional.ofNullable(parameters.get(ACTION))
                .filter(asked -> asked.matches("[1-9][0-9]{0,17}"))
                .map(Long::parseLong)
                .ifPresent(this::read);
    }

    private void read(long asked) {
        workflow = templates.workflowOf(asked).orElse(null);
        if (workflow != null) {
            action = workflow.action(asked).orElseThrow();
            shown = templates.show(asked, language);
            subject = shown.parts().subject();
            html = shown.parts().html();
            text = shown.parts().text();
        }
    }

    /** Says so when the address asks for one that is not there, else shows what is saved. */
    public void open() {
        if (action == null) {
            Said.warning(wording.of(Refusal.because("workflow.unknown")));
        } else {
            show();
        }
    }

    /** Shows what was typed, and keeps it. */
    public void show() {
        var refusals = isWebhook() ? List.<Refusal>of() : templates.refusals(action().id(), parts());
        refusals.forEach(refusal -> Said.error(wording.of(refusal)));
        if (refusals.isEmpty()) {
            preview = previews.preview(action().id(), language, parts(), reference);
        }
    }

    public String save() {
        templates.save(action().id(), language, parts(), signedIn.getEmail());
        Said.afterwards(wording.here().text("admin.workflows.said.changed"));
        return address();
    }

    public String restore() {
        templates.restore(action().id(), language, signedIn.getEmail());
        Said.afterwards(wording.here().text("admin.workflows.said.restored"));
        return address();
    }

    private String address() {
        return "/admin/template?faces-redirect=true&action=" + action.id() + "&language=" + language.getLanguage();
    }

    private TemplateParts parts() {
        return new TemplateParts(subject, html, text);
    }

    private WorkflowRow.Action action() {
        return Optional.ofNullable(action).orElseThrow(() -> new RefusedException(Refusal.because("workflow.unknown")));
    }

    public WorkflowRow getWorkflow() {
        return workflow;
    }

    public WorkflowRow.Action getAction() {
        return action;
    }

    public Shown getShown() {
        return shown;
    }

    public Preview getPreview() {
        return preview;
    }

    public String getTitle() {
        return action == null
                ? wording.here().text("admin.workflows.title")
                : wording.here().text("admin.template.title", words.name(workflow), words.sent(action));
    }

    /** The mail by day; browsers ask the machine, a preview shows both. */
    public String getLight() {
        return inOneLight("not all", "light");
    }

    /** The mail in the dark. */
    public String getDark() {
        return inOneLight("all", "dark");
    }

    private String inOneLight(String media, String scheme) {
        return preview == null || preview.html() == null
                ? ""
                : preview.html()
                        .replace("@media (prefers-color-scheme: dark)", "@media " + media)
                        .replace("color-scheme: light dark", "color-scheme: " + scheme);
    }

    public boolean isMail() {
        return action != null && action.channel() == ChannelKind.MAIL;
    }

    public boolean isWebhook() {
        return action != null && action.channel() == ChannelKind.WEBHOOK;
    }

    /** In how many parts a text goes to a phone, as it is in the preview. */
    public int getParts() {
        return preview == null ? 1 : TextParts.of(preview.text());
    }

    public String getHint() {
        if (isMail()) {
            return wording.here().text("admin.template.text.mailHint");
        }
        return wording.here()
                .text("admin.template.text.phoneHint", wording.here().text("admin.template.parts", getParts()));
    }

    public List<Locale> getLanguages() {
        return Texts.LANGUAGES;
    }

    public String addressIn(Locale other) {
        return Address.here()
                .with(ACTION, action.id())
                .with(LANGUAGE, other.getLanguage())
                .toString();
    }

    public Locale getLanguage() {
        return language;
    }

    public List<Map.Entry<String, String>> getKept() {
        return Address.here()
                .with(ACTION, action.id())
                .with(LANGUAGE, language.getLanguage())
                .getEntries();
    }

    public Placeholder.Group[] getGroups() {
        return Placeholder.Group.values();
    }

    /** What can be filled in here. */
    public List<Placeholder> placeholders(Placeholder.Group group) {
        return Arrays.stream(Placeholder.values())
                .filter(one -> one.group() == group)
                .filter(one -> workflow.event().isAboutAnAppointment() || !one.needsAnAppointment())
                .filter(one -> isMail() || !one.isSecret())
                .toList();
    }

    /** The latest appointments, to be searched while typing. */
    public Map<String, String> getChoices() {
        return previews.choices();
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject == null ? "" : subject;
    }

    public String getHtml() {
        return html;
    }

    public void setHtml(String html) {
        this.html = html == null ? "" : html;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference == null ? "" : reference.strip();
    }
}
