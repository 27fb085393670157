package app.foyer.messaging.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetPolicyTest {

    private static final TargetPolicy USUAL = new TargetPolicy(false);
    private static final TargetPolicy DEMO = new TargetPolicy(true);

    @ParameterizedTest
    @ValueSource(strings = {"93.184.215.14", "8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700:4700::1111"})
    void goesWhereAllTheWorldMayGo(String address) throws UnknownHostException {
        assertThat(USUAL.allows(InetAddress.getByName(address), true)).isTrue();
        assertThat(USUAL.allows(InetAddress.getByName(address), false))
                .as("without TLS")
                .isFalse();
        assertThat(DEMO.allows(InetAddress.getByName(address), false))
                .as("without TLS, in the demo")
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "::1",
                "0.0.0.0",
                "0.1.2.3",
                "::",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.170",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.7",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "64:ff9b::a00:1",
                "64:ff9b:1::1",
                "2002:a00:1::",
                "2001:0:1::1",
                "2001:db8::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void goesNeitherToItselfNorToItsNeighbours(String address) throws UnknownHostException {
        assertThat(USUAL.allows(InetAddress.getByName(address), true)).isFalse();
    }

    @Test
    void theDemoMayTalkToItsOwnMachineAndStillToNoNeighbour() throws UnknownHostException {
        assertThat(DEMO.allows(InetAddress.getByName("127.0.0.1"), false)).isTrue();
        assertThat(DEMO.allows(InetAddress.getByName("10.0.0.1"), true)).isFalse();
        assertThat(DEMO.allows(InetAddress.getByName("169.254.169.254"), false)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://hooks.example.com", " https://hooks.example.com:8443/a/b?c=d ", "https://[2606::1]/"})
    void anAddressWithTlsIsGood(String typed) {
        assertThat(USUAL.target(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hooks.example.com",
                "http://hooks.example.com",
                "https://user:secret@hooks.example.com",
                "https://hooks.example.com/#part",
                "https:///path",
                "https://10.0.0.1/x",
                "https://169.254.169.254/latest",
                "https://127.0.0.1/",
                "https://2130706433/",
                "https://[::1]/",
                "https://[fd00::1]/x",
                "https://[::ffff:10.0.0.1]/x",
                "https://höoks.example.com",
                "https://hooks.example.com/a b",
                "https://hooks.example.com/\r\nHost: other",
                "ftp://hooks.example.com",
                "file:///etc/passwd",
                "jar:https://hooks.example.com!/"
            })
    void whatIsNoSuchAddressIsRefused(String typed) {
        assertThat(USUAL.target(typed)).isEmpty();
    }

    @Test
    void anAddressHasItsLength() {
        assertThat(USUAL.target("https://hooks.example.com/" + "a".repeat(500))).isEmpty();
        assertThat(USUAL.target(null)).isEmpty();
    }
}
