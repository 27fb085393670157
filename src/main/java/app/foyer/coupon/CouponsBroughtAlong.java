package app.foyer.coupon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Coupons that come in with a business, such as those of the demo. Nobody has decided about them here. */
@ApplicationScoped
public class CouponsBroughtAlong {

    @Inject
    private Coupons coupons;

    /** In the caller's transaction. @param terms of one that is new and against which nothing speaks */
    public void add(CouponTerms terms) {
        coupons.add(Coupon.of(terms));
    }
}
