package app.foyer.web.admin.setting;

import app.foyer.settings.PaymentSettings;
import app.foyer.settings.ServicePayments;
import app.foyer.shared.ShareRounding;
import app.foyer.shared.Wording;
import app.foyer.web.admin.Bounds;
import app.foyer.web.admin.DurationForm;
import app.foyer.web.admin.PercentForm;
import app.foyer.web.admin.Problem;
import java.io.Serializable;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is to be paid when and what becomes of it, as it stands on the page: for all services, or for one where it differs. */
public class PaymentSettingsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DepositForm deposit;
    private final DurationForm holdTime;
    private final OwnRule<ShareRounding> rounding;
    private final DurationForm fullRefundUntil;
    private final DurationForm depositKeptUntil;
    private final PercentForm taxRate;

    PaymentSettingsForm(PaymentSettings settings, Wording words) {
        deposit = DepositForm.of(settings, words);
        holdTime = DurationForm.required(settings.holdTime(), bounds("holdTime"));
        rounding = OwnRule.forAll(settings.rounding(), List.of(ShareRounding.values()), words::any);
        fullRefundUntil = DurationForm.required(settings.fullRefundUntil(), bounds("fullRefundUntil"));
        depositKeptUntil = DurationForm.optional(settings.depositKeptUntil(), bounds("depositKeptUntil"));
        taxRate = PercentForm.required(settings.taxRate(), words.locale());
    }

    /** Of one service: what is empty is as for all, and what is said for all is not there. */
    PaymentSettingsForm(ServicePayments own, PaymentSettings forAll, Wording words) {
        deposit = DepositForm.of(own, forAll, words);
        holdTime = null;
        rounding = null;
        fullRefundUntil = DurationForm.optional(own.fullRefundUntil(), bounds("fullRefundUntil"));
        depositKeptUntil = DurationForm.optional(own.depositKeptUntil(), bounds("depositKeptUntil"));
        taxRate = PercentForm.optional(own.taxRate(), words.locale());
    }

    private static Bounds bounds(String name) {
        return Bounds.of(PaymentSettings.class, name);
    }

    /** What is wrong, by the id of the field. */
    Map<String, Problem> problems() {
        var problems = new LinkedHashMap<>(deposit.problems());
        if (holdTime != null) {
            holdTime.problem().ifPresent(found -> problems.put("holdTime:amount", found));
        }
        fullRefundUntil.problem().ifPresent(found -> problems.put("fullRefundUntil:amount", found));
        depositKeptUntil
                .problem()
                .or(() -> problems.isEmpty() ? wrongOrder() : Optional.empty())
                .ifPresent(found -> problems.put("depositKeptUntil:amount", found));
        taxRate.problem().ifPresent(found -> problems.put("taxRate", found));
        return problems;
    }

    /** The later limit is nearer to the start. */
    private Optional<Problem> wrongOrder() {
        var full = fullRefundUntil.length().orElse(Duration.ofDays(Integer.MAX_VALUE));
        return depositKeptUntil
                .length()
                .filter(kept -> kept.compareTo(full) > 0)
                .map(kept -> Problem.of("admin.payments.depositKeptUntil.order"));
    }

    /** Only to be asked when there are no problems, of a form for all services. */
    PaymentSettings settings() {
        return new PaymentSettings(
                deposit.demand().orElseThrow(),
                deposit.share().orElseThrow(),
                deposit.sum().orElseThrow(),
                holdTime.length().orElseThrow(),
                rounding.content().orElseThrow(),
                fullRefundUntil.length().orElseThrow(),
                depositKeptUntil.length(),
                taxRate.percent().orElseThrow());
    }

    /** Only to be asked when there are no problems, of a form for one service. */
    ServicePayments own() {
        return new ServicePayments(
                deposit.demand(),
                deposit.share(),
                deposit.sum(),
                fullRefundUntil.length(),
                depositKeptUntil.length(),
                taxRate.percent());
    }

    public DepositForm getDeposit() {
        return deposit;
    }

    /** Null of one service; the same for the rounding. */
    public DurationForm getHoldTime() {
        return holdTime;
    }

    public OwnRule<ShareRounding> getRounding() {
        return rounding;
    }

    public DurationForm getFullRefundUntil() {
        return fullRefundUntil;
    }

    public DurationForm getDepositKeptUntil() {
        return depositKeptUntil;
    }

    public PercentForm getTaxRate() {
        return taxRate;
    }
}
