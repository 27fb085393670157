package app.foyer.account.link;

import app.foyer.account.DatabaseClock;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.SecretToken;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** What a proven address leads to, in one transaction; everybody asks {@link AddressProofs}. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ProvenAddresses {

    @Inject
    @Any
    private Instance<AddressToProve> addresses;

    @Inject
    private AccountTokens tokens;

    @Inject
    private DatabaseClock clock;

    /** What a good link would prove. */
    public Optional<AddressProofs.Proof> look(SecretToken secret) {
        return tokens.find(secret, TokenPurpose.PROVING_AN_ADDRESS)
                .filter(token -> token.isGoodAt(clock.now()))
                .flatMap(token -> address(token).look(token));
    }

    /** @throws RefusedException when the link is not good (any more) or its address cannot be had */
    public void take(SecretToken secret) {
        var now = clock.now();
        var token = tokens.lock(secret, TokenPurpose.PROVING_AN_ADDRESS)
                .filter(found -> found.isGoodAt(now))
                .orElseThrow(() -> new RefusedException(Refusal.because("account.proof.notGood")));
        address(token).take(token, now);
    }

    private AddressToProve address(AccountToken token) {
        return addresses.stream()
                .filter(address -> address.purpose() == token.purpose())
                .findFirst()
                .orElseThrow();
    }
}
