package app.foyer.payment.online.stripe;

import app.foyer.payment.online.GatewayException;
import app.foyer.payment.online.GatewayKind;
import app.foyer.payment.online.PaymentGateway;
import app.foyer.platform.ServerSettings;
import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionRetrieveParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Stripe Checkout: its customer pays on a page of Stripe's, and no card number ever comes here. Every call that does something
 * carries our code as its idempotency key, so that Stripe does it once.
 */
@ApplicationScoped
public class StripeGateway implements PaymentGateway {

    private static final int CONNECT_WITHIN = 5_000;
    private static final int ANSWER_WITHIN = 15_000;
    private static final int CALLED_AGAIN = 1;
    private static final long REFUNDS_OF_A_PAYMENT = 100;
    static final String OUR_CODE = "foyer";

    private static final Set<String> COME_TO_NOTHING = Set.of("requires_payment_method", "canceled");

    /** How a refund stands that does not reach its customer. */
    static final Set<String> NOT_DONE = Set.of("failed", "canceled");

    @Inject
    private ServerSettings server;

    private StripeClient stripe;

    @PostConstruct
    void prepare() {
        server.stripe()
                .ifPresent(settings -> stripe = StripeClient.builder()
                        .setApiKey(settings.key())
                        .setApiBase(settings.url().toString())
                        .setConnectTimeout(CONNECT_WITHIN)
                        .setReadTimeout(ANSWER_WITHIN)
                        .setMaxNetworkRetries(CALLED_AGAIN)
                        .build());
    }

    @Override
    public GatewayKind kind() {
        return GatewayKind.STRIPE;
    }

    @Override
    public boolean isReady() {
        return stripe != null;
    }

    @Override
    public Opened open(Order order) {
        return ask(() -> {
            var opened = stripe().v1().checkout().sessions().create(session(order), once(order.code()));
            return new Opened(opened.getId(), URI.create(opened.getUrl()));
        });
    }

    private static SessionCreateParams session(Order order) {
        var amount = order.amount();
        var price = LineItem.PriceData.builder()
                .setCurrency(amount.currency().toLowerCase(Locale.ROOT))
                .setUnitAmount(MinorUnits.of(amount))
                .setProductData(LineItem.PriceData.ProductData.builder()
                        .setName(order.title())
                        .build())
                .build();
        return SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setClientReferenceId(order.code())
                .addLineItem(
                        LineItem.builder().setQuantity(1L).setPriceData(price).build())
                .setSuccessUrl(order.paidPage().toString())
                .setCancelUrl(order.backPage().toString())
                .setExpiresAt(order.expiresAt().getEpochSecond())
                .putExtraParam("locale", order.language().getLanguage())
                .build();
    }

    @Override
    public Seen look(String reference) {
        var withPayment =
                SessionRetrieveParams.builder().addExpand("payment_intent").build();
        return ask(() -> seen(stripe().v1().checkout().sessions().retrieve(reference, withPayment)));
    }

    private static Seen seen(Session session) {
        if ("paid".equals(session.getPaymentStatus())) {
            return new Seen(
                    State.PAID,
                    MinorUnits.money(session.getAmountTotal(), session.getCurrency()),
                    session.getPaymentIntent());
        }
        return new Seen(isOver(session) ? State.ENDED : State.OPEN, null, null);
    }

    /** Also when what takes days, such as a direct debit, has come to nothing. */
    private static boolean isOver(Session session) {
        var payment = session.getPaymentIntentObject();
        return "expired".equals(session.getStatus())
                || "complete".equals(session.getStatus())
                        && payment != null
                        && COME_TO_NOTHING.contains(String.valueOf(payment.getStatus()));
    }

    /** What is complete or has expired cannot be ended, which Stripe says as a wrong request. */
    @Override
    public void end(String reference) {
        ask(() -> {
            try {
                return stripe().v1().checkout().sessions().expire(reference);
            } catch (InvalidRequestException e) {
                return null;
            }
        });
    }

    /** After a lost answer Stripe is asked first: it forgets an idempotency key after a day. */
    @Override
    public GivenBack giveBack(Back back) {
        return ask(() -> {
            if (back.isAgain()) {
                var done = stripe().v1()
                        .refunds()
                        .list(RefundListParams.builder()
                                .setPaymentIntent(back.payment())
                                .setLimit(REFUNDS_OF_A_PAYMENT)
                                .build());
                for (var refund : done.getData()) {
                    if (refund.getMetadata() != null
                            && back.code().equals(refund.getMetadata().get(OUR_CODE))) {
                        return givenBack(refund);
                    }
                }
            }
            var wanted = RefundCreateParams.builder()
                    .setPaymentIntent(back.payment())
                    .setAmount(MinorUnits.of(back.amount()))
                    .putMetadata(OUR_CODE, back.code())
                    .build();
            try {
                return givenBack(stripe().v1().refunds().create(wanted, once(back.code())));
            } catch (InvalidRequestException e) {
                return new GivenBack(null, true, String.valueOf(e.getUserMessage()));
            }
        });
    }

    private StripeClient stripe() {
        if (stripe == null) {
            throw new GatewayException("Stripe is not set up any more", null);
        }
        return stripe;
    }

    private static GivenBack givenBack(Refund refund) {
        var isRefused = NOT_DONE.contains(String.valueOf(refund.getStatus()));
        return new GivenBack(refund.getId(), isRefused, isRefused ? String.valueOf(refund.getFailureReason()) : "");
    }

    private static RequestOptions once(String code) {
        return RequestOptions.builder().setIdempotencyKey(code).build();
    }

    /** Something that is asked of Stripe. */
    private interface Question<T> {
        T ask() throws StripeException;
    }

    private static <T> T ask(Question<T> question) {
        try {
            return question.ask();
        } catch (ArithmeticException e) {
            throw new GatewayException("Stripe takes no amount with so many digits", e);
        } catch (ApiConnectionException e) {
            throw new GatewayException("Stripe gives no answer", e);
        } catch (StripeException e) {
            throw new GatewayException(
                    "Stripe says %s %s (request %s)".formatted(e.getStatusCode(), e.getCode(), e.getRequestId()), e);
        }
    }
}
