package app.foyer.coupon;

import app.foyer.audit.AuditLog;
import app.foyer.audit.Meanwhile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What the audit is told of coupons, with what was before and after; and who was the last. */
@ApplicationScoped
class CouponLog {

    static final String CREATED = "settings.couponCreated";
    static final String CHANGED = "settings.couponChanged";
    static final String ARCHIVED = "settings.couponArchived";
    static final String RESTORED = "settings.couponRestored";

    @Inject
    private AuditLog audit;

    @Inject
    private Meanwhile meanwhile;

    /** @param before null of a new one; {@code after} of one that nobody can use any more */
    void tell(String action, String who, Coupon coupon, String before, String after) {
        audit.tell(action, who, name(coupon), before, after);
    }

    /** @throws app.foyer.shared.ChangedMeanwhileException when somebody has changed it since it was seen */
    void mustBeAsSeen(long seen, Coupon coupon) {
        meanwhile.mustBeAsSeen(seen, coupon.version(), List.of(CREATED, CHANGED, ARCHIVED, RESTORED), name(coupon));
    }

    /** All of it in one line; the note at the end, since it may be cut. */
    String inShort(Coupon coupon) {
        var terms = coupon.terms();
        return "%s; %s %s; %s - %s; %s, %s; %s; %s"
                .formatted(
                        terms.code(),
                        terms.discount().amount().toPlainString(),
                        terms.discount().kind(),
                        or(terms.firstDay()),
                        or(terms.lastDay()),
                        or(terms.mostUses()),
                        or(terms.mostPerCustomer()),
                        new TreeSet<>(terms.services()),
                        terms.note());
    }

    private static String or(Optional<?> said) {
        return said.map(String::valueOf).orElse("*");
    }

    /** With its number, which stays when the code is changed. */
    private static String name(Coupon coupon) {
        return coupon.terms().code() + " #" + coupon.id();
    }
}
