package app.foyer.payment.online.sandbox;

import app.foyer.payment.online.PaymentGateway.Order;
import app.foyer.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;

/** What somebody is to pay in the sandbox. */
@Entity
@Table(name = "sandbox_payment")
public class SandboxPayment {

    enum Status {
        OPEN,
        PAID,
        ENDED
    }

    /** The code of who asked: asking again finds the same. */
    @Id
    private String id;

    @Column(updatable = false)
    private BigDecimal amount;

    @Column(updatable = false)
    private String currency;

    @Column(updatable = false)
    private String title;

    @Column(name = "paid_page", updatable = false)
    private String paidPage;

    @Column(name = "back_page", updatable = false)
    private String backPage;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "given_back")
    private BigDecimal givenBack;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    protected SandboxPayment() {
        // for Jakarta Persistence
    }

    static SandboxPayment of(Order order) {
        var payment = new SandboxPayment();
        payment.id = order.code();
        payment.amount = order.amount().amount();
        payment.currency = order.amount().currency();
        payment.title = order.title();
        payment.paidPage = order.paidPage().toString();
        payment.backPage = order.backPage().toString();
        payment.status = Status.OPEN;
        payment.givenBack = BigDecimal.ZERO;
        payment.expiresAt = order.expiresAt();
        return payment;
    }

    boolean isOpen(Instant now) {
        return status == Status.OPEN && now.isBefore(expiresAt);
    }

    boolean isPaid() {
        return status == Status.PAID;
    }

    void pay() {
        status = Status.PAID;
    }

    void end() {
        if (status == Status.OPEN) {
            status = Status.ENDED;
        }
    }

    /** @return false when there is not so much of it left */
    boolean giveBack(Money part) {
        var sum = givenBack.add(part.amount());
        var isThere = isPaid() && sum.compareTo(amount) <= 0;
        if (isThere) {
            givenBack = sum;
        }
        return isThere;
    }

    String id() {
        return id;
    }

    Money amount() {
        return Money.of(amount, currency);
    }

    String title() {
        return title;
    }

    URI paidPage() {
        return URI.create(paidPage);
    }

    URI backPage() {
        return URI.create(backPage);
    }
}
