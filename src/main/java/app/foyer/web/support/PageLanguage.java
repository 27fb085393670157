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

    public static Locale of(HttpServletRequest request) {
        var remembered = Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> Cookies.LANGUAGE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .map(Locale::forLanguageTag)
                .findFirst();
        return Texts.spoken(remembered.orElseGet(request::getLocale));
    }
}
