package app.foyer.web.admin.appointment;

import app.foyer.booking.ConsoleActors;
import app.foyer.booking.Payback;
import app.foyer.payment.online.MoneyBackService;
import app.foyer.payment.online.MoneyBackService.MoneyBack;
import app.foyer.shared.Money;
import app.foyer.shared.RefusedException;
import app.foyer.shared.Wording;
import app.foyer.web.admin.TypedAmount;
import app.foyer.web.support.BesideFields;
import app.foyer.web.support.CancelMoney;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import app.foyer.web.support.SentMoney;
import app.foyer.web.support.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the dialog says about money before the business calls an appointment off: everything goes back, unless an administrator
 * keeps some of it and says why.
 */
@Named
@RequestScoped
public class VerdictMoneyView {

    private static final String FORM = "deciding:cancelForm";
    private static final String KEEP = "keepMoney";
    private static final BesideFields FIELDS = new BesideFields(
            FORM, Map.of("payment.keep.", KEEP, "payment.amount.", KEEP, "payment.keptWhy.", "keptWhy"));

    @Inject
    private AppointmentsView list;

    @Inject
    private MoneyBackService service;

    @Inject
    private ConsoleActors actors;

    @Inject
    private SignedIn signedIn;

    @Inject
    private FacesWording wording;

    private Optional<MoneyBack> found;
    private String told;
    private String keep;
    private String why;

    private Optional<MoneyBack> money() {
        if (found == null) {
            found = list.getOpen() == null
                    ? Optional.empty()
                    : service.ifCancelled(list.getOpen().reference(), actors.current());
        }
        return found;
    }

    /** What happens to the money, in sentences; none where there is none. */
    List<String> sentences() {
        return money().map(this::sentences).orElse(List.of());
    }

    private List<String> sentences(MoneyBack money) {
        var words = wording.here();
        var sentences = new ArrayList<String>();
        if (money.packageName() != null) {
            sentences.add(words.text("payments.cancel.session", money.packageName()));
        }
        if (!money.settlement().isAboutMoney()) {
            if (sentences.isEmpty() && list.getOpen().price().signum() > 0) {
                sentences.add(words.text("payments.cancel.unpaid"));
            }
            return sentences;
        }
        sentences.add(words.text("payments.cancel.all", sum(money.settlement().back(), words)));
        sentences.add(CancelMoney.theWay("payments.cancel.", money, words));
        return sentences;
    }

    /** Whether this person may keep some of it. */
    public boolean isToBeDecided() {
        return signedIn.isAdmin()
                && money().filter(money -> money.settlement().isAboutMoney()).isPresent();
    }

    public String getKeepLabel() {
        return money().map(money -> wording.here()
                        .text("payments.cancel.keep", money.settlement().paid().currency()))
                .orElse("");
    }

    public String getKeepHint() {
        return money().map(money -> wording.here()
                        .text(
                                "payments.cancel.keep.hint",
                                sum(money.settlement().paid(), wording.here())))
                .orElse("");
    }

    /** Whether it can be read what is to be kept; else it is said beside the field. */
    boolean isReadable() {
        if (isKeeping() && kept().isEmpty()) {
            Said.beside(FORM + ":" + KEEP, wording.here().text("payments.amount.wrong"));
            return false;
        }
        return true;
    }

    /** What the person was told, and has decided. */
    Payback payback() {
        var paid = SentMoney.read(told);
        if (!isKeeping()) {
            return Payback.told(paid.orElse(null));
        }
        var kept = kept().orElseThrow();
        var back = paid.filter(sum -> sum.currency().equals(kept.currency()) && kept.isPayable())
                .map(sum -> sum.minus(kept));
        return new Payback(back.orElse(null), kept, why);
    }

    private boolean isKeeping() {
        return keep != null
                && !keep.isBlank()
                && kept().map(Money::isNothing).filter(Boolean::booleanValue).isEmpty();
    }

    private Optional<Money> kept() {
        return money().map(money -> money.settlement().paid().currency()).flatMap(currency -> TypedAmount.read(
                        keep, currency, wording.here().locale())
                .map(amount -> new Money(amount, currency)));
    }

    /** Whether it was refused because of the money; then the dialog says why. */
    boolean saysWhatIsWrong(RefusedException refused) {
        found = null;
        var isAboutMoney = !CancelMoney.isAboutAnotherSum(refused)
                && refused.refusals().stream().allMatch(why -> why.messageKey().startsWith("payment."));
        if (isAboutMoney) {
            FIELDS.say(refused.refusals(), wording.here());
        }
        return isAboutMoney;
    }

    private static String sum(Money money, Wording words) {
        return words.sum(money.amount(), money.currency());
    }

    /** For the hidden field: what the page says was paid. */
    public String getTold() {
        return money().map(money -> money.settlement().paid().toString()).orElse("");
    }

    public void setTold(String told) {
        this.told = told;
    }

    /** As it was typed. */
    public String getKeep() {
        return keep == null ? "0" : keep;
    }

    public void setKeep(String keep) {
        this.keep = keep;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
