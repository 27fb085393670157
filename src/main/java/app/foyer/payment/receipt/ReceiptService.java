package app.foyer.payment.receipt;

import app.foyer.booking.Actor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Shows receipts: customers those for their own appointments, staff those for theirs, administrators all. Somebody else's is
 * answered like one that does not exist.
 */
@Stateless
@RolesAllowed({"CUSTOMER", "STAFF", "ADMIN"})
public class ReceiptService {

    @Inject
    private Receipts receipts;

    /** Nothing when there is none, or none that this actor sees. */
    public Optional<ReceiptSheet> find(ReceiptNumber number, Actor actor) {
        return receipts.find(number, actor).map(Receipt::sheet);
    }

    /**
     * The numbers of the receipts of several lines, in one question.
     *
     * @param entries numbers of lines of the ledger
     * @return by line; a line from before receipts were numbered has none
     */
    public Map<Long, ReceiptNumber> numbers(Collection<Long> entries, Actor actor) {
        return receipts.numbers(entries, actor);
    }
}
