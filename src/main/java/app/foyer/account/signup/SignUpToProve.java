package app.foyer.account.signup;

import app.foyer.account.Account;
import app.foyer.account.Accounts;
import app.foyer.account.Role;
import app.foyer.account.SignedUp;
import app.foyer.account.link.AccountToken;
import app.foyer.account.link.AddressProofs.Proof;
import app.foyer.account.link.AddressToProve;
import app.foyer.account.link.TokenPurpose;
import app.foyer.audit.AuditLog;
import app.foyer.settings.SecuritySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The account that comes into being when the address of a sign-up is proven. */
@ApplicationScoped
class SignUpToProve implements AddressToProve {

    @Inject
    private SignUpRequests requests;

    @Inject
    private Accounts accounts;

    @Inject
    private Settings settings;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<SignedUp> signedUp;

    @Override
    public TokenPurpose purpose() {
        return TokenPurpose.SIGN_UP;
    }

    @Override
    public Optional<AccountToken> tokenFor(long requestId, SecretToken secret, Instant goodUntil) {
        return requests.find(requestId)
                .filter(SignUpRequest::waits)
                .map(request -> AccountToken.about(requestId, null, purpose(), secret, goodUntil));
    }

    @Override
    public Optional<Proof> look(AccountToken token) {
        return requests.find(token.subjectId())
                .filter(SignUpRequest::waits)
                .map(request -> new Proof(request.email(), null));
    }

    /** An account that the address got meanwhile is not written to: its password is its owner's. */
    @Override
    public void take(AccountToken token, Instant now) {
        var request = requests.lock(token.subjectId())
                .filter(SignUpRequest::waits)
                .orElseThrow(() -> refused("account.proof.notGood"));
        var email = request.email();
        if (!settings.read(SecuritySettings.class).signUp()) {
            throw refused("account.signUp.off");
        }
        if (accounts.with(email).isPresent()) {
            throw new RefusedException(Refusal.because("account.signUp.accountExists", email.value()));
        }
        var account = Account.open(email, Set.of(Role.CUSTOMER), now);
        account.setPassword(request.prove(now));
        accounts.add(account);
        token.useUp(now);
        audit.tell("account.signedUp", email.value(), email.value());
        signedUp.fire(new SignedUp(account.id(), request.person()));
    }

    private static RefusedException refused(String key) {
        return new RefusedException(Refusal.because(key));
    }
}
