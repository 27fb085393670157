package app.foyer.web.admin.setting;

import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.web.support.ExplainsRefusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Behind {@code /admin/settings/company.xhtml}: who the business is, and its colour. */
@Named
@RequestScoped
public class CompanySettingsView {

    static final String HERE = "/admin/settings/company?faces-redirect=true";

    @Inject
    private Settings settings;

    @Inject
    private SettingsPage page;

    private CompanySettingsForm form;

    @PostConstruct
    void load() {
        form = CompanySettingsForm.of(settings.read(CompanySettings.class));
    }

    @ExplainsRefusals
    public String save() {
        if (page.saysWhatIsWrong(form.problems())) {
            return null;
        }
        page.save(form.settings(), "admin.company.saved");
        return HERE;
    }

    public CompanySettingsForm getForm() {
        return form;
    }

    /** The last changes, the latest first. */
    public List<SettingsPage.Line> getLog() {
        return page.log(CompanySettings.class, "admin.company");
    }
}
