package app.foyer.account.team;

import app.foyer.account.Account;
import app.foyer.account.Accounts;
import app.foyer.account.Callers;
import app.foyer.account.Role;
import app.foyer.account.factor.SecondFactorService;
import app.foyer.audit.AuditLog;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Who may work in the console: roles, and logins that are switched on and off. For administrators only. */
@Stateless
@RolesAllowed("ADMIN")
public class TeamService {

    /** The roles that open the console. Whoever has none of them is no member of the team. */
    public static final Set<Role> TEAM_ROLES = Set.of(Role.STAFF, Role.ADMIN);

    @Resource
    private SessionContext caller;

    @Inject
    private Callers callers;

    @Inject
    private Accounts accounts;

    @Inject
    private Invitations invitations;

    @Inject
    private LastAdministrator lastAdministrator;

    @Inject
    private SecondFactorService secondFactors;

    @Inject
    private AuditLog audit;

    /**
     * Somebody with a login for the console.
     *
     * @param name by which the person was invited; empty when nobody was
     * @param roles CUSTOMER too, for whoever is both
     * @param isOfDirectory whether password and roles come from the enterprise's directory
     */
    public record Member(
            long id,
            String name,
            String email,
            Set<Role> roles,
            boolean isOn,
            boolean isOfDirectory,
            boolean hasSecondFactor)
            implements Serializable {}

    /** Everybody with a role of the console, by address. */
    public List<Member> members() {
        var names = invitations.names();
        return accounts.allWithAnyOf(TEAM_ROLES).stream()
                .map(account -> new Member(
                        account.id(),
                        names.getOrDefault(account.id(), ""),
                        account.email().value(),
                        new TreeSet<>(account.roles()),
                        account.isEnabled(),
                        account.isOfDirectory(),
                        secondFactors.isOn(account.id())))
                .toList();
    }

    /**
     * Gives and takes the roles of the console, and ends all sessions of the account if anything changes. Whether
     * somebody is a customer too is not touched.
     *
     * @param roles STAFF, ADMIN or both
     * @param asSeen looks at the roles of the console that the account has once nobody else can change them, and refuses
     *     when they are no longer what the person had before their eyes
     * @throws RefusedException when it is the last administrator, no role would be left, or others would come from here than
     *     the directory gives
     */
    public void changeRoles(long accountId, Set<Role> roles, Consumer<Set<Role>> asSeen) {
        mustBeOfTheTeam(roles);
        var account = lock(accountId);
        var before = account.roles();
        var ofTeam = before.stream()
                .filter(TEAM_ROLES::contains)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        asSeen.accept(ofTeam);
        if (ofTeam.equals(roles)) {
            return;
        }
        if (account.isOfDirectory()) {
            throw refused("team.ofDirectory", account.email().value());
        }
        if (before.contains(Role.ADMIN) && !roles.contains(Role.ADMIN)) {
            lastAdministrator.mayGo(account);
        }
        account.changeTeamRoles(roles);
        audit.tell(
                "account.rolesChanged",
                me(),
                account.email().value(),
                RoleNames.of(before),
                RoleNames.of(account.roles()));
    }

    /**
     * Closes the door, and ends all sessions.
     *
     * @throws RefusedException when it is the last administrator
     */
    public void switchOff(long accountId) {
        var account = lock(accountId);
        if (account.roles().contains(Role.ADMIN)) {
            lastAdministrator.mayGo(account);
        }
        account.switchOff();
        audit.tell("account.switchedOff", me(), account.email().value());
    }

    public void switchOn(long accountId) {
        var account = lock(accountId);
        account.switchOn();
        audit.tell("account.switchedOn", me(), account.email().value());
    }

    /** Signs the person out, everywhere. */
    public void endSessions(long accountId) {
        var account = lock(accountId);
        account.endSessions();
        audit.tell("account.sessionsEnded", me(), account.email().value());
    }

    /** Only accounts of the team are found here: a customer's is as absent as an unknown one. */
    private Account lock(long accountId) {
        lockAdministrators();
        return accounts.lock(accountId)
                .filter(account -> account.roles().stream().anyMatch(TEAM_ROLES::contains))
                .orElseThrow(() -> refused("team.unknown"));
    }

    /** Always before the one account, so that no two administrators wait for each other. */
    private void lockAdministrators() {
        accounts.lockAllWith(Role.ADMIN);
    }

    /** One at least, and none that opens something else. */
    static void mustBeOfTheTeam(Set<Role> roles) {
        if (roles.isEmpty() || !TEAM_ROLES.containsAll(roles)) {
            throw new RefusedException(Refusal.because("team.roles.none"));
        }
    }

    /** For the audit. */
    private String me() {
        return callers.addressOf(caller);
    }

    private static RefusedException refused(String key, String... facts) {
        return new RefusedException(Refusal.because(key, (Serializable[]) facts));
    }
}
