package app.foyer.web.admin.workflow;

import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.messaging.workflow.TemplateParts;
import app.foyer.messaging.workflow.TemplateService;
import app.foyer.messaging.workflow.TemplateService.Shown;
import app.foyer.messaging.workflow.WorkflowRow;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.Texts;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.NotThere;
import app.foyer.web.support.SentNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which text the address of {@code /admin/template.xhtml} asks for: of one action, in one language. */
@Named
@RequestScoped
public class AskedText {

    private static final String ACTION = "action";
    private static final String LANGUAGE = "language";

    @Inject
    private TemplateService templates;

    @Inject
    private WorkflowWords words;

    @Inject
    private FacesWording wording;

    private Map<String, String> parameters;
    private Locale language;
    private WorkflowRow workflow;
    private WorkflowRow.Action action;
    private Shown shown;

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        language = Texts.LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(parameters.get(LANGUAGE)))
                .findFirst()
                .orElse(Texts.LANGUAGES.get(0));
        SentNumber.id(parameters.get(ACTION)).ifPresent(this::read);
    }

    private void read(long asked) {
        workflow = templates.workflowOf(asked).orElse(null);
        if (workflow != null) {
            action = workflow.action(asked).orElseThrow();
            shown = templates.show(asked, language);
        }
    }

    /**
     * Answers an address that asks for something else, also when it has gone while somebody was writing; one that asks for
     * nothing leads to the list of workflows.
     */
    public String mustBeThere() {
        if (!isThere() && parameters.get(ACTION) == null) {
            return WorkflowView.LIST;
        }
        if (!isThere()) {
            NotThere.answer();
        }
        return null;
    }

    boolean isThere() {
        return action != null;
    }

    /** @throws RefusedException when the address asks for one that is not there */
    long id() {
        return Optional.ofNullable(action)
                .orElseThrow(() -> new RefusedException(Refusal.because("workflow.unknown")))
                .id();
    }

    public WorkflowRow getWorkflow() {
        return workflow;
    }

    public WorkflowRow.Action getAction() {
        return action;
    }

    /** As it is saved. */
    public Shown getShown() {
        return shown;
    }

    /** Whether there is nothing yet in any language. */
    public boolean isBlank() {
        return shown.parts().equals(TemplateParts.EMPTY);
    }

    /** Whether there is something of Foyer's own behind what somebody wrote. */
    public boolean isRestorable() {
        return isThere() && shown.isWritten() && shown.hasStock();
    }

    public String getTitle() {
        return wording.here().text("admin.template.title", words.name(workflow), words.sent(action));
    }

    /** Whose text this is. */
    public String getOrigin() {
        if (isBlank()) {
            return wording.here().text("admin.template.blank");
        }
        if (shown.isWritten()) {
            return wording.here().text("admin.template.own");
        }
        return wording.here().text(shown.hasStock() ? "admin.template.stock" : "admin.template.missing");
    }

    public boolean isMail() {
        return isThere() && action.channel() == ChannelKind.MAIL;
    }

    public boolean isWebhook() {
        return isThere() && action.channel() == ChannelKind.WEBHOOK;
    }

    public Locale getLanguage() {
        return language;
    }

    public List<Locale> getLanguages() {
        return Texts.LANGUAGES;
    }

    public String addressIn(Locale other) {
        return address().with(LANGUAGE, other.getLanguage()).toString();
    }

    /** The page itself, without a dialog. */
    public String getHere() {
        return address().toString();
    }

    /** Where it asks whether Foyer's own text is to count again. */
    public String getRestoreAddress() {
        return address().with("do", "restore").toString();
    }

    public boolean isRestoring() {
        return isRestorable() && "restore".equals(parameters.get("do"));
    }

    public List<Map.Entry<String, String>> getKept() {
        return address().getEntries();
    }

    private Address address() {
        return Address.here().with(ACTION, isThere() ? action.id() : null).with(LANGUAGE, language.getLanguage());
    }
}
