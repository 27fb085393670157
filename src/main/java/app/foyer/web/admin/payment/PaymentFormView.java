package app.foyer.web.admin.payment;

import app.foyer.payment.PaymentMethod;
import app.foyer.payment.PaymentService;
import app.foyer.payment.PaymentTaking.Wish;
import app.foyer.shared.Decision;
import app.foyer.shared.Money;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.web.admin.TypedAmount;
import app.foyer.web.admin.appointment.AppointmentsView;
import app.foyer.web.admin.appointment.DrawerPlace;
import app.foyer.web.support.BesideFields;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.Onward;
import app.foyer.web.support.RepeatedRequest;
import app.foyer.web.support.Said;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The dialog in which money for the appointment of the drawer is taken down, or given back. */
@Named
@RequestScoped
@ExplainsRefusals
public class PaymentFormView {

    static final String PAY = "pay";
    static final String REFUND = "refund";

    private static final BesideFields FIELDS = new BesideFields(
            "payment",
            Map.of(
                    "payment.amount", "amount",
                    "payment.online", "amount",
                    "payment.method", "method",
                    "payment.words", "words"));

    @Inject
    private AppointmentsView list;

    @Inject
    private LedgerView ledger;

    @Inject
    private DrawerPlace place;

    @Inject
    private PaymentService payments;

    @Inject
    private RepeatedRequest requestKey;

    @Inject
    private OnlineBack online;

    private String asked;
    private String amount;
    private String method = PaymentMethod.CASH.name();
    private String words;

    /** A way to pay. */
    public record Choice(String name, String label) {}

    @PostConstruct
    void read() {
        asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("do");
        if (isOpen()) {
            amount = typed(prefilled());
            method = isOnlineOffered() ? PaymentMethod.ONLINE.name() : usual().name();
        } else if (isAsked() && FacesContext.getCurrentInstance().isPostback()) {
            Said.error(ledger.here().text("payments.gone"));
        }
    }

    private boolean isAsked() {
        return PAY.equals(asked) || REFUND.equals(asked);
    }

    /** Money goes back as it came: as most of what is there was paid. Nobody knows how somebody will pay. */
    private PaymentMethod usual() {
        return isRefund()
                ? ledger.getAccount().statement().mostlyPaidBy().orElse(PaymentMethod.CASH)
                : PaymentMethod.CASH;
    }

    /** For staff there is no dialog to give back. */
    public boolean isOpen() {
        return isAsked() && ledger.getAccount() != null;
    }

    public boolean isRefund() {
        return REFUND.equals(asked);
    }

    /** Whether there is anything to be taken or given back, by this person. */
    public Decision getDecision() {
        var account = ledger.getAccount();
        return isRefund() ? account.refund() : account.record();
    }

    private Money prefilled() {
        var statement = ledger.getAccount().statement();
        if (!isRefund()) {
            return statement.due();
        }
        var back = statement.due().isNegative() ? statement.toGiveBack() : statement.kept();
        return isOnlineOffered() && back.isMoreThan(online.most()) ? online.most() : back;
    }

    private String typed(Money money) {
        var point = DecimalFormatSymbols.getInstance(ledger.here().locale()).getDecimalSeparator();
        return money.isPositive() ? money.amount().toPlainString().replace('.', point) : "";
    }

    /** Writes it down, and leads back to the drawer. */
    public String save() {
        if (ledger.getAccount() == null) {
            throw new RefusedException(Refusal.because("booking.unknown"));
        }
        var money = read(amount);
        if (money.isEmpty()) {
            Said.beside("payment:amount", ledger.here().text("payments.amount.wrong"));
            return null;
        }
        try {
            write(new Wish(list.getOpen().reference(), chosen(), money.get(), words, requestKey.key()));
        } catch (RefusedException refused) {
            ledger.readAnew();
            online.readAnew();
            if (ledger.getAccount() == null) {
                throw refused;
            }
            if (getDecision().isAllowed()) { // otherwise the dialog itself says why not
                FIELDS.say(refused.refusals(), ledger.here());
            }
            return null;
        }
        Said.afterwards(ledger.here().text(done()));
        Onward.to(place.path(), ledger.drawer());
        return null;
    }

    private String done() {
        return "payments." + asked + (isOnline() ? ".doneOnline" : ".done");
    }

    private boolean isOnlineOffered() {
        return isRefund() && online.isOffered();
    }

    private boolean isOnline() {
        return isRefund() && PaymentMethod.ONLINE.name().equals(method);
    }

    private void write(Wish wish) {
        if (isOnline()) {
            online.giveBack(wish);
        } else if (isRefund()) {
            payments.refund(wish);
        } else {
            payments.record(wish);
        }
    }

    private Optional<Money> read(String typed) {
        var currency = ledger.getAccount().statement().currency();
        return TypedAmount.read(typed, currency, ledger.here().locale()).map(amount -> new Money(amount, currency));
    }

    /** Null for none of them. */
    private PaymentMethod chosen() {
        return PaymentMethod.atTheDesk().stream()
                .filter(one -> one.name().equals(method))
                .findFirst()
                .orElse(null);
    }

    public List<Choice> getMethods() {
        var atTheDesk = PaymentMethod.atTheDesk().stream()
                .map(one -> new Choice(one.name(), ledger.here().text("payments.method." + one)));
        var back = new Choice(PaymentMethod.ONLINE.name(), ledger.here().text("payments.refund.online"));
        return Stream.concat(isOnlineOffered() ? Stream.of(back) : Stream.empty(), atTheDesk)
                .toList();
    }

    /** {@code €14.50 is due.} */
    public String getHint() {
        var statement = ledger.getAccount().statement();
        if (isOnlineOffered()) {
            return ledger.here()
                    .text("payments.refund.mostOnline", ledger.told(statement.kept()), ledger.told(online.most()));
        }
        return isRefund()
                ? ledger.here().text("payments.refund.most", ledger.told(statement.kept()))
                : ledger.here().text("payments.pay.most", ledger.told(statement.due()));
    }

    /** Whether what is given back is due again, since the appointment still holds. */
    public boolean isDueAgain() {
        return isRefund() && !ledger.isToGiveBack();
    }

    public String getCurrency() {
        return ledger.getAccount().statement().currency();
    }

    public String getTitle() {
        return ledger.here().text(isRefund() ? "payments.refund.title" : "payments.pay.title");
    }

    public String getClose() {
        return ledger.drawer().toString();
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
