package app.foyer.bundle.purchase;

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

/** A package that a customer has bought, as it was agreed then. It is never changed. */
@Entity
@Table(name = "purchase")
public class Purchase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "purchase_id")
    @SequenceGenerator(name = "purchase_id", sequenceName = "purchase_id")
    private Long id;

    @Column(name = "bundle_id", updatable = false)
    private long bundleId;

    /** Null once everything about the customer was wiped. */
    @Column(name = "customer_id")
    private Long customerId;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private BigDecimal price;

    /** ISO 4217. */
    @Column(updatable = false)
    private String currency;

    @Column(name = "bought_at", updatable = false)
    private Instant boughtAt;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "actor_kind", updatable = false)
    private String actorKind;

    @Column(name = "actor_name")
    private String actorName;

    /** Of the form that was sent. */
    @Column(name = "request_hash", updatable = false)
    private String requestHash;

    protected Purchase() {
        // for Jakarta Persistence
    }

    /** @param expiresAt the first moment at which it is good no more */
    static Purchase of(Sale sale, String name, Money price, Instant now, Instant expiresAt, By by) {
        var purchase = new Purchase();
        purchase.bundleId = sale.bundleId();
        purchase.customerId = sale.customerId();
        purchase.name = name;
        purchase.price = price.amount();
        purchase.currency = price.currency();
        purchase.boughtAt = now;
        purchase.expiresAt = expiresAt;
        purchase.actorKind = by.kind();
        purchase.actorName = by.name();
        purchase.requestHash = sale.requestHash();
        return purchase;
    }

    boolean isOf(Sale sale) {
        return bundleId == sale.bundleId() && customerId != null && customerId == sale.customerId();
    }

    public Long id() {
        return id;
    }

    /** Null once everything about the customer was wiped. */
    public Long customerId() {
        return customerId;
    }

    public String name() {
        return name;
    }

    public Money price() {
        return Money.of(price, currency);
    }

    public Instant boughtAt() {
        return boughtAt;
    }

    /** The first moment at which it is good no more. */
    public Instant expiresAt() {
        return expiresAt;
    }
}
