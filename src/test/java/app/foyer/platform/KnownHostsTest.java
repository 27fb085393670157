package app.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownHostsTest {

    private final KnownHosts hosts =
            new KnownHosts(URI.create("https://booking.example.com"), List.of("www.example.com"), false);

    @ParameterizedTest
    @ValueSource(
            strings = {"booking.example.com", "BOOKING.example.com", "booking.example.com:443", "www.example.com:8080"})
    void ownNamesAreKnownWithAnyPort(String host) {
        assertThat(hosts.contain(host)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "evil.example",
                "localhost",
                "127.0.0.1",
                "booking.example.com.evil.example",
                "evil.booking.example.com",
                "booking.example.com@evil.example",
                "booking.example.com:80@evil.example",
                "booking.example.com:evil",
                "booking.example.com:",
                "booking.example.com/evil",
                "booking.example.com,evil.example",
                "booking.example.com evil.example",
                "booking.example.com.",
                "\tbooking.example.com"
            })
    void everythingElseIsNot(String host) {
        assertThat(hosts.contain(host)).isFalse();
    }

    @Test
    void anAddressOnThisMachineHasAllNamesOfThisMachine() {
        var local = new KnownHosts(URI.create("http://localhost:8080"), List.of(), false);

        assertThat(List.of("localhost:8080", "127.0.0.1", "[::1]:8080")).allMatch(local::contain);
        assertThat(local.contain("192.168.0.7")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.example.com:80", "https://www.example.com", "*.example.com", "a/b"})
    void whatIsNoNameIsSaidAtStart(String typed) {
        assertThat(KnownHosts.isName(typed)).isFalse();
    }
}
