package app.foyer.web.admin.appointment;

import app.foyer.booking.trial.Trial;
import app.foyer.booking.trial.TrialService;
import app.foyer.booking.trial.TriedRule;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Decision;
import app.foyer.web.admin.setting.SettingWords;
import app.foyer.web.support.FacesWording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;

/** Why its customer can change the appointment in the drawer, or cannot: the policy's answer, and the settings behind it. */
@Named
@RequestScoped
public class WhyView {

    @Inject
    private AppointmentsView list;

    @Inject
    private TrialService trials;

    @Inject
    private BusinessClock clock;

    @Inject
    private FacesWording wording;

    private Trial trial;

    /** A setting in words. @param where leads to it; null for who may not change it */
    public record Line(String label, String value, String whose, String where) {}

    public Decision getMove() {
        return trial().move().decision();
    }

    public Decision getCancel() {
        return trial().cancel().decision();
    }

    public List<Line> getMoving() {
        return lines(trial().move());
    }

    public List<Line> getCancelling() {
        return lines(trial().cancel());
    }

    /** Whether the panel is a way to change it; else only the link in a mail is. */
    public boolean isPanelOpen() {
        return trial().panelIsOpen();
    }

    /** Where the rules are changed that hold for this appointment. */
    public String getAddress() {
        return "/admin/settings/panel?service=" + list.getOpen().serviceId();
    }

    private List<Line> lines(Trial.Change change) {
        return change.rules().stream().map(this::line).toList();
    }

    private Line line(TriedRule rule) {
        var here = wording.here();
        var content = SettingWords.of(rule.content(), here);
        return new Line(
                here.text("admin.panel." + rule.setting()),
                rule.content() instanceof Duration ? here.text("desk.why.before", content) : content,
                rule.ofService()
                        ? here.text("desk.why.service", list.getOpen().serviceName())
                        : here.text("desk.why.all"),
                rule.ofService() ? getAddress() : "/admin/settings/panel");
    }

    private Trial trial() {
        if (trial == null) {
            trial = trials.of(list.getOpen().reference(), clock.now()).orElseThrow();
        }
        return trial;
    }
}
