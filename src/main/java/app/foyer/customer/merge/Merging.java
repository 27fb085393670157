package app.foyer.customer.merge;

import app.foyer.account.leaving.DiscardedAccounts;
import app.foyer.account.team.Logins;
import app.foyer.audit.AuditLog;
import app.foyer.audit.Meanwhile;
import app.foyer.customer.Customer;
import app.foyer.customer.CustomerLines;
import app.foyer.customer.HeldCustomers;
import app.foyer.customer.merge.MergeService.Wish;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The one transaction in which two entries become one. {@link MergeService} asks for it. */
@Stateless
@RolesAllowed("ADMIN")
public class Merging {

    private static final List<String> CHANGES = List.of(
            "customer.changed",
            "customer.merged",
            "customer.profileChanged",
            "customer.loginAllowed",
            "customer.loginBarred");

    @Inject
    private Entries entries;

    @Inject
    private HeldCustomers held;

    @Inject
    private Logins logins;

    @Inject
    private DiscardedAccounts discarded;

    @Inject
    private Meanwhile meanwhile;

    @Inject
    private AuditLog audit;

    @Inject
    private BusinessClock clock;

    @Inject
    @Any
    private Instance<MovesWithCustomer> parts;

    /** Both rows are locked in the order of their numbers, so that nobody waits for each other. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void merge(Wish wish, String who) {
        var first = lock(Math.min(wish.stays(), wish.goes()));
        var second = lock(Math.max(wish.stays(), wish.goes()));
        var stays = first.id() == wish.stays() ? first : second;
        var goes = stays == first ? second : first;
        var policy = new MergePolicy(account(stays), account(goes));
        policy.toMerge().enforce();
        mustBeAsSeen(wish.staysSeen(), stays);
        mustBeAsSeen(wish.goesSeen(), goes);

        var before = new CustomerLines(stays);
        var other = new CustomerLines(goes);
        var choice = new Choice(stays, goes, wish.fromTheOther(), policy);
        var stayedAs = stays.nameInTheLog();
        var oldName = goes.nameInTheLog();
        var wasBarred = !policy.left().isOpen() && (stays.isLoginBarred() || goes.isLoginBarred());

        moveEverything(new Union(
                wish.goes(),
                wish.stays(),
                policy.left() == policy.goes(),
                policy.lost(),
                wish.fromTheOther().contains(MergeField.PICTURE)));
        stays.signsInWith(null, false);
        goes.signsInWith(null, false);
        entries.replace(goes, stays, clock.now());
        policy.lost().ifPresent(discarded::discard);
        choice.applyTo(stays);
        stays.signsInWith(policy.left().account(), wasBarred);
        entries.settle();

        audit.tell("customer.merged", who, stays.nameInTheLog(), "#" + wish.goes() + ": " + other, null);
        for (var name : List.of(stayedAs, oldName)) {
            if (!name.equals(stays.nameInTheLog())) {
                audit.tell("customer.emailChanged", who, stays.nameInTheLog(), name, stays.nameInTheLog());
            }
        }
        before.changedIn(stays)
                .ifPresent(change ->
                        audit.tell("customer.changed", who, stays.nameInTheLog(), change.before(), change.after()));
    }

    private void moveEverything(Union union) {
        parts.forEach(part -> part.move(union));
    }

    private void mustBeAsSeen(long seen, Customer customer) {
        meanwhile.mustBeAsSeen(seen, customer.version(), CHANGES, customer.nameInTheLog());
    }

    private AccountState account(Customer customer) {
        return AccountState.of(
                Optional.ofNullable(customer.accountId()).flatMap(logins::find), customer.isLoginBarred());
    }

    private Customer lock(long id) {
        return held.hold(id).orElseThrow(() -> new RefusedException(Refusal.because("customer.unknown")));
    }
}
