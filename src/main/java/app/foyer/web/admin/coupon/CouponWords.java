package app.foyer.web.admin.coupon;

import app.foyer.coupon.CouponDirectory.Entry;
import app.foyer.coupon.CouponDirectory.Use;
import app.foyer.coupon.CouponTerms;
import app.foyer.coupon.Discount;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;

/** What pages say of a coupon: what it takes off, when it is good, how often it was used. */
@Named
@RequestScoped
public class CouponWords {

    @Inject
    private FacesWording wording;

    @Inject
    private Site site;

    /** {@code 10% off · 1 Mar – 31 Mar}. */
    public String facts(Entry one) {
        return off(one.terms().discount()) + " · " + days(one.terms());
    }

    private String off(Discount discount) {
        var words = wording.here();
        var amount = discount.kind() == Discount.Kind.SHARE
                ? words.text(
                        "admin.log.percent",
                        NumberFormat.getNumberInstance(words.locale()).format(discount.amount()))
                : words.sum(discount.amount(), getCurrency());
        return words.text("coupons.off", amount);
    }

    private String days(CouponTerms terms) {
        var words = wording.here();
        var first = terms.firstDay().map(words::date);
        var last = terms.lastDay().map(words::date);
        if (first.isPresent() && last.isPresent()) {
            return words.text("coupons.fromUntil", first.get(), last.get());
        }
        return first.map(day -> words.text("coupons.from", day))
                .or(() -> last.map(day -> words.text("coupons.until", day)))
                .orElseGet(() -> words.text("coupons.always"));
    }

    /** {@code used 3 times of 100}. */
    public String used(Entry one) {
        var words = wording.here();
        return one.terms()
                .mostUses()
                .map(most -> words.text("coupons.usedOf", one.uses(), most))
                .orElseGet(() -> words.text("coupons.used", one.uses()));
    }

    public String off(Use use) {
        return wording.here().sum(use.off().amount(), use.off().currency());
    }

    /** {@code EUR}. */
    public String getCurrency() {
        return site.getCompany().currency();
    }

    /** In which the days are meant. */
    public String getZone() {
        return wording.in(site.getCompany().timeZone()).zoneName();
    }
}
