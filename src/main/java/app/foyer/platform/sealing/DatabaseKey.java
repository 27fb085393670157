package app.foyer.platform.sealing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Optional;

/** The key that Foyer makes for itself when the operator has named none. The same for all nodes, and never changed. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DatabaseKey {

    @Inject
    private SealingKeys keys;

    public Optional<byte[]> find() {
        return keys.find().map(SealingKey::text).map(Base64.getDecoder()::decode);
    }

    /** Fails on the constraint when another node was faster. */
    public byte[] make() {
        var key = Seal.randomKey();
        keys.add(SealingKey.of(Base64.getEncoder().encodeToString(key)));
        return key;
    }
}
