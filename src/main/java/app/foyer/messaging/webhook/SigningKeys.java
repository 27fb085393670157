package app.foyer.messaging.webhook;

import app.foyer.platform.sealing.SealedTexts;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.SecretToken;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** The secret of each address, made when it is needed for the first time. For the calls themselves; nobody is shown it here. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SigningKeys {

    private static final String BEGINNING = "whsec_";

    @Inject
    private WebhookSecrets secrets;

    @Inject
    private SealedTexts sealedTexts;

    @Inject
    private BusinessClock clock;

    public Optional<String> find(String address) {
        return secrets.of(address).map(secret -> sealedTexts.open(secret.sealed(), owner(address)));
    }

    /** Fails on the constraint when another node was faster: then there is one to be found. */
    public String make(String address) {
        var made = random();
        secrets.add(WebhookSecret.of(address, sealedTexts.seal(made, owner(address)), clock.now()));
        return made;
    }

    static String random() {
        return BEGINNING + SecretToken.random().value();
    }

    static String owner(String address) {
        return "secret of the webhook " + address;
    }
}
