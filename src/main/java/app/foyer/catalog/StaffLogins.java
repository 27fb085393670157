package app.foyer.catalog;

import app.foyer.account.AccountService;
import app.foyer.account.Callers;
import app.foyer.account.Role;
import app.foyer.account.team.InvitationService;
import app.foyer.account.team.Invitee;
import app.foyer.account.team.TeamService;
import app.foyer.audit.Meanwhile;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which login belongs to which member of the staff. For administrators only: staff tie nothing to anybody. */
@Stateless
@RolesAllowed("ADMIN")
public class StaffLogins {

    private static final List<String> CHANGES = List.of("account.rolesChanged", StaffLinks.GIVEN, StaffLinks.REMOVED);

    @Resource
    private SessionContext caller;

    @Inject
    private Catalog catalog;

    @Inject
    private StaffLinks links;

    @Inject
    private TeamService team;

    @Inject
    private InvitationService invitations;

    @Inject
    private Callers callers;

    @Inject
    private AccountService accounts;

    @Inject
    private Meanwhile meanwhile;

    /**
     * A member of the staff.
     *
     * @param accountId null without a login
     */
    public record Member(long id, String name, String title, Long accountId) implements Serializable {}

    /** Everybody active, in the order of the business. */
    public List<Member> members() {
        return catalog.activeStaff().stream()
                .map(member -> new Member(member.id(), member.name(), member.title(), member.accountId()))
                .toList();
    }

    /**
     * Has somebody invited by mail; see {@link InvitationService#invite}.
     *
     * @return the number of the invitation
     * @throws RefusedException also when that member of the staff has a login already
     */
    public long invite(Invitee person) {
        person.staffId().ifPresent(this::mustBeWithoutLogin);
        return invitations.invite(person);
    }

    /**
     * Changes the roles of a login, and whose it is: both, or nothing.
     *
     * @param staffId empty when it is nobody on the staff
     * @param seen {@link #standing} as the person had it before their eyes
     * @throws app.foyer.shared.ChangedMeanwhileException when somebody else has changed one of the two since
     */
    public void change(long accountId, Set<Role> roles, Optional<Long> staffId, long seen) {
        team.changeRoles(accountId, roles, now -> mustBeAsSeen(accountId, now, seen));
        links.connect(accountId, staffId, callers.addressOf(caller));
    }

    /**
     * What a login may enter and whose it is, as one number: signing in, or another password, is no change that an
     * administrator has to be asked about.
     *
     * @param staffId null when it is nobody's
     */
    public static long standing(Set<Role> roles, Long staffId) {
        return (staffId == null ? 0 : staffId * 4)
                + (roles.contains(Role.STAFF) ? 2 : 0)
                + (roles.contains(Role.ADMIN) ? 1 : 0);
    }

    private void mustBeAsSeen(long accountId, Set<Role> roles, long seen) {
        var staffId = catalog.staffWith(accountId).map(StaffMember::id).orElse(null);
        var email = accounts.addressOf(accountId).map(EmailAddress::value).orElse("");
        meanwhile.mustBeAsSeen(seen, standing(roles, staffId), CHANGES, email);
    }

    private void mustBeWithoutLogin(long staffId) {
        var member = catalog.staff(staffId)
                .filter(StaffMember::isActive)
                .orElseThrow(() -> new RefusedException(Refusal.because("team.staff.unknown")));
        if (member.accountId() != null) {
            throw new RefusedException(Refusal.because("team.staff.hasLogin", member.name()));
        }
    }
}
