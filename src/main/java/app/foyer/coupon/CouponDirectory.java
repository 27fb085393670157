package app.foyer.coupon;

import app.foyer.catalog.CatalogService;
import app.foyer.shared.Decision;
import app.foyer.shared.Money;
import app.foyer.shared.Page;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The coupons of the business: making and changing them, and archiving those that are good no more. Every change is in the audit,
 * with what was before and after. What was booked with one keeps what was taken off.
 */
@Stateless
@RolesAllowed("ADMIN")
public class CouponDirectory {

    /** Of a page of the list. */
    public static final int PAGE_SIZE = 25;

    private static final int LATEST = 10;

    @Inject
    private Coupons coupons;

    @Inject
    private CatalogService catalog;

    @Inject
    private CouponLog log;

    /** A coupon as the business sees it. @param version of the row, for who changes it. @param uses without what was given back */
    public record Entry(long id, long version, CouponTerms terms, boolean active, long uses) implements Serializable {

        public String code() {
            return terms.code();
        }
    }

    /** An appointment that was booked with it. @param givenBack whether it was called off, and counts no more */
    public record Use(String reference, Money off, boolean givenBack) implements Serializable {}

    /** The latest first; a constant number of queries. @param first index of the first one, from 0 */
    public Page<Entry> list(boolean active, int first) {
        var rows = coupons.all(active, Math.max(0, first), PAGE_SIZE);
        var services = coupons.services(rows);
        var uses = coupons.uses(rows);
        var entries = rows.stream()
                .map(one -> new Entry(
                        one.id(),
                        one.version(),
                        one.terms(services.getOrDefault(one.id(), Set.of())),
                        one.isActive(),
                        uses.getOrDefault(one.id(), 0L)))
                .toList();
        return new Page<>(entries, coupons.count(active));
    }

    public Optional<Entry> find(long id) {
        return coupons.find(id).map(one -> new Entry(id, one.version(), one.terms(), one.isActive(), coupons.uses(id)));
    }

    /** The latest ones, the latest first. */
    public List<Use> latestUses(long id) {
        return coupons.latestUses(id, LATEST);
    }

    /** A new one, good at once. @throws RefusedException with everything that speaks against it */
    public long create(CouponTerms terms, String who) {
        check(terms, null, Set.of());
        var coupon = Coupon.of(terms);
        coupons.add(coupon);
        log.tell(CouponLog.CREATED, who, coupon, null, log.inShort(coupon));
        return coupon.id();
    }

    /**
     * @param seen the version that the person had before their eyes
     * @throws RefusedException with everything that speaks against it
     * @throws app.foyer.shared.ChangedMeanwhileException when it is another version by now
     */
    public void change(long id, CouponTerms terms, long seen, String who) {
        var coupon = locked(id);
        check(terms, id, coupon.terms().services());
        log.mustBeAsSeen(seen, coupon);
        var before = log.inShort(coupon);
        coupon.become(terms);
        coupons.growVersion(coupon);
        log.tell(CouponLog.CHANGED, who, coupon, before, log.inShort(coupon));
    }

    /** Nobody can use it from now on. Whoever books with it at this moment comes before, or too late. */
    public void archive(long id, long seen, String who) {
        var coupon = locked(id);
        log.mustBeAsSeen(seen, coupon);
        coupon.archive();
        coupons.growVersion(coupon);
        log.tell(CouponLog.ARCHIVED, who, coupon, log.inShort(coupon), null);
    }

    /** Good again, as it was. */
    public void restore(long id, long seen, String who) {
        var coupon = locked(id);
        log.mustBeAsSeen(seen, coupon);
        coupon.restore();
        coupons.growVersion(coupon);
        log.tell(CouponLog.RESTORED, who, coupon, null, log.inShort(coupon));
    }

    /** @param id null of a new one. @param inIt services for which it is good already, whether they are offered or not */
    private void check(CouponTerms terms, Long id, Set<Long> inIt) {
        var refusals = new ArrayList<>(terms.refusals());
        coupons.by(terms.code()).filter(other -> !other.id().equals(id)).ifPresent(other -> {
            refusals.add(Refusal.because("coupon.code.taken"));
        });
        var unknown = new TreeSet<>(terms.services());
        unknown.removeAll(inIt);
        if (!catalog.serviceNames().keySet().containsAll(unknown)) {
            refusals.add(Refusal.because("coupon.services.unknown"));
        }
        Decision.refusedFor(refusals).enforce();
    }

    private Coupon locked(long id) {
        return coupons.lock(id).orElseThrow(() -> new RefusedException(Refusal.because("coupon.unknown")));
    }
}
