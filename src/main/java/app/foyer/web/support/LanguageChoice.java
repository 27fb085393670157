package app.foyer.web.support;

import app.foyer.shared.Texts;
import jakarta.ejb.EJBException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Decides in which language a page speaks: the one just asked for ({@code ?lang=de}), else that of the customer
 * whose panel is shown to an administrator, else the one that this browser
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
        return asked.or(() -> said(Visitor::viewedLanguage))
                .or(() -> Cookies.read(external, Cookies.LANGUAGE).flatMap(LanguageChoice::known))
                .or(() -> said(Visitor::savedLanguage))
                .orElseGet(() -> Texts.spoken(super.calculateLocale(faces)));
    }

    /** A page that tells of a failure needs a language too: it does not fail for want of the database. */
    private static Optional<Locale> said(Function<Visitor, Optional<String>> where) {
        try {
            return where.apply(CDI.current().select(Visitor.class).get()).flatMap(LanguageChoice::known);
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
