package app.foyer.coupon;

import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a coupon is good for a booking, and why not. Pure: it knows no clock, no database, no session.
 *
 * @param uses how often it was used in all, without what was given back
 */
record CouponPolicy(CouponTerms terms, boolean active, long uses) {

    /** There is no such coupon; one that is archived is no other case. */
    static Decision unknown() {
        return Decision.refusedFor(List.of(Refusal.because("coupon.unknown")));
    }

    /**
     * @param today in the company's zone: the day of the booking, not that of the appointment
     * @param usesOfCustomer how often who books has used it; 0 as long as that is not known
     */
    Decision toUse(long service, LocalDate today, long usesOfCustomer) {
        if (!active) {
            return unknown();
        }
        var refusals = new ArrayList<Refusal>();
        terms.firstDay()
                .filter(today::isBefore)
                .ifPresent(first -> refusals.add(Refusal.because("coupon.notYet", first)));
        terms.lastDay().filter(today::isAfter).ifPresent(last -> refusals.add(Refusal.because("coupon.over", last)));
        if (!isFor(service)) {
            refusals.add(Refusal.because("coupon.otherService"));
        }
        if (terms.mostUses().filter(most -> uses >= most).isPresent()) {
            refusals.add(Refusal.because("coupon.usedUp"));
        } else if (terms.mostPerCustomer()
                .filter(most -> usesOfCustomer >= most)
                .isPresent()) {
            refusals.add(Refusal.because("coupon.usedByThem"));
        }
        return Decision.refusedFor(refusals);
    }

    private boolean isFor(long service) {
        return terms.services().isEmpty() || terms.services().contains(service);
    }
}
