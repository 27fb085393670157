package app.foyer.web.admin.bundle;

import app.foyer.payment.PaymentMethod;
import app.foyer.payment.PaymentTaking.PurchaseWish;
import app.foyer.payment.SaleService;
import app.foyer.payment.SaleService.Sold;
import app.foyer.shared.Money;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.web.admin.TypedAmount;
import app.foyer.web.support.BesideFields;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Onward;
import app.foyer.web.support.RepeatedRequest;
import app.foyer.web.support.Said;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.DecimalFormatSymbols;
import java.util.Map;
import java.util.Optional;

/** The dialog of {@code /admin/customer.xhtml} in which money for a package is taken down, or given back. */
@Named
@RequestScoped
@ExplainsRefusals
public class PackageMoneyView {

    private static final BesideFields FIELDS = new BesideFields(
            "packageMoney", Map.of("payment.amount", "amount", "payment.method", "method", "payment.words", "words"));

    @Inject
    private PackagesOfCustomerView page;

    @Inject
    private SaleService sales;

    @Inject
    private RepeatedRequest requestKey;

    @Inject
    private FacesWording wording;

    private String amount;
    private String method = PaymentMethod.CASH.name();
    private String words;

    @PostConstruct
    void read() {
        if (page.isPaying()) {
            var most = isRefund() ? kept() : due();
            var point =
                    DecimalFormatSymbols.getInstance(wording.here().locale()).getDecimalSeparator();
            amount = most.isPositive() ? most.amount().toPlainString().replace('.', point) : "";
        }
    }

    /** Writes it down, and leads back to the customer. */
    public String save() {
        var sold = page.getChosen();
        if (sold == null) {
            throw new RefusedException(Refusal.because("bundle.purchase.unknown"));
        }
        var money = read(amount, sold);
        if (money.isEmpty()) {
            Said.beside("packageMoney:amount", wording.here().text("payments.amount.wrong"));
            return null;
        }
        try {
            write(new PurchaseWish(sold.bought().id(), chosen(), money.get(), words, requestKey.key()));
        } catch (RefusedException refused) {
            page.readAnew();
            FIELDS.say(refused.refusals(), wording.here());
            return null;
        }
        Said.afterwards(wording.here().text(isRefund() ? "payments.refund.done" : "payments.pay.done"));
        Onward.to("/admin/customer", page.here());
        return null;
    }

    private void write(PurchaseWish wish) {
        if (isRefund()) {
            sales.refund(wish);
        } else {
            sales.record(wish);
        }
    }

    private Optional<Money> read(String typed, Sold sold) {
        var currency = sold.bought().price().currency();
        return TypedAmount.read(typed, currency, wording.here().locale()).map(amount -> new Money(amount, currency));
    }

    /** Null for none of them. */
    private PaymentMethod chosen() {
        return PaymentMethod.atTheDesk().stream()
                .filter(one -> one.name().equals(method))
                .findFirst()
                .orElse(null);
    }

    public boolean isRefund() {
        return page.isRefunding();
    }

    /** {@code €14.50 is due.} */
    public String getHint() {
        return isRefund()
                ? wording.here().text("payments.refund.most", page.told(kept()))
                : wording.here().text("payments.pay.most", page.told(due()));
    }

    private Money kept() {
        return page.getChosen().account().statement().kept();
    }

    private Money due() {
        return page.getChosen().account().statement().due();
    }

    public String getTitle() {
        return wording.here().text(isRefund() ? "payments.refund.title" : "payments.pay.title");
    }

    public String getClose() {
        return page.here().toString();
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
