package app.foyer.web.support;

import app.foyer.payment.online.CheckoutService.Offer;
import app.foyer.payment.online.CheckoutStatus;
import app.foyer.shared.Money;
import app.foyer.shared.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * What its customer reads about the money of one appointment, and the way to pay.
 *
 * @param state what became of the payment from which the browser has just come back; null when it comes from elsewhere
 */
public record PayNow(AppointmentCard card, Offer offer, CheckoutStatus state) {

    /** In the address: which appointment is to be paid, and from whose payment the browser comes back. */
    public static final String PAY = "pay";

    public static final String PAID = "paid";

    /** Whether there is anything to tell: it costs something, or was paid. */
    public boolean isAboutMoney() {
        return offer.isDue()
                || offer.kept().isPositive()
                || offer.packageName() != null
                || offer.reduction() != null
                || state != null;
    }

    /** That a session of a package pays for it, in a sentence; null where none does. */
    public String byPackage() {
        var name = offer.packageName();
        return name == null ? null : card.wording().text("panel.pay.byPackage", name);
    }

    /** That a coupon took something off the price, in a sentence; null where none did. */
    public String byCoupon() {
        var reduction = offer.reduction();
        return reduction == null
                ? null
                : card.wording().text("panel.pay.byCoupon", reduction.code(), told(reduction.off()));
    }

    public boolean isDue() {
        return offer.isDue();
    }

    public String due() {
        return told(offer.due());
    }

    /** What is to be paid next: all that is due, or what was demanded at booking. */
    public String next() {
        return told(offer.next());
    }

    /** That the time is only held until it is paid, in a sentence; null where it is booked. */
    public String held() {
        return offer.heldUntil() == null
                ? null
                : card.wording().text("panel.pay.held", next(), card.wording().dateTimeInZone(offer.heldUntil()));
    }

    /** Null where nothing was paid. */
    public String paid() {
        return offer.kept().isPositive() ? told(offer.kept()) : null;
    }

    private String told(Money money) {
        return card.wording().sum(money.amount(), money.currency());
    }

    /** Whether it can be paid at once. */
    public boolean isPayable() {
        return offer.pay().isAllowed();
    }

    public List<Refusal> refusals() {
        return offer.pay().refusals();
    }

    /** The browser has come back before the gateway's word. */
    public boolean isWaiting() {
        return state != null && !state.isSettled();
    }

    /** What became of the payment, in a sentence; null when the browser comes from elsewhere. */
    public String news() {
        return state == null
                ? null
                : card.wording().text(isWaiting() ? "panel.pay.state.OPEN" : "panel.pay.state." + state);
    }

    public boolean isGoodNews() {
        return state == CheckoutStatus.PAID;
    }

    /** Of the dialog. */
    public String address() {
        return card.page().with(PAY, card.reference()).toString();
    }

    public String title() {
        return card.wording().text("panel.pay.title", next());
    }

    /** What will happen, before the button is pressed. */
    public List<String> consequences() {
        var words = card.wording();
        var told = new ArrayList<String>();
        told.add(words.text("panel.pay.there", next()));
        if (offer.rest().isPositive()) {
            told.add(words.text("panel.pay.rest", told(offer.rest())));
        }
        told.add(words.text("panel.pay.back"));
        told.add(words.text("panel.pay.mail"));
        return told;
    }
}
