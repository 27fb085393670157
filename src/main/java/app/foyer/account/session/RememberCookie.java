package app.foyer.account.session;

import app.foyer.platform.ServerSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The cookie by which a device is remembered: sent to nobody but this host, and read by no script. */
@ApplicationScoped
class RememberCookie {

    @Inject
    private ServerSettings server;

    boolean isShownBy(HttpServletRequest request) {
        return values(request).findAny().isPresent();
    }

    Optional<RememberedDevice> shownBy(HttpServletRequest request) {
        return values(request).findFirst().flatMap(RememberedDevice::read);
    }

    void give(HttpServletResponse response, RememberedDevice device, Duration age) {
        response.addCookie(cookie(device.write(), age));
    }

    void takeBack(HttpServletResponse response) {
        response.addCookie(cookie("", Duration.ZERO));
    }

    private Stream<String> values(HttpServletRequest request) {
        var cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(name()))
                .map(Cookie::getValue);
    }

    private Cookie cookie(String value, Duration age) {
        var cookie = new Cookie(name(), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(server.servedOverTls());
        cookie.setMaxAge((int) age.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private String name() {
        return server.servedOverTls() ? "__Host-remember" : "remember";
    }
}
