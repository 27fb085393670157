package app.foyer.platform.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

    @Test
    void anAddressOfFourNumbersIsASource() {
        assertThat(Source.of("192.0.2.1")).isNotEqualTo(Source.of("192.0.2.2"));
        assertThat(Source.of("::ffff:192.0.2.1")).isEqualTo(Source.of("192.0.2.1"));
    }

    @Test
    void allAddressesOfOneNetworkAreOneSource() {
        assertThat(Source.of("2001:db8:1:2::1")).isEqualTo(Source.of("2001:db8:1:2:ffff:ffff:ffff:ffff"));
        assertThat(Source.of("2001:db8:1:2::1")).isNotEqualTo(Source.of("2001:db8:1:3::1"));
        assertThat(Source.of("fe80::1%eth0")).isEqualTo(Source.of("fe80::2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "evil.example", "1.2.3.4.5.6.7.8.9", "x:y"})
    void whatIsNoAddressIsOneSourceTogether(String address) {
        assertThat(Source.of(address)).isEqualTo(new Source("unknown"));
    }
}
