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

class TwilioSettingsTest {

    private static final Map<String, String> GOOD = Map.of(
            "FOYER_TWILIO_ACCOUNT", "AC0123456789abcdef0123456789abcdef",
            "FOYER_TWILIO_TOKEN", "very secret",
            "FOYER_TWILIO_SMS_FROM", "+4930901820");

    private final Map<String, String> variables = new HashMap<>(GOOD);
    private final List<String> problems = new ArrayList<>();

    @Test
    void accountTokenAndSenderAreEnough() {
        var settings = read().orElseThrow();

        assertThat(problems).isEmpty();
        assertThat(settings.url()).hasToString("https://api.twilio.com");
        assertThat(settings.whatsAppSender()).isEmpty();
        assertThat(settings).asString().doesNotContain("secret");
    }

    @Test
    void withoutAnAccountThereIsNothing() {
        variables.clear();

        assertThat(read()).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void settingsThatNobodyWouldReadAreSaid() {
        variables.remove("FOYER_TWILIO_ACCOUNT");

        assertThat(read()).isEmpty();
        assertThat(problems).hasSize(2).allMatch(line -> line.contains("FOYER_TWILIO_ACCOUNT"));
    }

    @ParameterizedTest
    @CsvSource({
        "FOYER_TWILIO_SMS_FROM, Foyer Desk",
        "FOYER_TWILIO_SMS_FROM, MG0123456789abcdef0123456789abcdef",
        "FOYER_TWILIO_WHATSAPP_FROM, +14155238886",
        "FOYER_TWILIO_URL, http://127.0.0.1:8089",
        "FOYER_TWILIO_URL, https://api.dublin.ie1.twilio.com/"
    })
    void theseAreGood(String name, String value) {
        variables.put(name, value);

        read();
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FOYER_TWILIO_ACCOUNT, foyer",
        "FOYER_TWILIO_TOKEN, ''",
        "FOYER_TWILIO_SMS_FROM, ''",
        "FOYER_TWILIO_SMS_FROM, 030 901820",
        "FOYER_TWILIO_SMS_FROM, A name that is too long",
        "FOYER_TWILIO_WHATSAPP_FROM, whatsapp:+14155238886",
        "FOYER_TWILIO_URL, http://api.twilio.com",
        "FOYER_TWILIO_URL, 'https://'"
    })
    void theseAreSaidToBeMissingOrWrong(String name, String value) {
        variables.put(name, value);

        read();
        assertThat(problems).hasSize(1).allMatch(line -> line.contains(name));
        assertThat(problems).noneMatch(line -> line.contains("very secret"));
    }

    private Optional<TwilioSettings> read() {
        return TwilioSettings.read(
                name -> Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty()), problems);
    }
}
