package app.foyer.catalog.staff;

import app.foyer.account.Callers;
import app.foyer.audit.AuditLog;
import app.foyer.catalog.StaffMember;
import app.foyer.customer.picture.SquarePicture;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Pictures of the staff: everybody who books may see them, administrators change them. */
@Stateless
@RolesAllowed("ADMIN")
public class StaffPictureService {

    @Resource
    private SessionContext caller;

    @Inject
    private Callers callers;

    @Inject
    private StaffMembers members;

    @Inject
    private StaffPictures pictures;

    @Inject
    private BusinessClock clock;

    @Inject
    private AuditLog audit;

    /** A JPEG; none of somebody who is not, or no longer, on the staff. */
    @PermitAll
    public Optional<byte[]> shown(long staffId) {
        return members.find(staffId)
                .filter(StaffMember::isActive)
                .flatMap(member -> pictures.of(member.id()))
                .map(StaffPicture::content);
    }

    /** By staff id, when it was last changed: for an address that changes with the picture. In one query. */
    @PermitAll
    public Map<Long, Instant> changes() {
        return pictures.changes().stream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
    }

    /**
     * Keeps what {@link SquarePicture} makes of it.
     *
     * @param sent as somebody sent it: anything
     * @throws RefusedException when it is no picture that we take
     */
    public void replace(long staffId, byte[] sent) {
        var square = SquarePicture.of(sent);
        var member = locked(staffId);
        pictures.put(staffId, square, clock.now());
        audit.tell("staff.pictureChanged", callers.addressOf(caller), member.name() + " #" + staffId);
    }

    public void remove(long staffId) {
        var member = locked(staffId);
        pictures.remove(staffId);
        audit.tell("staff.pictureRemoved", callers.addressOf(caller), member.name() + " #" + staffId);
    }

    private StaffMember locked(long staffId) {
        return members.lock(staffId).orElseThrow(() -> new RefusedException(Refusal.because("staff.unknown")));
    }
}
