package app.foyer.payment;

import app.foyer.audit.AuditLog;
import app.foyer.booking.Actor;
import app.foyer.booking.RequestKey;
import app.foyer.bundle.purchase.By;
import app.foyer.bundle.purchase.PackageBought;
import app.foyer.bundle.purchase.PackageSelling;
import app.foyer.bundle.purchase.Purchase;
import app.foyer.bundle.purchase.Sale;
import app.foyer.payment.LedgerEntry.Counter;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Checksum;
import app.foyer.shared.Money;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * A package is sold, in one transaction: it becomes the customer's, is charged at the price of the price list, and what was paid
 * at once is taken down and gets its receipt. {@link SaleService} asks for it, with the actor of the sign-in.
 */
@Stateless
@PermitAll
public class SaleTaking {

    @Inject
    private PackageSelling selling;

    @Inject
    private LedgerEntries ledger;

    @Inject
    private AuditLog audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private Event<PackageBought> bought;

    @Inject
    private Event<MoneyMoved> moved;

    /**
     * What somebody wants to sell.
     *
     * @param seen the version of the package that the person had before their eyes, with its price
     * @param method how all of it was paid at once; null while it is owed
     */
    public record Wish(long bundleId, long customerId, long seen, PaymentMethod method, RequestKey requestKey) {

        private Sale sale() {
            return new Sale(bundleId, customerId, seen, Checksum.of("sale:" + requestKey.value()));
        }
    }

    /** @param who sells it, for the audit: an e-mail address. @return the number of the purchase */
    public long sell(Wish wish, Actor actor, String who) {
        var sold = selling.sell(wish.sale(), new By(actor.kind().name(), actor.name()));
        var purchase = sold.purchase();
        if (sold.repeated()) {
            return purchase.id();
        }
        audit.tell(
                "customer.packageSold",
                who,
                selling.nameInTheLog(purchase),
                null,
                "%s; %s".formatted(PaymentTaking.name(purchase), purchase.price()));
        var paid = charge(purchase, wish.method(), actor, who);
        bought.fire(new PackageBought(purchase.id()));
        paid.ifPresent(entry -> moved.fire(new MoneyMoved(List.of(entry.id()), true)));
        return purchase.id();
    }

    /** What costs nothing has no ledger. @return the payment; nothing while it is owed */
    private Optional<LedgerEntry> charge(Purchase purchase, PaymentMethod method, Actor actor, String who) {
        if (!purchase.price().isPositive()) {
            return Optional.empty();
        }
        var now = clock.now();
        var owner = LedgerOwner.purchase(purchase.id());
        ledger.add(LedgerEntry.charge(owner, purchase.price(), now));
        var paid = Optional.ofNullable(method)
                .map(way -> LedgerEntry.payment(owner, new Counter(purchase.price(), way, "", null), actor, now));
        if (paid.isPresent()) {
            ledger.add(paid.get());
            audit.tell(
                    "customer.packagePaid",
                    who,
                    PaymentTaking.name(purchase),
                    purchase.price().toString(),
                    "%s (%s %s)".formatted(Money.none(purchase.price().currency()), purchase.price(), method));
        }
        ledger.settle();
        return paid;
    }
}
