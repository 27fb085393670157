package app.foyer.web.admin.workflow;

import app.foyer.messaging.workflow.TemplateService;
import app.foyer.shared.ChangedMeanwhileException;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.BesideFields;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import app.foyer.web.support.SavedMeanwhile;
import app.foyer.web.support.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Behind {@code /admin/template.xhtml}: what an action says in one language, tried and saved. */
@Named
@RequestScoped
public class TemplateView {

    private static final BesideFields FIELDS = new BesideFields(
            "templateForm",
            Map.of(
                    "workflow.template.subject.", "subject",
                    "workflow.template.html.", "html",
                    "workflow.template.text.", "text",
                    "booking.", "reference"));

    @Inject
    private AskedText asked;

    @Inject
    private TemplatePreview preview;

    @Inject
    private SavedMeanwhile meanwhile;

    @Inject
    private TemplateService templates;

    @Inject
    private SignedIn signedIn;

    @Inject
    private FacesWording wording;

    private TemplateForm form = new TemplateForm();

    @PostConstruct
    void read() {
        if (asked.isThere()) {
            form = TemplateForm.of(asked.getShown().parts(), asked.getShown().version());
        }
    }

    /** Shows what is saved. Nothing is wrong with it as long as nobody has done anything. */
    public void open() {
        if (asked.isThere() && refusals().isEmpty()) {
            preview.show(form);
        }
    }

    /** Shows what was typed, and keeps it. */
    public void show() {
        try {
            FIELDS.say(refusals(), wording.here());
            if (refusals().isEmpty()) {
                preview.show(form);
            }
        } catch (RefusedException refused) {
            FIELDS.say(refused.refusals(), wording.here());
        }
    }

    public String save() {
        return save(form.getSeen());
    }

    /** Although somebody else has saved something meanwhile, of whom the person was told. */
    public String saveMine() {
        return save(meanwhile.getTold());
    }

    private String save(long seen) {
        try {
            saySaved(templates.save(asked.id(), asked.getLanguage(), form.parts(), seen, signedIn.getEmail()));
            return address();
        } catch (ChangedMeanwhileException changed) {
            meanwhile.ask(changed);
            preview.show(form);
        } catch (RefusedException refused) {
            Said.error(wording.here().text("admin.settings.wrong"));
            FIELDS.say(refused.refusals(), wording.here());
        }
        return null;
    }

    private void saySaved(Set<String> takenOut) {
        var saved = wording.here().text("admin.workflows.said.changed");
        Said.afterwards(
                takenOut.isEmpty()
                        ? saved
                        : saved + " " + wording.here().text("admin.template.takenOut", String.join(", ", takenOut)));
    }

    public String restore() {
        templates.restore(asked.id(), asked.getLanguage(), signedIn.getEmail());
        Said.afterwards(wording.here().text("admin.workflows.said.restored"));
        return address();
    }

    public TemplateForm getForm() {
        return form;
    }

    private List<Refusal> refusals() {
        return asked.isWebhook() ? List.of() : templates.refusals(asked.id(), form.parts());
    }

    private String address() {
        return "/admin/template?faces-redirect=true&action=" + asked.id() + "&language="
                + asked.getLanguage().getLanguage();
    }
}
