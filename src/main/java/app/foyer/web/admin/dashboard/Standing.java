package app.foyer.web.admin.dashboard;

import app.foyer.booking.Actor;
import app.foyer.booking.ConsoleActors;
import app.foyer.reporting.DashboardService;
import app.foyer.reporting.Period;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.Wording;
import app.foyer.web.support.FacesWording;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;

/** What the parts of {@code /admin/dashboard} share: who looks, and the days that several of them tell about. Read once. */
@RequestScoped
class Standing {

    @Inject
    private ConsoleActors actors;

    @Inject
    private DashboardService dashboard;

    @Inject
    private Settings settings;

    @Inject
    private FacesWording wording;

    private Actor actor;
    private CompanySettings company;
    private Period next;
    private Period last;

    @PostConstruct
    void read() {
        actor = actors.current();
        company = settings.read(CompanySettings.class);
        next = dashboard.nextDays(actor);
        last = dashboard.lastDays(actor);
    }

    Actor actor() {
        return actor;
    }

    Period next() {
        return next;
    }

    Period last() {
        return last;
    }

    /** By the company's clock. */
    Wording words() {
        return wording.in(company.timeZone());
    }

    String text(String key, Object... arguments) {
        return words().text(key, arguments);
    }

    String sum(BigDecimal amount) {
        return words().sum(amount, company.currency());
    }
}
