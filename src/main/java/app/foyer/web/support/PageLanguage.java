package app.foyer.web.support;

import app.foyer.shared.Texts;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which language pages speak to whoever sent a request, for answers that are no pages. */
public final class PageLanguage {

    private PageLanguage() {}

    /** @param saved the language that this customer has saved; empty for everybody else */
    public static Locale of(HttpServletRequest request, Optional<String> saved) {
        var remembered = Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> Cookies.LANGUAGE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst();
        return Texts.spoken(
                remembered.or(() -> saved).map(Locale::forLanguageTag).orElseGet(request::getLocale));
    }
}
