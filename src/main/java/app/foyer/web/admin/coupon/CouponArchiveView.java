package app.foyer.web.admin.coupon;

import app.foyer.coupon.CouponDirectory;
import app.foyer.web.admin.Archiving;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The part of {@code /admin/coupons.xhtml} in which a coupon is archived, or good again. */
@Named
@RequestScoped
@ExplainsRefusals
public class CouponArchiveView extends Archiving {

    @Inject
    private CouponsView page;

    @Inject
    private CouponDirectory coupons;

    @Inject
    private SignedIn signedIn;

    @Override
    protected long version() {
        return page.getOpen() == null ? 0 : page.getOpen().version();
    }

    @Override
    protected String archived(long version) {
        var id = page.getOpen().id();
        coupons.archive(id, version, signedIn.getEmail());
        return page.done(id, true, "coupons.said.archived");
    }

    @Override
    protected String restored(long version) {
        var id = page.getOpen().id();
        coupons.restore(id, version, signedIn.getEmail());
        return page.done(id, false, "coupons.said.restored");
    }
}
