package app.foyer.web.book;

import app.foyer.booking.PaymentAtBooking;
import app.foyer.payment.receipt.IncludedTax;
import app.foyer.settings.PaymentRules;
import app.foyer.settings.PaymentSettings;
import app.foyer.shared.Money;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.Optional;

/** What the chosen service costs, the tax within, and what of it has to be paid at booking: read beside the steps of {@code /book.xhtml}. */
@Named
@RequestScoped
public class PriceSoFar {

    @Inject
    private BookingPath path;

    @Inject
    private CouponStep coupon;

    @Inject
    private PaymentRules paymentRules;

    @Inject
    private PaymentAtBooking payment;

    @Inject
    private FacesWording wording;

    @Inject
    private Site site;

    private PaymentSettings rules;
    private Money demanded;

    /** With what a coupon takes off. */
    Money money() {
        return coupon.reduction()
                .map(reduction -> listed().minus(reduction.off()))
                .orElseGet(this::listed);
    }

    private Money listed() {
        var price = path.service().priceWith(path.staff());
        return Money.of(price, site.getCompany().currency());
    }

    /** {@code €40.00 − €4.00 with WELCOME10}; null without a coupon. */
    public String getReduced() {
        return coupon.reduction()
                .map(reduction -> wording.here()
                        .text("book.summary.reduced", told(listed()), told(reduction.off()), reduction.code()))
                .orElse(null);
    }

    public String getPrice() {
        return told(money());
    }

    /** {@code contains €7.26 tax (19%)}; null where no tax is told. */
    public String getTax() {
        return within().map(tax -> wording.here()
                        .text(
                                "book.summary.tax",
                                told(tax.amount()),
                                NumberFormat.getNumberInstance(wording.here().locale())
                                        .format(tax.rate())))
                .orElse(null);
    }

    private Optional<IncludedTax> within() {
        var price = money();
        return price.isPositive() ? IncludedTax.of(price, rules().taxRate()) : Optional.empty();
    }

    /** What has to be paid at booking; nothing where nothing has. */
    Money demanded() {
        if (demanded == null) {
            demanded = payment.demanded(path.service().id(), money());
        }
        return demanded;
    }

    /** {@code €10.00}; null where nothing has to be paid at booking. */
    public String getPaidFirst() {
        return demanded().isPositive() ? told(demanded()) : null;
    }

    /** What is paid later; null where everything has to be paid at booking. */
    public String getPaidLater() {
        var later = money().minus(demanded());
        return later.isPositive() ? told(later) : null;
    }

    /** For how long the time is held until that is paid: {@code 15 minutes}. */
    public String getHoldTime() {
        return wording.of(rules().holdTime());
    }

    private PaymentSettings rules() {
        if (rules == null) {
            rules = paymentRules.of(path.service().id());
        }
        return rules;
    }

    private String told(Money sum) {
        return wording.here().sum(sum.amount(), sum.currency());
    }
}
