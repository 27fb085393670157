package app.foyer.account;

import app.foyer.audit.AuditLog;
import app.foyer.settings.SecuritySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.SecretToken;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;

/** What a proven address leads to, in one transaction; everybody asks {@link AddressProofs}. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ProvenAddresses {

    private static final Refusal LINK_NOT_GOOD = Refusal.because("account.proof.notGood");

    @Inject
    private AccountTokens tokens;

    @Inject
    private SignUpRequests signUps;

    @Inject
    private EmailChanges changes;

    @Inject
    private Accounts accounts;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Settings settings;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<SignedUp> signedUp;

    @Inject
    private Event<EmailChanged> emailChanged;

    /** @throws RefusedException when the link is not good (any more) or its address cannot be had */
    public void take(SecretToken secret) {
        var now = clock.now();
        var token = tokens.lock(secret, TokenPurpose.PROVING_AN_ADDRESS)
                .filter(found -> found.isGoodAt(now))
                .orElseThrow(() -> new RefusedException(LINK_NOT_GOOD));
        if (token.purpose() == TokenPurpose.SIGN_UP) {
            signUp(token, now);
        } else {
            changeEmail(token, now);
        }
    }

    /** An account that the address got meanwhile is not written to: its password is its owner's. */
    private void signUp(AccountToken token, Instant now) {
        var request = signUps.lock(token.subjectId())
                .filter(SignUpRequest::waits)
                .orElseThrow(() -> new RefusedException(LINK_NOT_GOOD));
        var email = request.email();
        if (!settings.read(SecuritySettings.class).signUp()) {
            throw new RefusedException(Refusal.because("account.signUp.off"));
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

    /** Every session ends, and so does every other link that was mailed to the old address. */
    private void changeEmail(AccountToken token, Instant now) {
        var change = changes.lock(token.subjectId())
                .filter(EmailChange::waits)
                .orElseThrow(() -> new RefusedException(LINK_NOT_GOOD));
        var account = accounts.lock(change.accountId()).orElseThrow();
        var newEmail = change.email();
        if (accounts.with(newEmail)
                .filter(other -> !other.id().equals(account.id()))
                .isPresent()) {
            throw new RefusedException(Refusal.because("account.email.taken", newEmail.value()));
        }
        var oldEmail = account.email();
        account.changeEmail(newEmail);
        accounts.settle();
        change.prove(now);
        tokens.useUpAllOf(account, now);
        audit.tell("account.emailChanged", oldEmail.value(), newEmail.value(), oldEmail.value(), newEmail.value());
        emailChanged.fire(new EmailChanged(account.id(), oldEmail, newEmail));
    }
}
