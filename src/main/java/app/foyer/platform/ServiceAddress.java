package app.foyer.platform;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Where somebody else's service is. Secrets travel there, so nothing but TLS will do, save on this machine. */
final class ServiceAddress {

    private ServiceAddress() {}

    /** @param problems gets a line when it is none. @return without a slash at its end */
    static URI read(String variable, Optional<String> typed, String usual, List<String> problems) {
        try {
            var url = URI.create(typed.orElse(usual).replaceAll("/+$", ""));
            if (url.getHost() != null
                    && ("https".equals(url.getScheme())
                            || "http".equals(url.getScheme()) && DirectorySettings.isThisMachine(url.getHost()))) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            // said below, like every other address that is none
        }
        problems.add(
                "%s must be an address that begins with https://, not \"%s\"".formatted(variable, typed.orElse("")));
        return URI.create(usual);
    }
}
