package app.foyer.payment;

import app.foyer.shared.Money;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What is due for an appointment, for messages about it: works behind the pages, in the transaction that writes them. */
@Stateless
@PermitAll
public class AmountsDue {

    @Inject
    private LedgerEntries ledger;

    /** Nothing where money is to be given back. */
    public Money of(long appointmentId) {
        var currency = ledger.agreed(appointmentId).price().currency();
        var due = ledger.of(appointmentId).stream().map(LedgerEntry::signed).reduce(Money.none(currency), Money::plus);
        return due.isNegative() ? Money.none(currency) : due;
    }
}
