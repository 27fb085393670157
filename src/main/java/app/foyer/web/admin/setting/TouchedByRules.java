package app.foyer.web.admin.setting;

import app.foyer.booking.trial.TouchService;
import app.foyer.settings.PanelSettings;
import app.foyer.settings.ServicePolicy;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the bar below the rules for customers says before they are saved: how many appointments the change would touch. */
@Named
@RequestScoped
public class TouchedByRules {

    @Inject
    private TouchService touches;

    @Inject
    private FacesWording wording;

    private Long count;
    private Long told;

    /** Of rules for all services as they stand on the page. */
    public void by(PanelSettings wanted) {
        count = touches.by(wanted);
    }

    /** Of one service's own. */
    public void by(long service, ServicePolicy wanted) {
        count = touches.by(service, wanted);
    }

    /** Whether it touches somebody, and the person has not read of so many; then they read it now, and save once more. */
    public boolean isToBeTold() {
        if (count == null || count == 0 || count.equals(told)) {
            return false;
        }
        Said.warning(getSentence() + " " + wording.here().text("trial.touched.ask"));
        return true;
    }

    /** The number that stands on the page. */
    public Long getTold() {
        return count == null ? told : count;
    }

    public void setTold(Long told) {
        this.told = told;
    }

    /** Empty as long as nothing was counted: while something on the page is wrong, say. */
    public String getSentence() {
        if (count == null) {
            return "";
        }
        var key = count == 0 ? "trial.touched.none" : count == 1 ? "trial.touched.one" : "trial.touched.many";
        return wording.here().text(key, count);
    }
}
