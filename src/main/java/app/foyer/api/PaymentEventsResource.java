package app.foyer.api;

import app.foyer.payment.online.GatewayException;
import app.foyer.payment.online.stripe.StripeEvents;
import app.foyer.shared.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * {@code /api/v1/payments/stripe}: what Stripe tells by itself. Answers 200 for what is genuine, known or not, and 400 for what
 * is not signed by Stripe; 503 asks Stripe to tell it again.
 */
@Path("v1/payments/stripe")
@Produces(FoyerApi.JSON)
@RequestScoped
public class PaymentEventsResource {

    private static final int MAXIMUM_BYTES = 512 * 1024;
    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;
    private static final int LATER = 503;

    @Inject
    private StripeEvents events;

    @POST
    public Response told(@HeaderParam("Stripe-Signature") String signature, InputStream body) throws IOException {
        var bytes = body == null ? new byte[0] : body.readNBytes(MAXIMUM_BYTES + 1);
        if (bytes.length > MAXIMUM_BYTES) {
            throw ProblemException.of(TOO_LARGE, Refusal.because("api.body.tooLarge", MAXIMUM_BYTES));
        }
        try {
            if (!events.take(new String(bytes, StandardCharsets.UTF_8), signature)) {
                throw ProblemException.of(BAD_REQUEST, Refusal.because("api.event.notSigned"));
            }
        } catch (GatewayException e) {
            throw ProblemException.of(LATER, Refusal.because("payment.online.noAnswer"));
        }
        return Response.ok("{}").build();
    }
}
