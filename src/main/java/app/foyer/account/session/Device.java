package app.foyer.account.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** From where somebody comes, as far as a request tells. */
record Device(String remoteAddress, String userAgent) {

    /** @param remoteAddress of the client, not of a proxy in front of us */
    static Device of(HttpServletRequest request, String remoteAddress) {
        return new Device(
                remoteAddress,
                Optional.ofNullable(request.getHeader("User-Agent")).orElse(""));
    }
}
