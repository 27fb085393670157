package app.foyer.booking.desk;

import app.foyer.booking.BookingReference;
import app.foyer.booking.Ruling;
import app.foyer.booking.Verdict;
import app.foyer.booking.VerdictService;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * One decision about several appointments: each is decided by itself, under its own lock and by the same rule, so that one that
 * cannot be decided keeps no other from it.
 */
@Stateless
@RolesAllowed({"STAFF", "ADMIN"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BulkVerdicts {

    /** As many as a page of a list may have. */
    public static final int MOST = 100;

    @Inject
    private VerdictService verdicts;

    /** An appointment as it was ticked. @param seen its sequence then */
    public record Ticked(BookingReference reference, int seen) implements Serializable {}

    /** One that could not be decided, and why not. */
    public record Refused(BookingReference reference, List<Refusal> reasons) implements Serializable {}

    /** What became of all of them. */
    public record Outcome(List<BookingReference> done, List<Refused> refused) implements Serializable {}

    /**
     * @param reason that the customers read, for a rejection and a cancellation; may be empty
     * @throws RefusedException when there are none, or more than {@value #MOST}
     */
    public Outcome decide(Verdict verdict, List<Ticked> ticked, String reason) {
        if (ticked.isEmpty() || ticked.size() > MOST) {
            throw new RefusedException(Refusal.because("booking.bulk.count", MOST));
        }
        var done = new ArrayList<BookingReference>();
        var refused = new ArrayList<Refused>();
        for (var one : ticked) {
            try {
                verdicts.decide(new Ruling(one.reference(), verdict, reason, one.seen()));
                done.add(one.reference());
            } catch (RefusedException no) {
                refused.add(new Refused(one.reference(), no.refusals()));
            }
        }
        return new Outcome(done, refused);
    }
}
