package app.foyer.account.team;

import app.foyer.account.Account;
import app.foyer.account.Accounts;
import app.foyer.account.Callers;
import app.foyer.account.DatabaseClock;
import app.foyer.account.PersonInvited;
import app.foyer.account.Role;
import app.foyer.audit.AuditLog;
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
import java.util.Set;

/** Who is asked to work in the console, until they accept or are not wanted any more. For administrators only. */
@Stateless
@RolesAllowed("ADMIN")
public class InvitationService {

    @Resource
    private SessionContext caller;

    @Inject
    private Callers callers;

    @Inject
    private Accounts accounts;

    @Inject
    private Invitations invitations;

    @Inject
    private DatabaseClock clock;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<PersonInvited> invited;

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

    /** The latest first. */
    public List<OpenInvitation> open() {
        var now = clock.now();
        return invitations.open().stream()
                .map(invitation -> open(invitation, now))
                .toList();
    }

    /**
     * Has somebody invited by mail. Nothing about the login of that address changes before its owner accepts.
     *
     * @return the number of the invitation
     * @throws RefusedException when the address is invited already, has these roles, or gets its roles from the directory
     */
    public long invite(Invitee person) {
        TeamService.mustBeOfTheTeam(person.roles());
        accounts.lockAllWith(Role.ADMIN); // of two who invite the same person the second is told so
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
        return invitation.id();
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

    private void mail(Invitation invitation) {
        invited.fire(new PersonInvited(invitation.id(), invitation.email(), invitation.name()));
    }

    private Invitation lockOpen(long invitationId) {
        return invitations
                .lock(invitationId)
                .filter(Invitation::isOpen)
                .orElseThrow(() -> refused("team.invitation.unknown"));
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

    /** For the audit. */
    private String me() {
        return callers.addressOf(caller);
    }

    private static RefusedException refused(String key, String... facts) {
        return new RefusedException(Refusal.because(key, (Serializable[]) facts));
    }
}
