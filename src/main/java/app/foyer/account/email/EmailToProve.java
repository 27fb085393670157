package app.foyer.account.email;

import app.foyer.account.Account;
import app.foyer.account.Accounts;
import app.foyer.account.EmailChanged;
import app.foyer.account.link.AccountToken;
import app.foyer.account.link.AccountTokens;
import app.foyer.account.link.AddressProofs.Proof;
import app.foyer.account.link.AddressToProve;
import app.foyer.account.link.TokenPurpose;
import app.foyer.audit.AuditLog;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** The new user name that an account gets when its owner has proven it. */
@ApplicationScoped
class EmailToProve implements AddressToProve {

    @Inject
    private EmailChanges changes;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountTokens tokens;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<EmailChanged> changed;

    @Override
    public TokenPurpose purpose() {
        return TokenPurpose.CHANGE_EMAIL;
    }

    @Override
    public Optional<AccountToken> tokenFor(long changeId, SecretToken secret, Instant goodUntil) {
        return changes.find(changeId)
                .filter(EmailChange::waits)
                .flatMap(change -> accounts.find(change.accountId()))
                .filter(Account::isEnabled)
                .map(account -> AccountToken.about(changeId, account, purpose(), secret, goodUntil));
    }

    @Override
    public Optional<Proof> look(AccountToken token) {
        return changes.find(token.subjectId())
                .filter(EmailChange::waits)
                .map(change -> new Proof(change.email(), token.account().email()));
    }

    /** Every session ends, and so does every other link that was mailed to the old address. */
    @Override
    public void take(AccountToken token, Instant now) {
        var change = changes.lock(token.subjectId())
                .filter(EmailChange::waits)
                .orElseThrow(() -> new RefusedException(Refusal.because("account.proof.notGood")));
        var account = accounts.lock(change.accountId()).orElseThrow();
        mustBeFree(change.email(), account);
        var oldEmail = account.email();
        var newEmail = change.email();
        account.changeEmail(newEmail);
        accounts.settle();
        change.prove(now);
        tokens.useUpAllOf(account, now);
        audit.tell("account.emailChanged", oldEmail.value(), newEmail.value(), oldEmail.value(), newEmail.value());
        changed.fire(new EmailChanged(account.id(), oldEmail, newEmail));
    }

    /** Another spelling of one's own address is free. */
    private void mustBeFree(EmailAddress wished, Account account) {
        if (accounts.with(wished)
                .filter(owner -> !owner.id().equals(account.id()))
                .isPresent()) {
            throw new RefusedException(Refusal.because("account.email.taken", wished.value()));
        }
    }
}
