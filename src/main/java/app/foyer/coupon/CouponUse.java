package app.foyer.coupon;

import app.foyer.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** That an appointment was booked with a coupon, and what was taken off its price. */
@Entity
@Table(name = "coupon_use")
public class CouponUse {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "coupon_use_id")
    @SequenceGenerator(name = "coupon_use_id", sequenceName = "coupon_use_id")
    private Long id;

    @Column(name = "coupon_id", updatable = false)
    private long couponId;

    /** Null once everything about its customer was wiped. */
    @Column(name = "appointment_id", updatable = false)
    private Long appointmentId;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private BigDecimal amount;

    @Column(updatable = false)
    private String currency;

    @Column(name = "used_at", updatable = false)
    private Instant usedAt;

    @Column(name = "given_back")
    private boolean givenBack;

    protected CouponUse() {
        // for Jakarta Persistence
    }

    static CouponUse of(Reduction reduction, long appointmentId, Instant now) {
        var use = new CouponUse();
        use.couponId = reduction.couponId();
        use.appointmentId = appointmentId;
        use.code = reduction.code();
        use.amount = reduction.off().amount();
        use.currency = reduction.off().currency();
        use.usedAt = now;
        return use;
    }

    /** Whether it counts no more, because the appointment was called off. */
    void isGivenBack(boolean given) {
        givenBack = given;
    }

    Reduction reduction() {
        return new Reduction(couponId, code, Money.of(amount, currency));
    }
}
