package app.foyer.platform;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The company's account at Stripe, where customers pay by card.
 *
 * @param key the secret key, {@code sk_…} or a restricted one, {@code rk_…}
 * @param webhookSecret by which Stripe signs what it tells, {@code whsec_…}
 * @param url where Stripe is; another address is for tests
 */
public record StripeSettings(String key, String webhookSecret, URI url) {

    private static final String KEY = "FOYER_STRIPE_KEY";
    private static final String WEBHOOK_SECRET = "FOYER_STRIPE_WEBHOOK_SECRET";
    private static final String URL = "FOYER_STRIPE_URL";
    private static final String THERE = "https://api.stripe.com";
    private static final Pattern KEY_FORM = Pattern.compile("(sk|rk)_(test|live)_[0-9A-Za-z]{6,200}");
    private static final Pattern SECRET_FORM = Pattern.compile("whsec_[0-9A-Za-z+/=]{6,200}");

    /** Never a secret: this ends up in logs. */
    @Override
    public String toString() {
        return "Stripe at " + url.getHost();
    }

    /** @param problems gets a line for each variable that is missing or wrong; none shows what was typed, which may be a secret */
    static Optional<StripeSettings> read(Function<String, Optional<String>> variables, List<String> problems) {
        var key = variables.apply(KEY);
        var secret = variables.apply(WEBHOOK_SECRET);
        if (key.isEmpty()) {
            List.of(WEBHOOK_SECRET, URL).stream()
                    .filter(name -> variables.apply(name).isPresent())
                    .forEach(name -> problems.add(name + " says nothing without " + KEY));
            return Optional.empty();
        }
        if (!KEY_FORM.matcher(key.get()).matches()) {
            problems.add(KEY + " must be a secret key of Stripe's, which begins with sk_ or rk_");
        }
        if (secret.filter(SECRET_FORM.asMatchPredicate()).isEmpty()) {
            problems.add(WEBHOOK_SECRET + " must be the signing secret of Stripe's webhook, which begins with whsec_:"
                    + " without it nobody tells Foyer what was paid");
        }
        return Optional.of(new StripeSettings(
                key.get(), secret.orElse(""), ServiceAddress.read(URL, variables.apply(URL), THERE, problems)));
    }
}
