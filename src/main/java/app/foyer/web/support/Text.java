package app.foyer.web.support;

import app.foyer.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The texts of a page in the language of its view: {@code #{text['book.title']}}, and with arguments
 * {@code #{text.of('book.greeting', name)}}.
 */
@Named
@RequestScoped
public class Text extends AbstractMap<String, String> {

    @Override
    public String get(Object key) {
        return of(String.valueOf(key));
    }

    public String of(String key, Object... arguments) {
        return Texts.in(locale()).of(key, arguments);
    }

    @Override
    public boolean containsKey(Object key) {
        return Texts.in(locale()).has(String.valueOf(key));
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
