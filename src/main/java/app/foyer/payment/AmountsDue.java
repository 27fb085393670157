package app.foyer.payment;

import app.foyer.booking.Actor;
import app.foyer.booking.BookingReference;
import app.foyer.shared.Money;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** What is due: for messages about an appointment, in the transaction that writes them, and for lists. */
@Stateless
@PermitAll
public class AmountsDue {

    @Inject
    private LedgerEntries ledger;

    /** What is still to be paid, for those of these that the actor sees and that are not paid; in one query. */
    public Map<BookingReference, Money> among(Collection<BookingReference> references, Actor actor) {
        return references.isEmpty() ? Map.of() : ledger.due(references, actor);
    }

    /** What the business has of those of these that the actor sees and that something was paid for; in one query. */
    public Map<BookingReference, Money> paidAmong(Collection<BookingReference> references, Actor actor) {
        return references.isEmpty() ? Map.of() : ledger.paid(references, actor);
    }

    /** Nothing where money is to be given back. */
    public Money of(long appointmentId) {
        var statement = statement(appointmentId);
        return statement.due().isNegative() ? Money.none(statement.currency()) : statement.due();
    }

    /** How its ledger stands in this transaction. */
    public Statement statement(long appointmentId) {
        var currency = ledger.agreed(appointmentId).price().currency();
        return new Statement(ledger.of(appointmentId).stream().map(Entry::of).toList(), currency);
    }
}
