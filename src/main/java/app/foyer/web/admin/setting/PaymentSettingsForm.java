package app.foyer.web.admin.setting;

import app.foyer.settings.PaymentSettings;
import app.foyer.settings.ServicePayments;
import app.foyer.web.admin.Bounds;
import app.foyer.web.admin.DurationForm;
import app.foyer.web.admin.Problem;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** What becomes of money, as it stands on the page: for all services, or for one where it differs. */
public class PaymentSettingsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DurationForm fullRefundUntil;

    private PaymentSettingsForm(DurationForm fullRefundUntil) {
        this.fullRefundUntil = fullRefundUntil;
    }

    static PaymentSettingsForm of(PaymentSettings settings) {
        return new PaymentSettingsForm(
                DurationForm.required(settings.fullRefundUntil(), Bounds.of(PaymentSettings.class, "fullRefundUntil")));
    }

    /** What is empty is as for all. */
    static PaymentSettingsForm of(ServicePayments own) {
        return new PaymentSettingsForm(
                DurationForm.optional(own.fullRefundUntil(), Bounds.of(ServicePayments.class, "fullRefundUntil")));
    }

    /** What is wrong, by the id of the field. */
    Map<String, Problem> problems() {
        var problems = new LinkedHashMap<String, Problem>();
        fullRefundUntil.problem().ifPresent(found -> problems.put("fullRefundUntil:amount", found));
        return problems;
    }

    /** Only to be asked when there are no problems, of a form for all services. */
    PaymentSettings settings() {
        return new PaymentSettings(fullRefundUntil.length().orElseThrow());
    }

    /** Only to be asked when there are no problems, of a form for one service. */
    ServicePayments own() {
        return new ServicePayments(fullRefundUntil.length());
    }

    public DurationForm getFullRefundUntil() {
        return fullRefundUntil;
    }
}
