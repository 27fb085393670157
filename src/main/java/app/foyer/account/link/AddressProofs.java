package app.foyer.account.link;

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
    private ProvenAddresses proven;

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
        return proven.look(secret);
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
}
