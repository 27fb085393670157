package app.foyer.web.admin.setting;

import app.foyer.settings.SecuritySettings;
import app.foyer.settings.Settings;
import app.foyer.web.support.ExplainsRefusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Behind {@code /admin/settings/security.xhtml}: who gets in, and for how long. */
@Named
@RequestScoped
public class SecuritySettingsView {

    private static final String HERE = "/admin/settings/security?faces-redirect=true";

    @Inject
    private Settings settings;

    @Inject
    private SettingsPage page;

    private SecuritySettingsForm form;

    @PostConstruct
    void load() {
        form = SecuritySettingsForm.of(settings.read(SecuritySettings.class));
        page.shows(List.of(SecuritySettings.class));
    }

    @ExplainsRefusals
    public String save() {
        if (page.saysWhatIsWrong(form.problems())) {
            return null;
        }
        return page.save(form.settings(), "admin.security.saved") ? HERE : null;
    }

    public SecuritySettingsForm getForm() {
        return form;
    }

    /** What it has in common with the other pages of settings. */
    public SettingsPage getPage() {
        return page;
    }

    /** The last changes, the latest first. */
    public List<SettingsPage.Line> getLog() {
        return page.log(SecuritySettings.class, "admin.security");
    }
}
