package app.foyer.web.support;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where a place lies: an ordinary link to another site, so that nothing is sent there until somebody follows it, and then
 * no more than the address of the place.
 */
final class MapLink {

    private static final String SEARCH = "https://www.openstreetmap.org/search?query=";

    private MapLink() {}

    /** @return null for a place without an address */
    static String to(String address) {
        return address == null || address.isBlank()
                ? null
                : SEARCH + URLEncoder.encode(address.strip(), StandardCharsets.UTF_8);
    }
}
