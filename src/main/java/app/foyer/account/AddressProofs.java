package app.foyer.account;

import app.foyer.shared.EmailAddress;
import app.foyer.shared.RefusedException;
import app.foyer.shared.SecretToken;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Optional;

/** What happens when somebody follows a link that proves an address. */
@Stateless
@PermitAll
public class AddressProofs {

    @Inject
    private AccountTokens tokens;

    @Inject
    private SignUpRequests signUps;

    @Inject
    private EmailChanges changes;

    @Inject
    private ProvenAddresses proven;

    @Inject
    private DatabaseClock clock;

    /**
     * What a link proves.
     *
     * @param oldEmail the address that is replaced; null at a sign-up
     */
    public record Proof(EmailAddress email, EmailAddress oldEmail) implements Serializable {

        public boolean isSignUp() {
            return oldEmail == null;
        }
    }

    /** What a link would prove, without using it up; empty when it is unknown, expired, used or for something else. */
    public Optional<Proof> open(SecretToken secret) {
        return tokens.find(secret, TokenPurpose.PROVING_AN_ADDRESS)
                .filter(token -> token.isGoodAt(clock.now()))
                .flatMap(this::proof);
    }

    /**
     * Takes the proof: opens the account that was wished for, or gives an account its new address. Of many at the same
     * moment one has an effect.
     *
     * @throws RefusedException when the link is not good, the address has an account meanwhile, or the person may not have
     *     one; nothing is changed then
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void prove(SecretToken secret) {
        try {
            proven.take(secret);
        } catch (EJBException sameMoment) {
            // the address got an account at this moment, from a booking or another link: now it can be seen
            proven.take(secret);
        }
    }

    private Optional<Proof> proof(AccountToken token) {
        return token.purpose() == TokenPurpose.SIGN_UP
                ? signUps.find(token.subjectId())
                        .filter(SignUpRequest::waits)
                        .map(request -> new Proof(request.email(), null))
                : changes.find(token.subjectId())
                        .filter(EmailChange::waits)
                        .map(change -> new Proof(change.email(), token.account().email()));
    }
}
