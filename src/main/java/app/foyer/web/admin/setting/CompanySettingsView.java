package app.foyer.web.admin.setting;

import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.Texts;
import app.foyer.shared.TimeFormat;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.ZoneChoice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Behind {@code /admin/settings/company.xhtml}: who the business is, and its colour. */
@Named
@RequestScoped
public class CompanySettingsView {

    static final String HERE = "/admin/settings/company?faces-redirect=true";

    @Inject
    private Settings settings;

    @Inject
    private SettingsPage page;

    @Inject
    private FacesWording wording;

    private CompanySettingsForm form;

    @PostConstruct
    void load() {
        form = CompanySettingsForm.of(settings.read(CompanySettings.class));
        page.shows(List.of(CompanySettings.class));
    }

    @ExplainsRefusals
    public String save() {
        if (page.saysWhatIsWrong(form.problems())) {
            return null;
        }
        return page.save(form.settings(), "admin.company.saved") ? HERE : null;
    }

    public CompanySettingsForm getForm() {
        return form;
    }

    /** The cities whose clocks the company may go by; its own first, whichever that is. */
    public List<ZoneChoice> getZones() {
        return ZoneChoice.all(wording.in(ZoneId.of(form.getTimeZone())));
    }

    /** In which Foyer speaks. */
    public List<String> getLanguages() {
        return Texts.LANGUAGES.stream().map(Locale::getLanguage).toList();
    }

    /** With which weeks begin somewhere. */
    public List<DayOfWeek> getFirstDays() {
        return List.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    public TimeFormat[] getTimeFormats() {
        return TimeFormat.values();
    }

    /** What it has in common with the other pages of settings. */
    public SettingsPage getPage() {
        return page;
    }

    /** The last changes, the latest first. */
    public List<SettingsPage.Line> getLog() {
        return page.log(CompanySettings.class, "admin.company");
    }
}
