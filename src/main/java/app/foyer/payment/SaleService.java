package app.foyer.payment;

import app.foyer.booking.ConsoleActors;
import app.foyer.bundle.purchase.PurchaseDirectory;
import app.foyer.bundle.purchase.PurchaseDirectory.Bought;
import app.foyer.payment.PaymentService.Account;
import app.foyer.payment.PaymentTaking.PurchaseWish;
import app.foyer.platform.LostRace;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** Packages at the desk: selling them, and taking and giving back money for them. Who asks is taken from the sign-in. */
@Stateless
@RolesAllowed("ADMIN")
public class SaleService {

    @Inject
    private SaleTaking selling;

    @Inject
    private PaymentTaking taking;

    @Inject
    private PurchaseDirectory purchases;

    @Inject
    private LedgerEntries ledger;

    @Inject
    private ConsoleActors actors;

    /** A package that somebody has, and how its ledger stands. */
    public record Sold(Bought bought, Account account) implements Serializable {}

    /** What a customer has bought, the latest first; a constant number of queries. */
    public List<Sold> of(long customerId) {
        var actor = actors.current();
        var entries = ledger.ofPurchases(customerId).stream()
                .collect(Collectors.groupingBy(entry -> entry.owner().purchaseId()));
        return purchases.of(customerId).stream()
                .map(bought -> {
                    var statement = new Statement(
                            entries.getOrDefault(bought.id(), List.of()).stream()
                                    .map(Entry::of)
                                    .toList(),
                            bought.price().currency());
                    return new Sold(
                            bought,
                            new Account(
                                    bought.price(),
                                    statement,
                                    PaymentPolicy.toRecord(statement, actor),
                                    PaymentPolicy.toRefund(statement, actor)));
                })
                .toList();
    }

    /**
     * Sells a package. A form that comes twice sells once.
     *
     * @return the number of the purchase
     * @throws app.foyer.shared.RefusedException when there is no such customer or package, when it is not sold any more, or when
     *     it was changed since it was seen
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long sell(SaleTaking.Wish wish) {
        var actor = actors.current();
        var who = actors.address();
        return LostRace.retry(() -> selling.sell(wish, actor, who));
    }

    /** @throws app.foyer.shared.RefusedException with every reason against it, as for an appointment */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void record(PurchaseWish wish) {
        var actor = actors.current();
        var who = actors.address();
        LostRace.retry(() -> taking.record(wish, actor, who));
    }

    /** @throws app.foyer.shared.RefusedException as for a payment; also for more than was paid, and without a reason */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void refund(PurchaseWish wish) {
        var actor = actors.current();
        var who = actors.address();
        LostRace.retry(() -> taking.refund(wish, actor, who));
    }
}
