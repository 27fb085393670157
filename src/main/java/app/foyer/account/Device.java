package app.foyer.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** From where somebody comes, as far as a request tells. */
record Device(String remoteAddress, String userAgent) {

    static Device of(HttpServletRequest request) {
        return new Device(
                request.getRemoteAddr(),
                Optional.ofNullable(request.getHeader("User-Agent")).orElse(""));
    }
}
