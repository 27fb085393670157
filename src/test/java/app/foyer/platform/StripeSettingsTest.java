package app.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripeSettingsTest {

    private static final Map<String, String> GOOD = Map.of(
            "FOYER_STRIPE_KEY", "sk_test_0123456789abcdef", "FOYER_STRIPE_WEBHOOK_SECRET", "whsec_0123456789abcdef");

    private final Map<String, String> variables = new HashMap<>(GOOD);
    private final List<String> problems = new ArrayList<>();

    @Test
    void aKeyAndTheSecretOfTheWebhookAreEnough() {
        var settings = read().orElseThrow();

        assertThat(problems).isEmpty();
        assertThat(settings.url()).hasToString("https://api.stripe.com");
        assertThat(settings).asString().doesNotContain("0123456789abcdef");
    }

    @Test
    void withoutAKeyThereIsNothing() {
        variables.clear();

        assertThat(read()).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void aSecretThatNobodyWouldReadIsSaid() {
        variables.remove("FOYER_STRIPE_KEY");

        assertThat(read()).isEmpty();
        assertThat(problems).singleElement().asString().contains("FOYER_STRIPE_KEY");
    }

    @Test
    void withoutTheSecretNobodyWouldTellWhatWasPaid() {
        variables.remove("FOYER_STRIPE_WEBHOOK_SECRET");

        read();

        assertThat(problems).singleElement().asString().contains("FOYER_STRIPE_WEBHOOK_SECRET");
    }

    @ParameterizedTest
    @CsvSource({
        "FOYER_STRIPE_KEY, pk_test_0123456789abcdef",
        "FOYER_STRIPE_KEY, sk_test_with a blank",
        "FOYER_STRIPE_WEBHOOK_SECRET, 0123456789abcdef",
        "FOYER_STRIPE_URL, http://api.stripe.com"
    })
    void whatIsWrongIsSaidWithoutShowingIt(String name, String typed) {
        variables.put(name, typed);

        read();

        assertThat(problems).singleElement().asString().contains(name).doesNotContain("0123456789abcdef");
    }

    private Optional<StripeSettings> read() {
        return StripeSettings.read(name -> Optional.ofNullable(variables.get(name)), problems);
    }
}
