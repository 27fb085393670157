package app.foyer.coupon;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A code for which something is taken off a price. Its row is locked before it is used. */
@Entity
@Table(name = "coupon")
public class Coupon {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "coupon_id")
    @SequenceGenerator(name = "coupon_id", sequenceName = "coupon_id")
    private Long id;

    @Version
    private long version;

    private String code;

    private String note;

    @Enumerated(EnumType.STRING)
    @Column(name = "discount_kind")
    private Discount.Kind discountKind;

    private BigDecimal discount;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "most_uses")
    private Integer mostUses;

    @Column(name = "most_per_customer")
    private Integer mostPerCustomer;

    private boolean active = true;

    @ElementCollection
    @CollectionTable(name = "coupon_service", joinColumns = @JoinColumn(name = "coupon_id"))
    @Column(name = "service_id")
    private Set<Long> serviceIds = new HashSet<>();

    protected Coupon() {
        // for Jakarta Persistence
    }

    static Coupon of(CouponTerms terms) {
        var coupon = new Coupon();
        coupon.become(terms);
        return coupon;
    }

    /** What was booked with it keeps what was taken off. */
    void become(CouponTerms terms) {
        code = terms.code();
        note = terms.note();
        discountKind = terms.discount().kind();
        discount = terms.discount().amount();
        firstDay = terms.firstDay().orElse(null);
        lastDay = terms.lastDay().orElse(null);
        mostUses = terms.mostUses().orElse(null);
        mostPerCustomer = terms.mostPerCustomer().orElse(null);
        serviceIds.retainAll(terms.services());
        serviceIds.addAll(terms.services());
    }

    /** Nobody can use it any more. */
    void archive() {
        active = false;
    }

    /** It can be used again. */
    void restore() {
        active = true;
    }

    public Long id() {
        return id;
    }

    /** Grows with every change, of the services too. */
    public long version() {
        return version;
    }

    public boolean isActive() {
        return active;
    }

    CouponTerms terms() {
        return terms(serviceIds);
    }

    /** @param services for which it is good, where they were read for many at once */
    CouponTerms terms(Set<Long> services) {
        return new CouponTerms(
                code,
                note,
                new Discount(discountKind, discount),
                Optional.ofNullable(firstDay),
                Optional.ofNullable(lastDay),
                Optional.ofNullable(mostUses),
                Optional.ofNullable(mostPerCustomer),
                services);
    }
}
