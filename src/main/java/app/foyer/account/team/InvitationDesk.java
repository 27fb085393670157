package app.foyer.account.team;

import app.foyer.account.Account;
import app.foyer.account.Accounts;
import app.foyer.account.DatabaseClock;
import app.foyer.account.InvitationAccepted;
import app.foyer.account.Role;
import app.foyer.account.attempt.SignInAttempts;
import app.foyer.account.link.AccountTokens;
import app.foyer.account.link.TokenPurpose;
import app.foyer.account.password.PasswordHashes;
import app.foyer.account.password.PasswordRules;
import app.foyer.account.password.TooBusyException;
import app.foyer.audit.AuditLog;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.SecretToken;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where invited people come in, with the link from their mail. */
@Stateless
@PermitAll
public class InvitationDesk {

    private static final Set<TokenPurpose> INVITING = Set.of(TokenPurpose.INVITATION);

    @Inject
    private AccountTokens tokens;

    @Inject
    private Invitations invitations;

    @Inject
    private Accounts accounts;

    @Inject
    private SignInAttempts attempts;

    @Inject
    private PasswordRules rules;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private DatabaseClock clock;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<InvitationAccepted> accepted;

    /**
     * What a link opens.
     *
     * @param needsPassword whether the address has no login with a password yet
     */
    public record Opened(String name, String email, Set<Role> roles, boolean needsPassword) implements Serializable {

        /** In the order in which they are told. */
        public List<Role> roleList() {
            return roles.stream().sorted().toList();
        }
    }

    /** What the link opens, without using it up; empty when it is unknown, expired, used or withdrawn. */
    public Optional<Opened> open(SecretToken secret) {
        return tokens.find(secret, INVITING)
                .filter(token -> token.isGoodAt(clock.now()))
                .flatMap(token -> invitations.find(token.subjectId()))
                .filter(Invitation::isOpen)
                .filter(invitation ->
                        owner(invitation).map(InvitationDesk::mayAccept).orElse(true))
                .map(this::opened);
    }

    /**
     * Gives the login of the invited address its roles, and opens it when there is none. Whoever has a password keeps it.
     *
     * @param password chosen by the owner; not looked at when the login has one already
     * @throws RefusedException when the link is not good, or the rules speak against the password; the link stays as it is
     * @throws TooBusyException when as many passwords are being hashed as there are processors
     */
    public void accept(SecretToken secret, String password) {
        var now = clock.now();
        var token = tokens.lock(secret, INVITING)
                .filter(found -> found.isGoodAt(now))
                .orElseThrow(InvitationDesk::linkNotGood);
        var invitation =
                invitations.lock(token.subjectId()).filter(Invitation::isOpen).orElseThrow(InvitationDesk::linkNotGood);
        var account = owner(invitation)
                .flatMap(found -> accounts.lock(found.id()))
                .map(found -> welcome(found, invitation, password))
                .orElseGet(() -> open(invitation, password, now));
        token.useUp(now);
        invitation.accept(account, now);
        attempts.forgive(account.email().key());
        accepted.fire(new InvitationAccepted(
                account.id(), account.email().value(), Optional.ofNullable(invitation.staffId())));
    }

    private Account open(Invitation invitation, String password, Instant now) {
        var hash = hash(invitation, password);
        var account = Account.open(invitation.email(), invitation.roles(), now);
        account.setPassword(hash);
        accounts.add(account);
        tell("account.opened", account, "");
        tell("account.invitationAccepted", account, "");
        return account;
    }

    private Account welcome(Account account, Invitation invitation, String password) {
        if (!mayAccept(account)) {
            throw linkNotGood();
        }
        var before = RoleNames.of(account.roles());
        if (!account.hasPassword()) {
            account.setPassword(hash(invitation, password));
        }
        account.addRoles(invitation.roles());
        tell("account.invitationAccepted", account, before);
        return account;
    }

    /** Switched off is switched off; whom the directory knows gets roles there. */
    private static boolean mayAccept(Account account) {
        return account.isEnabled() && !account.isOfDirectory();
    }

    private String hash(Invitation invitation, String password) {
        rules.check(password, invitation.email(), invitation.name()).enforce();
        return hashes.hash(password);
    }

    private Optional<Account> owner(Invitation invitation) {
        return accounts.with(invitation.email());
    }

    private Opened opened(Invitation invitation) {
        var hasPassword = owner(invitation).filter(Account::hasPassword).isPresent();
        return new Opened(invitation.name(), invitation.email().value(), Set.copyOf(invitation.roles()), !hasPassword);
    }

    private void tell(String action, Account account, String before) {
        var email = account.email().value();
        audit.tell(action, email, email, before, RoleNames.of(account.roles()));
    }

    private static RefusedException linkNotGood() {
        return new RefusedException(Refusal.because("account.link.notGood"));
    }
}
