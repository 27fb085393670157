package app.foyer.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RememberedDeviceTest {

    private final RememberedDevice device = RememberedDevice.random();

    @Test
    void isReadAsItWasWritten() {
        assertThat(RememberedDevice.read(device.write())).contains(device);
    }

    @Test
    void keepsItsHandleWhenItGetsAnotherSecret() {
        assertThat(device.withNewSecret().handle()).isEqualTo(device.handle());
        assertThat(device.withNewSecret().secret()).isNotEqualTo(device.secret());
    }

    @Test
    void tellsNoSecretToALog() {
        assertThat(device.toString())
                .doesNotContain(device.handle().value())
                .doesNotContain(device.secret().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.b", "17", "' or 1=1 --"})
    void isNothingElse(String text) {
        assertThat(RememberedDevice.read(text)).isEmpty();
    }
}
