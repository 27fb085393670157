package app.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {

    private static final List<String> TRUSTED = List.of("10.0.0.0/8", "192.168.7.5", "2001:db8:1::/48");

    private final TrustedProxies proxies = TrustedProxies.of(TRUSTED);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    203.0.113.9 | 198.51.100.1                            | 203.0.113.9
                    10.1.2.3    | 198.51.100.1                            | 198.51.100.1
                    10.1.2.3    | 6.6.6.6, 198.51.100.1                   | 198.51.100.1
                    10.1.2.3    | 6.6.6.6, 198.51.100.1, 192.168.7.5      | 198.51.100.1
                    10.1.2.3    | 198.51.100.1, 192.168.7.6               | 192.168.7.6
                    10.1.2.3    | 10.0.0.1, 10.0.0.2                      | 10.0.0.1
                    10.1.2.3    | ''                                      | 10.1.2.3
                    10.1.2.3    | 198.51.100.1, not an address            | 10.1.2.3
                    10.1.2.3    | localhost                               | 10.1.2.3
                    10.1.2.3    | 198.51.100.1:4711                       | 198.51.100.1
                    10.1.2.3    | [2001:db8:2::7]:4711                    | 2001:db8:2:0:0:0:0:7
                    2001:db8:1::5 | 2001:db8:2::7                         | 2001:db8:2:0:0:0:0:7
                    2001:db8:2::5 | 198.51.100.1                          | 2001:db8:2::5
                    """)
    void theNearestAddressThatIsNoProxyOfOursIsTheClient(String nearest, String forwardedFor, String client) {
        assertThat(proxies.clientOf(nearest, List.of(forwardedFor))).isEqualTo(client);
    }

    @Test
    void severalHeadersAreOneAfterTheOther() {
        assertThat(proxies.clientOf("10.1.2.3", List.of("6.6.6.6", "198.51.100.1, 10.9.9.9")))
                .isEqualTo("198.51.100.1");
    }

    @Test
    void withoutProxiesNobodyIsBelieved() {
        assertThat(TrustedProxies.of(List.of()).clientOf("10.1.2.3", List.of("198.51.100.1")))
                .isEqualTo("10.1.2.3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.com", "10.0.0.0/33", "10.0.0.0/x", "10.0.0.0/8/8", "10.0.0.256", "*", ""})
    void whatIsNoNetworkIsSaidAtStart(String typed) {
        assertThat(TrustedProxies.isNetwork(typed)).isFalse();
    }
}
