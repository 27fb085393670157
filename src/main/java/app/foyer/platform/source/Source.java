package app.foyer.platform.source;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where requests come from, as far as it can be told apart: an address, or for IPv6 its first half, of which everybody
 * has as many second halves as they like.
 */
record Source(String key) {

    private static final int NETWORK_BYTES = 8;

    /** @param address as digits; anything else is one source together, whatever it says */
    static Source of(String address) {
        if (!address.matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.%a-z]*")) {
            return new Source("unknown");
        }
        try {
            var found = InetAddress.getByName(address.replaceAll("%.*", ""));
            return new Source(
                    found instanceof Inet6Address
                            ? HexFormat.of().formatHex(Arrays.copyOf(found.getAddress(), NETWORK_BYTES)) + "/64"
                            : found.getHostAddress());
        } catch (UnknownHostException e) {
            return new Source("unknown");
        }
    }
}
