package app.foyer.payment.online;

import app.foyer.audit.AuditLog;
import app.foyer.booking.Actor;
import app.foyer.booking.BookingReference;
import app.foyer.payment.OnlineLedger;
import app.foyer.payment.online.PaymentGateway.Back;
import app.foyer.payment.online.PaymentGateway.GivenBack;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Money;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * The steps of giving money back through a gateway, each in a short transaction: decide, count the try, write down the answer.
 * {@link OnlineRefundService} is asked by people, {@link CheckoutTimer} sees to what waits.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OnlineRefundTaking {

    private static final int BATCH = 20;

    @Inject
    private OnlineLedger ledger;

    @Inject
    private Checkouts checkouts;

    @Inject
    private OnlineRefunds refunds;

    @Inject
    private PaidOnline paid;

    @Inject
    private BusinessClock clock;

    @Inject
    private AuditLog audit;

    /** What is to be asked of which gateway. */
    public record Errand(long id, GatewayKind gateway, Back back) {}

    /** How much of what was paid through gateways can still go back there; never more than the business still has. */
    public Money most(BookingReference reference, Actor actor) {
        return ledger.find(reference, actor).map(paid::most).orElseThrow(OnlineRefundTaking::unknown);
    }

    /**
     * Decides that so much goes back, of the latest payment first.
     *
     * @param key of the form: one that comes twice gives back once
     * @param who decides it, for the audit: an e-mail address
     * @throws RefusedException when it is nothing, more than was paid there, or has too many digits, or no reason is given
     */
    public void ask(BookingReference reference, Money amount, String reason, Actor actor, String key, String who) {
        var standing = ledger.lock(reference, actor).orElseThrow(OnlineRefundTaking::unknown);
        var event = "refund:" + key;
        if (!checkouts.isNew(event)) {
            return;
        }
        OnlineRefundPolicy.toGiveBack(amount, paid.most(standing), reason).enforce();
        var now = clock.now();
        checkouts.remember(event, now);
        paid.giveBack(standing, amount, reason, actor);
        var due = standing.statement().due();
        audit.tell(
                "appointment.refundedOnline",
                who,
                reference.value(),
                due.toString(),
                "%s (%s)".formatted(due.plus(amount), amount));
    }

    /** What is due to be asked of gateways. */
    public List<Errand> claim() {
        var now = clock.now();
        return refunds.claim(now, BATCH).stream()
                .flatMap(id -> refunds.find(id).stream())
                .flatMap(refund -> {
                    var isAgain = refund.tries() > 0;
                    refund.tried(now);
                    return errand(refund, isAgain).stream();
                })
                .toList();
    }

    private Optional<Errand> errand(OnlineRefund refund, boolean isAgain) {
        return checkouts
                .find(refund.checkoutId())
                .map(checkout -> new Errand(
                        refund.id(),
                        checkout.gateway(),
                        new Back(refund.code(), checkout.paymentReference(), refund.amount(), isAgain)));
    }

    /** Writes down what the gateway says. */
    public void answered(long id, GivenBack answer) {
        refunds.find(id).ifPresent(refund -> {
            if (answer.isRefused()) {
                fail(refund, answer.reference(), answer.words());
            } else if (refund.status() == OnlineRefundStatus.WAITING) {
                refund.done(answer.reference());
            }
        });
    }

    /**
     * The gateway says later that it could not be done after all.
     *
     * @param code ours, by which it is known where the gateway's first answer was lost
     */
    public void failedLater(String reference, String code, String words) {
        refunds.by(reference).or(() -> refunds.byCode(code)).ifPresent(refund -> fail(refund, reference, words));
    }

    private void fail(OnlineRefund refund, String reference, String words) {
        var checkout = checkouts.find(refund.checkoutId()).orElseThrow();
        var standing = Optional.ofNullable(checkout.appointmentId())
                .flatMap(ledger::lock)
                .orElse(null);
        var now = refunds.find(refund.id()).orElseThrow();
        if (now.status() == OnlineRefundStatus.FAILED) {
            return;
        }
        now.failed(reference);
        if (standing != null) {
            ledger.notGivenBack(standing.appointmentId(), refund.amount(), words);
        }
        audit.tell(
                "appointment.refundFailed",
                "system",
                standing == null ? "" : standing.reference().value(),
                null,
                "%s (%s)".formatted(refund.amount(), words));
    }

    private static RefusedException unknown() {
        return new RefusedException(Refusal.because("booking.unknown"));
    }
}
