package app.foyer.payment.online;

import app.foyer.booking.BookingReference;
import app.foyer.booking.ConsoleActors;
import app.foyer.booking.RequestKey;
import app.foyer.platform.LostRace;
import app.foyer.shared.Money;
import app.foyer.shared.VisibleText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Administrators give money back through the gateway by which it came: it stands in the ledger at once, and leaves within a minute. */
@Stateless
@RolesAllowed("ADMIN")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OnlineRefundService {

    @Inject
    private OnlineRefundTaking taking;

    @Inject
    private ConsoleActors actors;

    /**
     * How much of what was paid for an appointment through gateways can still go back there.
     *
     * @throws app.foyer.shared.RefusedException when this person sees no such appointment
     */
    public Money most(BookingReference reference) {
        return taking.most(reference, actors.current());
    }

    /**
     * So much goes back, of the latest payment first. A form that comes twice gives back once.
     *
     * @throws app.foyer.shared.RefusedException when it is nothing, more than was paid there or has too many digits, or
     *     without a reason
     */
    public void giveBack(BookingReference reference, Money amount, String reason, RequestKey key) {
        var words = reason == null ? "" : VisibleText.straight(reason.strip());
        LostRace.retry(() -> taking.ask(reference, amount, words, actors.current(), key.value(), actors.address()));
    }
}
