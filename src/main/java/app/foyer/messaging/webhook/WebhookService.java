package app.foyer.messaging.webhook;

import app.foyer.audit.AuditLog;
import app.foyer.platform.ServerSettings;
import app.foyer.platform.sealing.SealedTexts;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** The addresses that Foyer calls, and the secrets that prove to them that it is Foyer. */
@Stateless
@RolesAllowed("ADMIN")
public class WebhookService {

    private static final int AT_MOST = 200;

    @Inject
    private WebhookSecrets secrets;

    @Inject
    private WebhookKeys keys;

    @Inject
    private SealedTexts sealedTexts;

    @Inject
    private ServerSettings server;

    @Inject
    private BusinessClock clock;

    @Inject
    private AuditLog audit;

    /** An address that was called, or is about to be. */
    public record Webhook(long id, String address, Instant secretMadeAt) implements Serializable {}

    /** Whether Foyer would go to what somebody typed, as far as can be seen before the name is looked up. */
    public boolean isGoodAddress(String typed) {
        return new TargetPolicy(server.webhooksToThisMachine()).target(typed).isPresent();
    }

    /** In the order in which they came, 200 at most. */
    public List<Webhook> all() {
        return secrets.all(AT_MOST).stream()
                .map(secret -> new Webhook(secret.id(), secret.address(), secret.madeAt()))
                .toList();
    }

    /** Makes sure that there is a secret for an address that is going to be called, so that its program can be told. */
    public void expect(String address) {
        keys.of(address);
    }

    /** The secret in the clear, for whoever sets up the receiver. @param actor who wants to see it */
    public String show(long id, String actor) {
        var secret = find(id);
        audit.tell("settings.webhookSecretShown", actor, secret.address());
        return sealedTexts.open(secret.sealed(), SigningKeys.owner(secret.address()));
    }

    /** Another secret from the next call on; the receiver has to be told. */
    public void renew(long id, String actor) {
        var secret = find(id);
        secret.renew(sealed(secret.address()), clock.now());
        audit.tell("settings.webhookSecretRenewed", actor, secret.address());
    }

    private String sealed(String address) {
        return sealedTexts.seal(SigningKeys.random(), SigningKeys.owner(address));
    }

    private WebhookSecret find(long id) {
        return secrets.find(id).orElseThrow(() -> new RefusedException(Refusal.because("messages.webhook.unknown")));
    }
}
