package app.foyer.web.book;

import app.foyer.coupon.CouponCode;
import app.foyer.coupon.CouponTaking;
import app.foyer.coupon.CouponTaking.Looked;
import app.foyer.coupon.CouponTaking.Wish;
import app.foyer.coupon.Reduction;
import app.foyer.platform.source.Limit;
import app.foyer.platform.source.SourceLimits;
import app.foyer.shared.Decision;
import app.foyer.shared.Money;
import app.foyer.shared.Refusal;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import app.foyer.web.support.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/**
 * The coupon in the last step of {@code /book.xhtml}: what its code takes off the price. Codes that are none are counted by where
 * they come from, so that nobody tries them all.
 */
@Named
@RequestScoped
public class CouponStep {

    private static final String FIELD = "details:coupon";

    @Inject
    private BookingPath path;

    @Inject
    private CouponTaking coupons;

    @Inject
    private GuestForm guest;

    @Inject
    private Booker booker;

    @Inject
    private SourceLimits limits;

    @Inject
    private Site site;

    @Inject
    private FacesWording wording;

    private Boolean asked;
    private String lookedFor;
    private Looked looked;

    /** Whether there is a field for it: there is some coupon that is good now, and a price. */
    public boolean isAsked() {
        if (asked == null) {
            asked = path.service() != null
                    && price().isPositive()
                    && coupons.isAnyFor(path.service().id());
        }
        return asked;
    }

    /** Says beside the field what speaks against the code that was typed. */
    public String apply() {
        if (typed().isEmpty()) {
            Said.beside(FIELD, wording.here().text("book.coupon.missing"));
        }
        saysWhatIsWrong();
        return null;
    }

    /** The same where somebody books: without a code nothing is wrong. */
    boolean saysWhatIsWrong() {
        var refusals = look().map(found -> found.decision().refusals()).orElse(List.of());
        if (!refusals.isEmpty()) {
            Said.beside(FIELD, wording.here().of(refusals));
        }
        return !refusals.isEmpty();
    }

    /** What the code that was typed takes off; nothing without a good one. */
    Optional<Reduction> reduction() {
        return look().map(Looked::reduction);
    }

    /** {@code WELCOME10}; null without a good one. */
    public String getCode() {
        return reduction().map(Reduction::code).orElse(null);
    }

    /** For the booking. */
    Optional<String> typed() {
        return isAsked()
                ? Optional.of(CouponCode.plain(guest.getCoupon())).filter(code -> !code.isEmpty())
                : Optional.empty();
    }

    private Optional<Looked> look() {
        var code = typed().orElse(null);
        if (code == null) {
            return Optional.empty();
        }
        if (!code.equals(lookedFor)) {
            lookedFor = code;
            looked = find(code);
        }
        return Optional.of(looked);
    }

    private Looked find(String code) {
        var wait = limits.waiting(Limit.WRONG_COUPON);
        if (wait.isPresent()) {
            return new Looked(Decision.refusedFor(List.of(Refusal.because("coupon.tooOften", wait.get()))), null);
        }
        var found = coupons.look(
                new Wish(code, path.service().id(), price(), booker.customerId().orElse(null)));
        if (found.decision().refusals().contains(Refusal.because("coupon.unknown"))) {
            limits.take(Limit.WRONG_COUPON);
        }
        return found;
    }

    private Money price() {
        return Money.of(
                path.service().priceWith(path.staff()), site.getCompany().currency());
    }
}
