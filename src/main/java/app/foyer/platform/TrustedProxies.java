package app.foyer.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The proxies whose word counts when they say for whom they ask ({@code X-Forwarded-For}). Everybody else's is ignored,
 * since anybody can write that header.
 */
final class TrustedProxies {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    private static final Pattern WITH_PORT = Pattern.compile("(?:([0-9.]+)|\\[([0-9a-fA-F:.]+)])(?::[0-9]{1,5})?");

    private final List<Network> networks;

    private TrustedProxies(List<Network> networks) {
        this.networks = networks;
    }

    /** @param networks those of {@link #isNetwork} */
    static TrustedProxies of(Collection<String> networks) {
        return new TrustedProxies(
                networks.stream().flatMap(text -> Network.parse(text).stream()).toList());
    }

    /** Whether it is an address ({@code 192.0.2.1}) or a network ({@code 10.0.0.0/8}). */
    static boolean isNetwork(String typed) {
        return Network.parse(typed).isPresent();
    }

    /**
     * Walks back from the nearest hop to the first one that is no proxy of ours: what stands before it is hearsay.
     *
     * @param nearest whose connection this is
     * @param forwardedFor the contents of all {@code X-Forwarded-For} headers, in their order
     */
    String clientOf(String nearest, Collection<String> forwardedFor) {
        var hops = String.join(",", forwardedFor).split(",");
        var client = nearest;
        for (int i = hops.length - 1; i >= 0 && isTrusted(client); i--) {
            var before = withoutPort(hops[i].strip());
            if (before.isEmpty()) {
                return client;
            }
            client = before.get();
        }
        return client;
    }

    private boolean isTrusted(String address) {
        return address(address)
                .filter(found -> networks.stream().anyMatch(network -> network.contains(found)))
                .isPresent();
    }

    private static Optional<String> withoutPort(String hop) {
        var found = WITH_PORT.matcher(hop);
        var address = found.matches() ? Optional.ofNullable(found.group(1)).orElse(found.group(2)) : hop;
        return address(address).map(InetAddress::getHostAddress);
    }

    /** Never asks for a name: only digits are looked at. */
    private static Optional<InetAddress> address(String text) {
        if (!DIGITS.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private record Network(byte[] start, int bits) {

        static Optional<Network> parse(String text) {
            var parts = text.strip().split("/", -1);
            var start = address(parts[0]).map(InetAddress::getAddress);
            if (start.isEmpty() || parts.length > 2) {
                return Optional.empty();
            }
            var all = start.get().length * Byte.SIZE;
            if (parts.length == 1) {
                return Optional.of(new Network(start.get(), all));
            }
            return parts[1].matches("[0-9]{1,3}") && Integer.parseInt(parts[1]) <= all
                    ? Optional.of(new Network(start.get(), Integer.parseInt(parts[1])))
                    : Optional.empty();
        }

        boolean contains(InetAddress address) {
            var other = address.getAddress();
            if (other.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                var mask = 0x80 >> bit % Byte.SIZE;
                if ((start[bit / Byte.SIZE] & mask) != (other[bit / Byte.SIZE] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
