package app.foyer.web.admin.workflow;

import app.foyer.messaging.phone.TextParts;
import app.foyer.messaging.workflow.run.PreviewService;
import app.foyer.messaging.workflow.run.PreviewService.Preview;
import app.foyer.web.support.FacesWording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** The part of {@code /admin/template.xhtml} that shows what would arrive: on an example or on a real appointment. */
@Named
@RequestScoped
public class TemplatePreview {

    @Inject
    private PreviewService previews;

    @Inject
    private AskedText asked;

    @Inject
    private FacesWording wording;

    private Preview shown;

    void show(TemplateForm form) {
        shown = previews.preview(asked.id(), asked.getLanguage(), form.parts(), form.getReference());
    }

    /** Null while what is typed could not be sent. */
    public Preview getShown() {
        return shown;
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
        return shown == null || shown.html() == null
                ? ""
                : shown.html()
                        .replace("@media (prefers-color-scheme: dark)", "@media " + media)
                        .replace("color-scheme: light dark", "color-scheme: " + scheme);
    }

    /** What the text part is for; of a text message, what it costs. */
    public String getHint() {
        if (asked.isMail()) {
            return wording.here().text("admin.template.text.mailHint");
        }
        var parts = shown == null ? 1 : TextParts.of(shown.text());
        return wording.here()
                .text("admin.template.text.phoneHint", wording.here().text("admin.template.parts", parts));
    }

    /** The latest appointments, to be searched while typing. */
    public Map<String, String> getChoices() {
        return previews.choices();
    }
}
