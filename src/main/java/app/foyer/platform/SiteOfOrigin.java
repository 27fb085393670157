package app.foyer.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/**
 * Whether a form was sent from one of our own pages, as far as the browser tells. This stands beside the secret in every
 * form, it does not replace it: programs that are no browsers tell nothing and are let pass to that check.
 */
final class SiteOfOrigin {

    private SiteOfOrigin() {}

    static boolean isOurs(HttpServletRequest request, String publicUrl) {
        return isOurs(
                request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"), publicUrl);
    }

    static boolean isOurs(String site, String origin, String host, String publicUrl) {
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        if (origin == null) {
            return true;
        }
        if (origin.equals("null")) {
            return isHiddenByOurselves(publicUrl);
        }
        return origin.equalsIgnoreCase(originOf(publicUrl))
                || authorityOf(origin).equalsIgnoreCase(host);
    }

    /**
     * A page that sends no referrer sends no origin either. Browsers that reach us over TLS tell {@code Sec-Fetch-Site}
     * instead, so that "null" must come from elsewhere there.
     */
    private static boolean isHiddenByOurselves(String publicUrl) {
        return publicUrl.startsWith("http://");
    }

    private static String originOf(String url) {
        var address = URI.create(url);
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    private static String authorityOf(String origin) {
        var start = origin.indexOf("://");
        return start < 0 ? "" : origin.substring(start + "://".length());
    }
}
