package app.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("FOYER_SECRET_KEY")
class SecretKeySettingTest {

    private static final String NAME = "FOYER_SECRET_KEY";

    @AfterEach
    void forget() {
        System.clearProperty(NAME);
    }

    @Test
    void mayBeMissing() {
        assertThat(read().secretKey()).isEmpty();
        assertThat(read().problems()).isEmpty();
    }

    @Test
    void isReadFromBase64() {
        var key = new byte[32];
        key[31] = 7;
        System.setProperty(NAME, Base64.getEncoder().encodeToString(key));

        assertThat(read().secretKey()).contains(key);
        assertThat(read().problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"c2hvcnQ=", "not base64 at all!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="})
    void isRefusedInOnePlainMessageThatDoesNotRepeatIt(String wrong) {
        System.setProperty(NAME, wrong);

        assertThat(read().secretKey()).isEmpty();
        assertThat(read().problems())
                .singleElement()
                .asString()
                .contains(NAME, "openssl rand -base64 32")
                .doesNotContain(wrong);
    }

    private static ServerSettings read() {
        var settings = new ServerSettings();
        settings.read();
        return settings;
    }
}
