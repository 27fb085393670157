package app.foyer.web.admin.appointment;

import app.foyer.booking.AppointmentService;
import app.foyer.booking.AppointmentService.Details;
import app.foyer.booking.desk.CustomersRules;
import app.foyer.booking.desk.RulesBehind;
import app.foyer.booking.desk.RulesBehind.Rule;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Decision;
import app.foyer.web.support.FacesWording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** Why its customer can change the appointment in the drawer, or cannot: the policy's answer, and the settings behind it. */
@Named
@RequestScoped
public class WhyView {

    @Inject
    private AppointmentsView list;

    @Inject
    private AppointmentService appointments;

    @Inject
    private CustomersRules rules;

    @Inject
    private FacesWording wording;

    private Details asItsCustomerSees;
    private RulesBehind behind;

    /** A setting in words. @param where leads to it; null for who may not change it */
    public record Line(String label, String value, String whose, String where) {}

    public Decision getMove() {
        return details().move();
    }

    public Decision getCancel() {
        return details().cancel();
    }

    public List<Line> getMoving() {
        return lines(behind().moving());
    }

    public List<Line> getCancelling() {
        return lines(behind().cancelling());
    }

    /** Where the rules are changed that hold for this appointment. */
    public String getAddress() {
        return "/admin/settings/panel?service=" + list.getOpen().serviceId();
    }

    private List<Line> lines(List<Rule> all) {
        return all.stream().map(this::line).toList();
    }

    private Line line(Rule rule) {
        var here = wording.here();
        return new Line(
                here.text("admin.panel." + rule.setting()),
                value(rule.value()),
                rule.isOfService()
                        ? here.text("desk.why.service", list.getOpen().serviceName())
                        : here.text("desk.why.all"),
                rule.isOfService() ? getAddress() : "/admin/settings/panel");
    }

    private String value(Serializable value) {
        if (value instanceof Boolean on) {
            return wording.here().text(on ? "desk.why.on" : "desk.why.off");
        }
        if (value instanceof List<?> statuses) {
            return statuses.stream()
                    .map(AppointmentStatus.class::cast)
                    .map(wording::of)
                    .collect(Collectors.joining(", "));
        }
        return wording.here().text("desk.why.before", wording.of(value));
    }

    private Details details() {
        if (asItsCustomerSees == null) {
            asItsCustomerSees = appointments.asItsCustomerSees(list.getOpen().id());
        }
        return asItsCustomerSees;
    }

    private RulesBehind behind() {
        if (behind == null) {
            behind = rules.of(list.getOpen().serviceId());
        }
        return behind;
    }
}
