package app.foyer.messaging.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where webhooks may go: by TLS to addresses that all the world can reach. Never to this machine, to its neighbours or to
 * the company's own network, whatever a name leads to: who may name an address must not be able to look inside.
 *
 * @param thisMachine whether this machine itself is allowed, without TLS too; for demo and tests
 */
public record TargetPolicy(boolean thisMachine) {

    public static final int LONGEST_ADDRESS = 500;

    /** For hosts: {@code 10.0.0.1}, {@code 2130706433}, {@code [fd00::1]}. Java asks nobody about these. */
    private static final Pattern NUMBER = Pattern.compile("[\\d.]+|\\[.*]");

    /** Networks that are nobody's or somebody's own (RFC 6890), beside those that Java knows by name. */
    private static final List<Network> NOT_FOR_ALL = List.of(
            Network.of("0.0.0.0", 8),
            Network.of("100.64.0.0", 10),
            Network.of("192.0.0.0", 24),
            Network.of("192.0.2.0", 24),
            Network.of("192.88.99.0", 24),
            Network.of("198.18.0.0", 15),
            Network.of("198.51.100.0", 24),
            Network.of("203.0.113.0", 24),
            Network.of("240.0.0.0", 4));

    /** All that is given to the world in version 6; what is translated into version 4 is left out below. */
    private static final Network WORLD_6 = Network.of("2000::", 3);

    private static final List<Network> NOT_FOR_ALL_6 = List.of(
            Network.of("2001::", 23), Network.of("2001:db8::", 32), Network.of("2002::", 16), Network.of("3fff::", 20));

    /** The address in the form in which it is called; empty when it is none, or none to go to. */
    public Optional<URI> target(String typed) {
        if (typed == null || typed.strip().length() > LONGEST_ADDRESS) {
            return Optional.empty();
        }
        try {
            return Optional.of(URI.create(typed.strip())).filter(this::isGoodForm);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isGoodForm(URI target) {
        return target.getHost() != null
                && target.getRawUserInfo() == null
                && target.getRawFragment() == null
                && ("https".equals(target.getScheme()) || "http".equals(target.getScheme()) && thisMachine)
                && mayLeadOutside(target);
    }

    /** A name may lead anywhere, which is looked at when it is called; a number leads where it says. */
    private boolean mayLeadOutside(URI target) {
        if (!NUMBER.matcher(target.getHost()).matches()) {
            return true;
        }
        try {
            return allows(InetAddress.getByName(target.getHost()), "https".equals(target.getScheme()));
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Whether Foyer may connect to exactly this address. */
    boolean allows(InetAddress address, boolean tls) {
        if (address.isLoopbackAddress()) {
            return thisMachine;
        }
        return tls && isForAllTheWorld(address);
    }

    private static boolean isForAllTheWorld(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        if (address instanceof Inet4Address) {
            return NOT_FOR_ALL.stream().noneMatch(network -> network.holds(address));
        }
        return address instanceof Inet6Address
                && WORLD_6.holds(address)
                && NOT_FOR_ALL_6.stream().noneMatch(network -> network.holds(address));
    }

    /** @param bits how many bits from the left are the same in all of it */
    private record Network(byte[] start, int bits) {

        static Network of(String start, int bits) {
            try {
                return new Network(InetAddress.getByName(start).getAddress(), bits);
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(start, e);
            }
        }

        boolean holds(InetAddress address) {
            var other = address.getAddress();
            var whole = bits / 8;
            var rest = bits % 8;
            return other.length == start.length
                    && Arrays.equals(other, 0, whole, start, 0, whole)
                    && (rest == 0 || (other[whole] ^ start[whole]) >> (8 - rest) == 0);
        }
    }
}
