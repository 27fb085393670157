package app.foyer.web.admin.setting;

import app.foyer.settings.PaymentDemand;
import app.foyer.settings.PaymentSettings;
import app.foyer.settings.ServicePayments;
import app.foyer.shared.Wording;
import app.foyer.web.admin.Bounds;
import app.foyer.web.admin.MoneyForm;
import app.foyer.web.admin.PercentForm;
import app.foyer.web.admin.Problem;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What has to be paid at booking, as it stands on the page: for all services, or for one where it differs. */
public class DepositForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<PaymentDemand> DEMANDS = List.of(PaymentDemand.values());

    private final OwnRule<PaymentDemand> demand;
    private final PercentForm share;
    private final MoneyForm sum;

    private DepositForm(OwnRule<PaymentDemand> demand, PercentForm share, MoneyForm sum) {
        this.demand = demand;
        this.share = share;
        this.sum = sum;
    }

    static DepositForm of(PaymentSettings settings, Wording words) {
        return new DepositForm(
                OwnRule.forAll(settings.demand(), DEMANDS, words::any),
                PercentForm.required(settings.depositShare(), words.locale()),
                MoneyForm.of(settings.depositSum(), words.locale()));
    }

    /** What is empty is as for all. */
    static DepositForm of(ServicePayments own, PaymentSettings forAll, Wording words) {
        return new DepositForm(
                OwnRule.of(
                        own.demand(),
                        DEMANDS,
                        words::any,
                        words.text("admin.servicePanel.asForAll", words.any(forAll.demand()))),
                PercentForm.optional(own.depositShare(), words.locale()),
                MoneyForm.optional(own.depositSum(), words.locale()));
    }

    /** What is wrong, by the id of the field. */
    Map<String, Problem> problems() {
        var problems = new LinkedHashMap<String, Problem>();
        share.problem().ifPresent(found -> problems.put("depositShare", found));
        sum.problem().or(this::tooMuch).ifPresent(found -> problems.put("depositSum", found));
        return problems;
    }

    private Optional<Problem> tooMuch() {
        var bounds = Bounds.of(PaymentSettings.class, "depositSum");
        return sum().filter(typed -> typed.compareTo(BigDecimal.valueOf(bounds.to())) > 0)
                .map(typed -> Problem.of("admin.settings.wrong.range", bounds.from(), bounds.to()));
    }

    /** Empty: as for all. Only to be asked when there are no problems, as the two below. */
    Optional<PaymentDemand> demand() {
        return demand.content();
    }

    /** In percent. */
    Optional<BigDecimal> share() {
        return share.percent();
    }

    Optional<BigDecimal> sum() {
        return sum.isEmpty() ? Optional.empty() : Optional.of(sum.money());
    }

    public OwnRule<PaymentDemand> getDemand() {
        return demand;
    }

    public PercentForm getShare() {
        return share;
    }

    public MoneyForm getSum() {
        return sum;
    }
}
