package app.foyer.web.support;

import jakarta.faces.context.ExternalContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;

/** The two small things that a visitor's browser remembers for us: a language and a time zone. Nothing secret. */
final class Cookies {

    static final String LANGUAGE = "foyer.lang";
    static final String ZONE = "foyer.zone";

    private static final Duration REMEMBERED = Duration.ofDays(365);

    private Cookies() {}

    static Optional<String> read(ExternalContext external, String name) {
        return Optional.ofNullable((Cookie) external.getRequestCookieMap().get(name))
                .map(Cookie::getValue)
                .filter(value -> !value.isBlank());
    }

    static void write(ExternalContext external, String name, String value) {
        var request = (HttpServletRequest) external.getRequest();
        var cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge((int) REMEMBERED.toSeconds());
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        ((HttpServletResponse) external.getResponse()).addCookie(cookie);
    }
}
