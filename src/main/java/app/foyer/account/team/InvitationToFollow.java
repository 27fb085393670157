package app.foyer.account.team;

import app.foyer.account.DatabaseClock;
import app.foyer.account.link.AccountToken;
import app.foyer.account.link.AccountTokens;
import app.foyer.account.link.LinkSubject;
import app.foyer.account.link.TokenPurpose;
import app.foyer.shared.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** An invitation whose mail is being sent. */
@ApplicationScoped
class InvitationToFollow implements LinkSubject {

    @Inject
    private Invitations invitations;

    @Inject
    private AccountTokens tokens;

    @Inject
    private DatabaseClock clock;

    @Override
    public TokenPurpose purpose() {
        return TokenPurpose.INVITATION;
    }

    /** Of several mails only the last one's link is good. */
    @Override
    public Optional<AccountToken> tokenFor(long invitationId, SecretToken secret, Instant goodUntil) {
        return invitations.lock(invitationId).filter(Invitation::isOpen).map(invitation -> {
            tokens.useUpAllAbout(invitationId, purpose(), clock.now());
            invitation.linkIsMailed(goodUntil);
            return AccountToken.about(invitationId, null, purpose(), secret, goodUntil);
        });
    }
}
