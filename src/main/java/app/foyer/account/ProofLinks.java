package app.foyer.account;

import app.foyer.settings.SecuritySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.SecretToken;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Makes secrets of links with which somebody proves to read the mail that goes to an address. */
@Stateless
@PermitAll
public class ProofLinks {

    @Inject
    private AccountTokens tokens;

    @Inject
    private Accounts accounts;

    @Inject
    private SignUpRequests signUps;

    @Inject
    private EmailChanges changes;

    @Inject
    private Invitations invitations;

    @Inject
    private Settings settings;

    @Inject
    private DatabaseClock clock;

    /**
     * A new secret for the mail that is being sent. Call it in the sending transaction: the secret is nowhere to be read
     * afterwards.
     *
     * @param subjectId of what waits for the proof; the purpose says what it is
     * @return empty when nothing waits any more; then the mail must not be sent
     */
    public Optional<SecretToken> issue(TokenPurpose purpose, long subjectId) {
        return switch (purpose) {
            case SIGN_UP ->
                signUps.find(subjectId).filter(SignUpRequest::waits).map(request -> add(purpose, subjectId, null));
            case CHANGE_EMAIL ->
                changes.find(subjectId)
                        .filter(EmailChange::waits)
                        .flatMap(change -> accounts.find(change.accountId()))
                        .filter(Account::isEnabled)
                        .map(account -> add(purpose, subjectId, account));
            case INVITATION ->
                invitations.lock(subjectId).filter(Invitation::isOpen).map(this::invite);
            case SET_PASSWORD, RESET_PASSWORD -> throw new IllegalArgumentException(purpose + " has an account");
        };
    }

    /** Of several mails only the last one's link is good. */
    private SecretToken invite(Invitation invitation) {
        var now = clock.now();
        var goodUntil = now.plus(validity(TokenPurpose.INVITATION));
        var secret = SecretToken.random();
        tokens.useUpAllAbout(invitation.id(), TokenPurpose.INVITATION, now);
        tokens.add(AccountToken.about(invitation.id(), null, TokenPurpose.INVITATION, secret, goodUntil));
        invitation.linkIsMailed(goodUntil);
        return secret;
    }

    private SecretToken add(TokenPurpose purpose, long subjectId, Account account) {
        var secret = SecretToken.random();
        tokens.add(AccountToken.about(
                subjectId, account, purpose, secret, clock.now().plus(validity(purpose))));
        return secret;
    }

    private Duration validity(TokenPurpose purpose) {
        return purpose.validity(settings.read(SecuritySettings.class));
    }
}
