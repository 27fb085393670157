package app.foyer.web.support;

import app.foyer.platform.ServerSettings;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.LogoMark;
import app.foyer.settings.PanelSettings;
import app.foyer.settings.Settings;
import app.foyer.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** What every page shows of the house: the company's name, the languages, whether this is the demo. */
@Named
@RequestScoped
public class Site {

    @Inject
    private Settings settings;

    @Inject
    private ServerSettings server;

    private CompanySettings company;

    public String getCompanyName() {
        return getCompany().name();
    }

    public CompanySettings getCompany() {
        if (company == null) {
            company = settings.read(CompanySettings.class);
        }
        return company;
    }

    /** Null when there is none. */
    public LogoMark getLogo() {
        return getCompany().logoMark().orElse(null);
    }

    /** The style sheet with the company's colour, under an address that changes with it. */
    public String getStyles() {
        return "/company.css?v=" + getCompany().accent().onLight().toString().substring(1);
    }

    /** Whether customers have a panel, so that links may lead there. */
    public boolean isPanelOpen() {
        return settings.read(PanelSettings.class).open();
    }

    public boolean isDemo() {
        return server.demo();
    }

    public List<Locale> getLanguages() {
        return Texts.LANGUAGES;
    }
}
