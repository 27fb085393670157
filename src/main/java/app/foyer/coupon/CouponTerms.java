package app.foyer.coupon;

import app.foyer.shared.Refusal;
import app.foyer.shared.VisibleText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the business says about a coupon.
 *
 * @param code as {@link CouponCode} keeps it
 * @param note for the business alone; may be empty
 * @param firstDay on which it is good, in the company's zone; empty: from the beginning. {@code lastDay}, included, likewise
 * @param mostUses how often it can be used in all; empty: as often as one likes. {@code mostPerCustomer} likewise
 * @param services for which it is good, by id; none: for all
 */
public record CouponTerms(
        String code,
        String note,
        Discount discount,
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastDay,
        Optional<Integer> mostUses,
        Optional<Integer> mostPerCustomer,
        Set<Long> services)
        implements Serializable {

    /** Of a note, in characters. */
    public static final int LONGEST_NOTE = 200;

    /** In all, or by one customer. */
    public static final int MOST_USES = 1_000_000;

    public CouponTerms {
        code = CouponCode.plain(code);
        note = note == null ? "" : VisibleText.straight(note.strip());
        services = Set.copyOf(services);
    }

    /** Everything that speaks against it, whatever services there are. */
    public List<Refusal> refusals() {
        var refusals = new ArrayList<Refusal>();
        if (!CouponCode.isOne(code)) {
            refusals.add(Refusal.because("coupon.code.wrong", CouponCode.LONGEST));
        }
        if (note.length() > LONGEST_NOTE) {
            refusals.add(Refusal.because("coupon.note.tooLong", LONGEST_NOTE));
        }
        if (!discount.isPossible()) {
            refusals.add(Refusal.because("coupon.amount." + discount.kind()));
        }
        if (firstDay.isPresent()
                && lastDay.filter(last -> last.isBefore(firstDay.get())).isPresent()) {
            refusals.add(Refusal.because("coupon.lastDay.beforeFirst"));
        }
        if (mostUses.filter(CouponTerms::isOutside).isPresent()) {
            refusals.add(Refusal.because("coupon.mostUses.outside", MOST_USES));
        }
        if (mostPerCustomer.filter(CouponTerms::isOutside).isPresent()) {
            refusals.add(Refusal.because("coupon.mostPerCustomer.outside", MOST_USES));
        }
        return refusals;
    }

    private static boolean isOutside(int uses) {
        return uses < 1 || uses > MOST_USES;
    }
}
