package app.foyer.web.admin.setting;

import app.foyer.settings.PaymentSettings;
import app.foyer.settings.ServicePayments;
import app.foyer.web.admin.Bounds;
import app.foyer.web.admin.DurationForm;
import app.foyer.web.admin.PercentForm;
import app.foyer.web.admin.Problem;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What becomes of money, as it stands on the page: for all services, or for one where it differs. */
public class PaymentSettingsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DurationForm fullRefundUntil;
    private final PercentForm taxRate;

    private PaymentSettingsForm(DurationForm fullRefundUntil, PercentForm taxRate) {
        this.fullRefundUntil = fullRefundUntil;
        this.taxRate = taxRate;
    }

    static PaymentSettingsForm of(PaymentSettings settings, Locale reader) {
        return new PaymentSettingsForm(
                DurationForm.required(settings.fullRefundUntil(), Bounds.of(PaymentSettings.class, "fullRefundUntil")),
                PercentForm.required(settings.taxRate(), reader));
    }

    /** What is empty is as for all. */
    static PaymentSettingsForm of(ServicePayments own, Locale reader) {
        return new PaymentSettingsForm(
                DurationForm.optional(own.fullRefundUntil(), Bounds.of(ServicePayments.class, "fullRefundUntil")),
                PercentForm.optional(own.taxRate(), reader));
    }

    /** What is wrong, by the id of the field. */
    Map<String, Problem> problems() {
        var problems = new LinkedHashMap<String, Problem>();
        fullRefundUntil.problem().ifPresent(found -> problems.put("fullRefundUntil:amount", found));
        taxRate.problem().ifPresent(found -> problems.put("taxRate", found));
        return problems;
    }

    /** Only to be asked when there are no problems, of a form for all services. */
    PaymentSettings settings() {
        return new PaymentSettings(
                fullRefundUntil.length().orElseThrow(), taxRate.percent().orElseThrow());
    }

    /** Only to be asked when there are no problems, of a form for one service. */
    ServicePayments own() {
        return new ServicePayments(fullRefundUntil.length(), taxRate.percent());
    }

    public DurationForm getFullRefundUntil() {
        return fullRefundUntil;
    }

    public PercentForm getTaxRate() {
        return taxRate;
    }
}
