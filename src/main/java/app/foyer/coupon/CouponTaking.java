package app.foyer.coupon;

import app.foyer.settings.CompanySettings;
import app.foyer.settings.PaymentSettings;
import app.foyer.settings.Settings;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Decision;
import app.foyer.shared.Money;
import app.foyer.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The one way to use a coupon, in the transaction of whoever books: lock its row, look how often it was used, write. Whoever comes
 * second waits at the lock and then sees what the first one did.
 */
@ApplicationScoped
public class CouponTaking {

    @Inject
    private Coupons coupons;

    @Inject
    private Settings settings;

    @Inject
    private BusinessClock clock;

    /** What is booked. @param price before anything is taken off it. @param customerId null as long as that is not known */
    public record Wish(String code, long serviceId, Money price, Long customerId) {}

    /** What a code would do. @param reduction null where it does nothing */
    public record Looked(Decision decision, Reduction reduction) {}

    /** Whether there is any coupon that is good for this service today. */
    public boolean isAnyFor(long service) {
        return coupons.isAnyFor(service, today());
    }

    /** Nothing is taken: somebody wants to know before they book. */
    public Looked look(Wish wish) {
        return coupons.by(CouponCode.plain(wish.code()))
                .map(coupon -> looked(coupon, wish))
                .orElseGet(() -> new Looked(CouponPolicy.unknown(), null));
    }

    /**
     * The coupon is held until the end of the transaction; {@link #use} writes it down once the appointment has its number.
     *
     * @throws RefusedException when it is not good for that
     */
    public Reduction hold(Wish wish) {
        var looked = coupons.lock(CouponCode.plain(wish.code()))
                .map(coupon -> looked(coupon, wish))
                .orElseGet(() -> new Looked(CouponPolicy.unknown(), null));
        looked.decision().enforce();
        return looked.reduction();
    }

    public void use(Reduction reduction, long appointmentId) {
        coupons.add(CouponUse.of(reduction, appointmentId, clock.now()));
    }

    /** Nothing happens where the appointment was booked without one. @param isCalledOff whether it counts no more */
    public void isCalledOff(long appointmentId, boolean isCalledOff) {
        coupons.useOf(appointmentId).ifPresent(use -> use.isGivenBack(isCalledOff));
    }

    /** What was taken off the price of an appointment, whatever became of it. */
    public Optional<Reduction> of(long appointmentId) {
        return coupons.useOf(appointmentId).map(CouponUse::reduction);
    }

    private Looked looked(Coupon coupon, Wish wish) {
        var uses = coupons.uses(coupon.id());
        var ofCustomer = wish.customerId() == null ? 0 : coupons.uses(coupon.id(), wish.customerId());
        var terms = coupon.terms();
        var decision = new CouponPolicy(terms, coupon.isActive(), uses).toUse(wish.serviceId(), today(), ofCustomer);
        if (!decision.isAllowed()) {
            return new Looked(decision, null);
        }
        var off = terms.discount()
                .of(wish.price(), settings.read(PaymentSettings.class).rounding());
        return new Looked(decision, new Reduction(coupon.id(), terms.code(), off));
    }

    private LocalDate today() {
        return clock.now()
                .atZone(settings.read(CompanySettings.class).timeZone())
                .toLocalDate();
    }
}
