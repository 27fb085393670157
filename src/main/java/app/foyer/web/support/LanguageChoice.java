package app.foyer.web.support;

import app.foyer.shared.Texts;
import jakarta.ejb.EJBException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.Optional;

/**
 * Decides in which language a page speaks: the one just asked for ({@code ?lang=de}), else the one that this browser
 * remembers, else the one that the customer has saved, else the first of the browser's that Foyer knows.
 */
public class LanguageChoice extends ViewHandlerWrapper {

    public LanguageChoice(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        var external = faces.getExternalContext();
        var asked = known(external.getRequestParameterMap().get("lang"));
        asked.ifPresent(language -> Cookies.write(external, Cookies.LANGUAGE, language.getLanguage()));
        return asked.or(() -> Cookies.read(external, Cookies.LANGUAGE).flatMap(LanguageChoice::known))
                .or(() -> saved().flatMap(LanguageChoice::known))
                .orElseGet(() -> Texts.spoken(super.calculateLocale(faces)));
    }

    /** A page that tells of a failure needs a language too: it does not fail for want of the database. */
    private static Optional<String> saved() {
        try {
            return CDI.current().select(Visitor.class).get().savedLanguage();
        } catch (EJBException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Locale> known(String language) {
        return Texts.LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(language))
                .findFirst();
    }
}
