package app.foyer.payment.online;

import app.foyer.booking.Actor;
import app.foyer.booking.BookingReference;
import app.foyer.payment.OnlineLedger;
import app.foyer.payment.Settlement;
import app.foyer.payment.Settlements;
import app.foyer.shared.Money;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Optional;

/**
 * What happens to the money when an appointment is cancelled, to be read before the click. May be called by anybody: the
 * {@link Actor} decides what is found, and by which rule.
 */
@Stateless
@PermitAll
public class MoneyBackService {

    @Inject
    private Settlements settlements;

    @Inject
    private OnlineLedger ledger;

    @Inject
    private PaidOnline paid;

    /**
     * @param online so much of what goes back goes by itself, through the gateway by which it came; the rest is given back at the
     *     desk
     * @param packageName of the package to which a session goes back; null where none does
     */
    public record MoneyBack(Settlement settlement, Money online, String packageName) implements Serializable {

        public Money atTheDesk() {
            return settlement.back().minus(online);
        }
    }

    /** As it is at this moment; nothing when the actor sees no such appointment. */
    public Optional<MoneyBack> ifCancelled(BookingReference reference, Actor actor) {
        return settlements.ifCancelled(reference, actor).flatMap(settlement -> ledger.find(reference, actor)
                .map(standing -> new MoneyBack(
                        settlement, lesser(settlement.back(), paid.most(standing)), standing.packageName())));
    }

    private static Money lesser(Money one, Money other) {
        return one.isMoreThan(other) ? other : one;
    }
}
