package app.foyer.web.admin;

import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.Wording;
import app.foyer.web.support.FacesWording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The clock by which the logs of the console are told and filtered: the company's, as all times that belong to no location. The night on
 * which an hour comes twice is told apart by the exact time of a line, which is in UTC, as are the lines of a file.
 */
@Named
@RequestScoped
public class ClockOfLog {

    @Inject
    private Settings settings;

    @Inject
    private FacesWording wording;

    public Wording wording() {
        return wording.in(settings.read(CompanySettings.class).timeZone());
    }
}
