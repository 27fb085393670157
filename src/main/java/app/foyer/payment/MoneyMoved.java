package app.foyer.payment;

import java.util.List;

/**
 * Money went over the counter: payments and refunds stand in the ledger by now. Whoever writes such a line fires this in the same
 * transaction, when everything else is done: each line gets its receipt then, and the counter of receipts is the last lock.
 *
 * @param entryIds numbers of the lines
 * @param isTold false for what happened before and is taken over, and for what nobody has paid: nobody is told of it
 */
public record MoneyMoved(List<Long> entryIds, boolean isTold) {

    public MoneyMoved {
        entryIds = List.copyOf(entryIds);
    }
}
