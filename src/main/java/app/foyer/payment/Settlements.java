package app.foyer.payment;

import app.foyer.booking.Actor;
import app.foyer.booking.AppointmentCancelled;
import app.foyer.booking.BookingReference;
import app.foyer.payment.LedgerEntries.Agreed;
import app.foyer.payment.RefundPolicy.Refund;
import app.foyer.settings.PaymentRules;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Money;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What happens to the money when an appointment is cancelled: what a person reads before, and what is done then, by one rule. It is
 * computed again with the appointment's row locked, and what was said has to be so still.
 */
@ApplicationScoped
public class Settlements {

    @Inject
    private LedgerEntries ledger;

    @Inject
    private PaymentRules rules;

    @Inject
    private BusinessClock clock;

    /** What happens when this actor cancels now; nothing when they see no such appointment. */
    public Optional<Settlement> ifCancelled(BookingReference reference, Actor actor) {
        var now = clock.now();
        return ledger.agreed(reference, actor).map(agreed -> {
            var policy = policy(agreed);
            var refund = byTheRule(policy, actor, now);
            return new Settlement(
                    policy.paid(),
                    refund.back(),
                    refund.kept(),
                    refund.until().orElse(null),
                    actor.isCustomer() ? policy.since(now).orElse(null) : null);
        });
    }

    /**
     * What is kept of an appointment that is just being called off; its row is locked.
     *
     * @throws RefusedException when something else was said, or decided what cannot be
     */
    Money keptOf(AppointmentCancelled event) {
        var policy = policy(ledger.agreed(event.appointmentId()));
        var payback = event.payback();
        var refund = payback.isDecided() ? decided(policy, event) : byTheRule(policy, event.actor(), clock.now());
        if (payback.told() != null && !isSame(payback.told(), refund.back())) {
            throw new RefusedException(Refusal.because("payment.cancel.otherSum", refund.back()));
        }
        return refund.kept();
    }

    private static Refund decided(RefundPolicy policy, AppointmentCancelled event) {
        var payback = event.payback();
        policy.toKeep(payback.kept(), payback.reason(), event.actor()).enforce();
        return policy.whenSoMuchIsKept(payback.kept());
    }

    private static Refund byTheRule(RefundPolicy policy, Actor actor, Instant now) {
        return actor.isCustomer() ? policy.whenTheCustomerCancels(now) : policy.whenTheBusinessCancels();
    }

    private static boolean isSame(Money one, Money other) {
        return one.currency().equals(other.currency()) && one.minus(other).isNothing();
    }

    private RefundPolicy policy(Agreed agreed) {
        var currency = agreed.price().currency();
        var statement = new Statement(entries(agreed), currency);
        var current = rules.of(agreed.serviceId());
        var until = current.fullRefundUntil();
        var rule = new RefundRule(until, current.depositKeptUntil().orElse(until));
        return new RefundPolicy(statement.kept(), agreed.deposit(), agreed.price(), agreed.start(), rule);
    }

    private List<Entry> entries(Agreed agreed) {
        return ledger.of(agreed.appointmentId()).stream().map(Entry::of).toList();
    }
}
