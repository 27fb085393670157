package app.foyer.payment.online;

import app.foyer.booking.Actor;
import app.foyer.payment.OnlineLedger.Standing;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What was paid for an appointment through gateways, and how much of it can still go back there. */
@ApplicationScoped
class PaidOnline {

    @Inject
    private Checkouts checkouts;

    @Inject
    private OnlineRefunds refunds;

    @Inject
    private BusinessClock clock;

    /** Never more than the business still has. */
    Money most(Standing standing) {
        var kept = standing.statement().kept();
        var most = paid(standing.appointmentId()).stream()
                .map(this::rest)
                .reduce(Money.none(standing.statement().currency()), Money::plus);
        return most.isMoreThan(kept) ? kept : most;
    }

    /**
     * So much goes back, of the latest payment first; the appointment's row is locked.
     *
     * @param amount no more than {@link #most}
     * @param actor null where nobody decided it
     */
    void giveBack(Standing standing, Money amount, String reason, Actor actor) {
        var left = Money.of(amount.amount(), amount.currency());
        for (var checkout : paid(standing.appointmentId())) {
            var rest = rest(checkout);
            var part = rest.isMoreThan(left) ? left : rest;
            if (part.isPositive()) {
                refunds.ask(checkout, part, reason, actor, clock.now());
                left = left.minus(part);
            }
        }
    }

    private List<Checkout> paid(long appointmentId) {
        return checkouts.of(appointmentId).stream()
                .filter(checkout -> checkout.status() == CheckoutStatus.PAID)
                .toList();
    }

    private Money rest(Checkout checkout) {
        return checkout.amount().minus(refunds.backOf(checkout));
    }
}
