package app.foyer.customer.merge;

import app.foyer.account.team.Logins;
import app.foyer.customer.Customer;
import app.foyer.customer.Profile;
import app.foyer.customer.merge.MovesWithCustomer.Moved;
import app.foyer.platform.LostRace;
import app.foyer.shared.Decision;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Two entries of the directory that are of one person: finding them, holding them side by side, making one of them. */
@Stateless
@RolesAllowed("ADMIN")
public class MergeService {

    @Inject
    private Entries entries;

    @Inject
    private Doubles doubles;

    @Inject
    private Logins logins;

    @Inject
    private Merging merging;

    @Inject
    @Any
    private Instance<MovesWithCustomer> parts;

    /** By what two entries look like one person. */
    public enum Likeness {
        PHONE,
        NAME_AND_BIRTH,
        EMAIL
    }

    /** Somebody who may be the same person. */
    public record Double(long id, String fullName, String email, String phone, Set<Likeness> likeness)
            implements Serializable {}

    /**
     * One of two entries, side by side.
     *
     * @param email empty when none is known
     * @param isReachable false when the address is no longer this entry's own: its account was deleted, or somebody else has
     *     proven to have the address
     * @param held what hangs on it
     */
    public record Side(
            long id,
            String fullName,
            Profile profile,
            String email,
            boolean isReachable,
            boolean hasLogin,
            String notes,
            Instant since,
            long version,
            List<Moved> held)
            implements Serializable {

        public boolean hasPicture() {
            return held.stream().anyMatch(one -> one.what().equals("picture"));
        }
    }

    /**
     * Both entries, and whether they may become one.
     *
     * @param fixedEmail the address of the account that is left, which is its user name; null when it may be chosen
     */
    public record Pair(Side stays, Side goes, Decision may, String fixedEmail) implements Serializable {}

    /**
     * What somebody has decided.
     *
     * @param fromTheOther what is taken from the entry that goes
     * @param staysSeen the version of the entry that stays, as it was looked at; the same for {@code goesSeen}
     */
    public record Wish(long stays, long goes, Set<MergeField> fromTheOther, long staysSeen, long goesSeen)
            implements Serializable {}

    /** Others who may be this person; the likeliest first. */
    public List<Double> doublesOf(long customer) {
        return entries.find(customer).map(doubles::of).orElse(List.of());
    }

    /** The entry that stands for one that was merged; empty when there was none. */
    public Optional<Long> mergedInto(long old) {
        return entries.mergedInto(old);
    }

    /** Empty when one of them is not there, or both are the same. */
    public Optional<Pair> compare(long stays, long goes) {
        if (stays == goes) {
            return Optional.empty();
        }
        return entries.find(stays).flatMap(one -> entries.find(goes).map(other -> pair(one, other)));
    }

    /**
     * Makes one entry of two, with everything that hangs on them, or changes nothing.
     *
     * @throws RefusedException when one of them is not there any more, or their accounts speak against it
     * @throws app.foyer.shared.ChangedMeanwhileException when one of them was changed since it was looked at
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void merge(Wish wish, String who) {
        LostRace.retry(() -> merging.merge(wish, who));
    }

    private Pair pair(Customer stays, Customer goes) {
        var policy = new MergePolicy(account(stays), account(goes));
        var left = policy.left();
        var owner = left == policy.stays() ? stays : goes;
        return new Pair(
                side(stays),
                side(goes),
                policy.toMerge(),
                left.isThere() && owner.email() != null ? owner.email().value() : null);
    }

    private Side side(Customer customer) {
        return new Side(
                customer.id(),
                customer.fullName(),
                customer.profile(),
                customer.email() == null ? "" : customer.email().value(),
                customer.isReachable(),
                customer.accountId() != null,
                customer.notes(),
                customer.createdAt(),
                customer.version(),
                parts.stream()
                        .flatMap(part -> part.held(customer.id()).stream())
                        .toList());
    }

    private AccountState account(Customer customer) {
        return AccountState.of(
                Optional.ofNullable(customer.accountId()).flatMap(logins::find), customer.isLoginBarred());
    }
}
