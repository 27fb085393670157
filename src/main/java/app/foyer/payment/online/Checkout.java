package app.foyer.payment.online;

import app.foyer.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A payment through a gateway: what was asked for, and how far it has come. Its appointment's row is locked before it changes. */
@Entity
@Table(name = "checkout")
public class Checkout {

    /** For how long somebody can pay; no gateway takes less. */
    static final Duration OPEN_FOR = Duration.ofMinutes(31);

    private static final Duration FIRST_LOOK = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "checkout_id")
    @SequenceGenerator(name = "checkout_id", sequenceName = "checkout_id")
    private Long id;

    @Version
    private long version;

    /** Null of a {@link PackageOrder}, and once everything about its customer was wiped. */
    @Column(name = "appointment_id")
    private Long appointmentId;

    @Column(updatable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private GatewayKind gateway;

    @Column(updatable = false)
    private BigDecimal amount;

    @Column(updatable = false)
    private String currency;

    @Enumerated(EnumType.STRING)
    private CheckoutStatus status;

    @Column(name = "gateway_reference")
    private String gatewayReference;

    private String page;

    @Column(name = "payment_reference")
    private String paymentReference;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "look_at")
    private Instant lookAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected Checkout() {
        // for Jakarta Persistence
    }

    static Checkout about(Long appointmentId, GatewayKind gateway, Money amount, Instant now) {
        var checkout = new Checkout();
        checkout.appointmentId = appointmentId;
        checkout.code = UUID.randomUUID().toString();
        checkout.gateway = gateway;
        checkout.amount = amount.amount();
        checkout.currency = amount.currency();
        checkout.status = CheckoutStatus.OPENING;
        checkout.openedAt = now;
        checkout.expiresAt = now.plus(OPEN_FOR);
        checkout.lookAt = now.plus(FIRST_LOOK);
        return checkout;
    }

    /** Where it can be paid; what was given up or paid meanwhile only learns how the gateway calls it. */
    void opened(PaymentGateway.Opened answer) {
        knownAs(answer.reference());
        page = answer.page().toString();
        if (status == CheckoutStatus.OPENING) {
            status = CheckoutStatus.OPEN;
        }
    }

    /** The gateway's first answer was lost, and comes by another way. */
    Checkout knownAs(String reference) {
        if (gatewayReference == null) {
            gatewayReference = reference;
        }
        return this;
    }

    /** @param payment how the gateway calls it */
    void paid(String payment, Instant now) {
        settle(CheckoutStatus.PAID, now);
        paymentReference = payment;
    }

    void end(Instant now) {
        settle(CheckoutStatus.ENDED, now);
    }

    void isOdd(String payment, Instant now) {
        settle(CheckoutStatus.ODD, now);
        paymentReference = payment;
    }

    private void settle(CheckoutStatus settled, Instant now) {
        if (status.isLastWord()) {
            throw new IllegalStateException("Checkout %s is %s".formatted(code, status));
        }
        status = settled;
        settledAt = now;
    }

    /** The longer it is open, the longer until the next look. */
    void lookedAt(Instant now) {
        var pause = Duration.between(openedAt, now).dividedBy(2);
        lookAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.plus(FIRST_LOOK));
    }

    /** Whether somebody who wants to pay the same can be led to its page. */
    boolean canBeGoneOnWith(GatewayKind kind, Money wanted, Instant now) {
        return status == CheckoutStatus.OPEN && isFor(kind, wanted, now);
    }

    /** The same, also where its page is only about to be made: a gateway that is asked twice for one payment makes it once. */
    boolean isFor(GatewayKind kind, Money wanted, Instant now) {
        return gateway == kind && amount().equals(wanted) && now.isBefore(expiresAt.minus(FIRST_LOOK));
    }

    Long id() {
        return id;
    }

    Long appointmentId() {
        return appointmentId;
    }

    String code() {
        return code;
    }

    GatewayKind gateway() {
        return gateway;
    }

    Money amount() {
        return Money.of(amount, currency);
    }

    CheckoutStatus status() {
        return status;
    }

    String gatewayReference() {
        return gatewayReference;
    }

    URI page() {
        return page == null ? null : URI.create(page);
    }

    String paymentReference() {
        return paymentReference;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
