package app.foyer.web.admin;

import app.foyer.settings.PanelSettings;
import app.foyer.settings.Settings;
import app.foyer.web.support.ExplainsRefusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Behind {@code /admin/settings/panel.xhtml}: what customers may do with their appointments themselves. */
@Named
@RequestScoped
public class PanelSettingsView {

    private static final String HERE = "/admin/settings/panel?faces-redirect=true";

    @Inject
    private Settings settings;

    @Inject
    private SettingsPage page;

    private PanelSettingsForm form;

    @PostConstruct
    void load() {
        form = PanelSettingsForm.of(settings.read(PanelSettings.class));
    }

    @ExplainsRefusals
    public String save() {
        if (page.saysWhatIsWrong(form.problems())) {
            return null;
        }
        page.save(form.settings(), "admin.panel.saved");
        return HERE;
    }

    public PanelSettingsForm getForm() {
        return form;
    }

    /** The last changes, the latest first. */
    public List<SettingsPage.Line> getLog() {
        return page.log(PanelSettings.class, "admin.panel");
    }
}
