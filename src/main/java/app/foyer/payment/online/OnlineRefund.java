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
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Money that goes back through the gateway by which it came. The ledger has its line since it was decided. */
@Entity
@Table(name = "online_refund")
public class OnlineRefund {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 6;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "online_refund_id")
    @SequenceGenerator(name = "online_refund_id", sequenceName = "online_refund_id")
    private Long id;

    @Version
    private long version;

    @Column(name = "checkout_id", updatable = false)
    private long checkoutId;

    @Column(name = "ledger_entry_id", updatable = false)
    private long ledgerEntryId;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private BigDecimal amount;

    @Column(updatable = false)
    private String currency;

    @Enumerated(EnumType.STRING)
    private OnlineRefundStatus status;

    @Column(name = "gateway_reference")
    private String gatewayReference;

    private int tries;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "try_at")
    private Instant tryAt;

    protected OnlineRefund() {
        // for Jakarta Persistence
    }

    static String newCode() {
        return UUID.randomUUID().toString();
    }

    static OnlineRefund of(Checkout checkout, String code, long ledgerEntryId, Money amount, Instant now) {
        var refund = new OnlineRefund();
        refund.checkoutId = checkout.id();
        refund.ledgerEntryId = ledgerEntryId;
        refund.code = code;
        refund.amount = amount.amount();
        refund.currency = amount.currency();
        refund.status = OnlineRefundStatus.WAITING;
        refund.askedAt = now;
        refund.tryAt = now;
        return refund;
    }

    /** Counted before the gateway is asked; if no answer comes, it is asked again after 1, 2, 4 … 64 minutes, for ever. */
    void tried(Instant now) {
        tryAt = now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS)));
        tries++;
    }

    void done(String reference) {
        status = OnlineRefundStatus.DONE;
        gatewayReference = reference;
    }

    void failed(String reference) {
        status = OnlineRefundStatus.FAILED;
        gatewayReference = reference;
    }

    Long id() {
        return id;
    }

    long checkoutId() {
        return checkoutId;
    }

    String code() {
        return code;
    }

    Money amount() {
        return Money.of(amount, currency);
    }

    OnlineRefundStatus status() {
        return status;
    }

    int tries() {
        return tries;
    }
}
