package app.foyer.payment.online.stripe;

import app.foyer.payment.online.CheckoutService;
import app.foyer.payment.online.CheckoutTaking;
import app.foyer.payment.online.GatewayKind;
import app.foyer.payment.online.OnlineRefundTaking;
import app.foyer.platform.LostRace;
import app.foyer.platform.ServerSettings;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;

/**
 * What Stripe tells by itself. The signature is over the body as it came, and no older than five minutes (Stripe, "Resolve
 * webhook signature verification errors"). What is told is only a reason to ask: Stripe's answer counts, so that the order in
 * which it tells, and how often, changes nothing.
 */
@ApplicationScoped
public class StripeEvents {

    private static final long TOLERANCE_SECONDS = 300;

    @Inject
    private ServerSettings server;

    @Inject
    private CheckoutService checkouts;

    @Inject
    private CheckoutTaking taking;

    @Inject
    private OnlineRefundTaking refunds;

    /**
     * Takes what is told.
     *
     * @param body as it came
     * @param signature the header {@code Stripe-Signature}; may be null
     * @return false when it does not come from Stripe
     * @throws app.foyer.payment.online.GatewayException when Stripe must tell it again
     */
    public boolean take(String body, String signature) {
        var secret = server.stripe().map(settings -> settings.webhookSecret());
        if (secret.isEmpty() || signature == null || !isGenuine(body, signature, secret.get())) {
            return false;
        }
        var event = read(body);
        var id = "STRIPE:" + event.getString("id", "");
        if (!taking.isNew(id)) {
            return true;
        }
        heed(event);
        LostRace.retry(() -> taking.remember(id));
        return true;
    }

    private static boolean isGenuine(String body, String signature, String secret) {
        try {
            return Webhook.Signature.verifyHeader(body, signature, secret, TOLERANCE_SECONDS);
        } catch (SignatureVerificationException e) {
            return false;
        }
    }

    private void heed(JsonObject event) {
        var data = event.getJsonObject("data");
        var about = data == null ? null : data.getJsonObject("object");
        if (about == null) {
            return;
        }
        var type = event.getString("type", "");
        var reference = about.getString("id", "");
        if (type.startsWith("checkout.session.")) {
            checkouts.isTold(GatewayKind.STRIPE, reference, about.getString("client_reference_id", ""));
        } else if (type.startsWith("refund.") && StripeGateway.NOT_DONE.contains(about.getString("status", ""))) {
            var code =
                    about.get("metadata") instanceof JsonObject ours ? ours.getString(StripeGateway.OUR_CODE, "") : "";
            LostRace.retry(() -> refunds.failedLater(reference, code, about.getString("failure_reason", "")));
        }
    }

    private static JsonObject read(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException e) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
    }
}
