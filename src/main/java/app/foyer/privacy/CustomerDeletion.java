package app.foyer.privacy;

import app.foyer.platform.LostRace;
import app.foyer.settings.PanelSettings;
import app.foyer.settings.Settings;
import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.personal.DeletionMode;
import app.foyer.shared.personal.Fate;
import app.foyer.shared.personal.Kept;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The business takes people out of its directory: the person is removed from what stays, or everything goes. What would only
 * take the login away is no deletion, and is done with <em>Allow to login</em>.
 */
@Stateless
@RolesAllowed("ADMIN")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CustomerDeletion {

    /** The ways in which the business may delete. */
    public static final Set<DeletionMode> MODES = Set.of(DeletionMode.ANONYMISE, DeletionMode.ERASE);

    @Inject
    private Removal removal;

    @Inject
    private Settings settings;

    /** What becomes of appointments that still lie ahead. */
    public enum Upcoming {
        /** They are called off, and their customers are told. */
        CANCEL,
        /** They stay booked, without a name. */
        KEEP
    }

    /** Somebody who is to go. @param may all that speaks against it */
    public record Leaving(long id, String fullName, int upcoming, Decision may) implements Serializable {}

    /** What deleting these would mean now. @param kept of all who may go, together */
    public record Preview(List<Leaving> people, List<Kept> kept) implements Serializable {

        /** How many upcoming appointments there are to decide about. */
        public int upcoming() {
            return people.stream()
                    .filter(one -> one.may().isAllowed())
                    .mapToInt(Leaving::upcoming)
                    .sum();
        }

        public boolean isAnybodyLeaving() {
            return people.stream().anyMatch(one -> one.may().isAllowed());
        }

        public List<Kept> withFate(Fate fate) {
            return kept.stream().filter(one -> one.fate() == fate).toList();
        }
    }

    /** Somebody who was not deleted, and why. */
    public record Stayed(String fullName, List<Refusal> reasons) implements Serializable {}

    /** @param gone how many were deleted */
    public record Outcome(int gone, List<Stayed> stayed) implements Serializable {}

    /** What is proposed: as customers' own accounts are deleted, but for keeping everything, which would delete nothing. */
    public DeletionMode usualMode() {
        var mode = settings.read(PanelSettings.class).deletion();
        return MODES.contains(mode) ? mode : DeletionMode.ANONYMISE;
    }

    /** Whoever is not in the directory is left out. */
    public Preview preview(Collection<Long> customers, DeletionMode mode) {
        return removal.preview(customers, mode);
    }

    /**
     * Deletes them one by one: what speaks against one keeps the others from nothing.
     *
     * @param upcoming null when nobody has decided: then whoever has upcoming appointments stays
     */
    public Outcome delete(Collection<Long> customers, DeletionMode mode, Upcoming upcoming, String who) {
        if (!MODES.contains(mode)) {
            throw new IllegalArgumentException("Not a way to delete: " + mode);
        }
        var stayed = new ArrayList<Stayed>();
        var gone = 0;
        for (var one : removal.preview(customers, mode).people()) {
            try {
                LostRace.retry(() -> removal.remove(one.id(), mode, upcoming, who));
                gone++;
            } catch (RefusedException refused) {
                stayed.add(new Stayed(one.fullName(), refused.refusals()));
            }
        }
        return new Outcome(gone, List.copyOf(stayed));
    }
}
