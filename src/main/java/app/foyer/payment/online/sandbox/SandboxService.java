package app.foyer.payment.online.sandbox;

import app.foyer.payment.online.PaymentGateway.Back;
import app.foyer.payment.online.PaymentGateway.GivenBack;
import app.foyer.payment.online.PaymentGateway.Order;
import app.foyer.payment.online.PaymentGateway.Seen;
import app.foyer.payment.online.PaymentGateway.State;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Money;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;

/**
 * Stands for somebody else's system, with a book of its own: no money moves. Who knows a payment's code can pay it, as with any
 * such system.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SandboxService {

    @Inject
    private SandboxPayments payments;

    @Inject
    private BusinessClock clock;

    /** What its page shows. @param isOpen whether it can be paid now */
    public record Shown(String title, Money amount, URI backPage, boolean isOpen) {}

    public void open(Order order) {
        if (payments.find(order.code()).isEmpty()) {
            payments.add(SandboxPayment.of(order));
        }
    }

    /** Nothing when there is none with this code. */
    public Optional<Shown> show(String code) {
        return payments.find(code)
                .map(payment ->
                        new Shown(payment.title(), payment.amount(), payment.backPage(), payment.isOpen(clock.now())));
    }

    /** @return where the browser goes; nothing when it cannot be paid any more */
    public Optional<URI> pay(String code) {
        return payments.lock(code)
                .filter(payment -> payment.isOpen(clock.now()))
                .map(payment -> {
                    payment.pay();
                    return payment.paidPage();
                });
    }

    public Seen look(String code) {
        return payments.find(code)
                .map(payment -> payment.isPaid()
                        ? new Seen(State.PAID, payment.amount(), payment.id())
                        : new Seen(payment.isOpen(clock.now()) ? State.OPEN : State.ENDED, null, null))
                .orElse(new Seen(State.ENDED, null, null));
    }

    public void end(String code) {
        payments.lock(code).ifPresent(SandboxPayment::end);
    }

    public GivenBack giveBack(Back back) {
        var payment = payments.lock(back.payment()).orElse(null);
        if (payments.isGivenBack(back.code())) {
            return new GivenBack(back.code(), false, "");
        }
        if (payment == null || !payment.giveBack(back.amount())) {
            return new GivenBack(null, true, "There is not so much left of it.");
        }
        payments.rememberGivenBack(back.code(), back.payment(), back.amount().amount());
        return new GivenBack(back.code(), false, "");
    }
}
