package app.foyer.account.team;

import app.foyer.account.Account;
import app.foyer.account.Accounts;
import app.foyer.account.DatabaseClock;
import app.foyer.account.PersonInvited;
import app.foyer.account.Role;
import app.foyer.account.factor.SecondFactorService;
import app.foyer.audit.AuditLog;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who may work in the console: invitations, roles, logins that are switched on and off. For administrators only. */
@Stateless
@RolesAllowed("ADMIN")
public class TeamService {

    /** The roles that open the console. Whoever has none of them is no member of the team. */
    public static final Set<Role> TEAM_ROLES = Set.of(Role.STAFF, Role.ADMIN);

    @Resource
    private SessionContext caller;

    @Inject
    private Accounts accounts;

    @Inject
    private Invitations invitations;

    @Inject
    private LastAdministrator lastAdministrator;

    @Inject
    private SecondFactorService secondFactors;

    @Inject
    private DatabaseClock clock;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<PersonInvited> invited;

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

    /**
     * An invitation that was neither accepted nor withdrawn.
     *
     * @param staffId null when it is nobody on the staff
     * @param goodUntil null while its mail was not sent
     * @param isExpired whether it has to be sent again
     */
    public record OpenInvitation(
            long id,
            String name,
            String email,
            Set<Role> roles,
            Long staffId,
            String invitedBy,
            Instant invitedAt,
            Instant goodUntil,
            boolean isExpired)
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

    /** The latest first. */
    public List<OpenInvitation> invitations() {
        var now = clock.now();
        return invitations.open().stream()
                .map(invitation -> open(invitation, now))
                .toList();
    }

    /**
     * Has somebody invited by mail. Nothing about the login of that address changes before its owner accepts.
     *
     * @throws RefusedException when the address is invited already, has these roles, or gets its roles from the directory
     */
    public void invite(Invitee person) {
        rolesOfTheTeam(person.roles());
        if (invitations.anyOpenTo(person.email())) {
            throw refused("team.invited.already", person.email().value());
        }
        var known = accounts.with(person.email());
        if (known.filter(Account::isOfDirectory).isPresent()) {
            throw refused("team.ofDirectory", person.email().value());
        }
        if (known.filter(account -> account.roles().containsAll(person.roles())).isPresent()) {
            throw refused("team.member.already", person.email().value());
        }
        var invitation = Invitation.to(person, me(), clock.now());
        invitations.add(invitation);
        audit.tell("team.invited", me(), person.email().value(), null, RoleNames.of(person.roles()));
        mail(invitation);
    }

    /** One more mail, whose link makes the earlier ones worthless. */
    public void sendAgain(long invitationId) {
        var invitation = lockOpen(invitationId);
        audit.tell("team.invitedAgain", me(), invitation.email().value());
        mail(invitation);
    }

    /** The links of its mails open nothing any more. */
    public void withdraw(long invitationId) {
        var invitation = lockOpen(invitationId);
        invitation.withdraw(clock.now());
        audit.tell("team.invitationWithdrawn", me(), invitation.email().value());
    }

    /**
     * Gives and takes the roles of the console, and ends all sessions of the account if anything changes. Whether
     * somebody is a customer too is not touched.
     *
     * @param roles STAFF, ADMIN or both
     * @throws RefusedException when it is the last administrator, no role would be left, or the roles come from the directory
     */
    public void changeRoles(long accountId, Set<Role> roles) {
        rolesOfTheTeam(roles);
        var account = lock(accountId);
        var before = account.roles();
        if (account.isOfDirectory()) {
            throw refused("team.ofDirectory", account.email().value());
        }
        if (before.contains(Role.ADMIN) && !roles.contains(Role.ADMIN)) {
            lastAdministrator.mayGo(account);
        }
        account.changeTeamRoles(roles);
        if (!before.equals(account.roles())) {
            audit.tell(
                    "account.rolesChanged",
                    me(),
                    account.email().value(),
                    RoleNames.of(before),
                    RoleNames.of(account.roles()));
        }
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

    private void mail(Invitation invitation) {
        invited.fire(new PersonInvited(invitation.id(), invitation.email(), invitation.name()));
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

    private Invitation lockOpen(long invitationId) {
        return invitations
                .lock(invitationId)
                .filter(Invitation::isOpen)
                .orElseThrow(() -> refused("team.invitation.unknown"));
    }

    private static void rolesOfTheTeam(Set<Role> roles) {
        if (roles.isEmpty() || !TEAM_ROLES.containsAll(roles)) {
            throw refused("team.roles.none");
        }
    }

    private static OpenInvitation open(Invitation invitation, Instant now) {
        var goodUntil = invitation.linkExpiresAt();
        return new OpenInvitation(
                invitation.id(),
                invitation.name(),
                invitation.email().value(),
                invitation.roles(),
                invitation.staffId(),
                invitation.invitedBy(),
                invitation.invitedAt(),
                goodUntil,
                goodUntil != null && !now.isBefore(goodUntil));
    }

    /** For the audit: the address of the administrator who asks, from the sign-in. */
    private String me() {
        return Optional.of(caller.getCallerPrincipal().getName())
                .filter(name -> name.matches("[0-9]{1,18}"))
                .flatMap(id -> accounts.find(Long.parseLong(id)))
                .map(Account::email)
                .map(EmailAddress::value)
                .orElse("system");
    }

    private static RefusedException refused(String key, String... facts) {
        return new RefusedException(Refusal.because(key, (Serializable[]) facts));
    }
}
