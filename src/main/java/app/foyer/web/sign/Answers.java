package app.foyer.web.sign;

import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.Texts;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.TooBusy;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** How the sign-in pages answer: a sentence beside a field, another page, or <em>too busy</em>. */
@Dependent
class Answers {

    @Inject
    private FacesWording wording;

    /** @param field its id with that of its form: {@code login:password} */
    void beside(String field, String key) {
        var faces = FacesContext.getCurrentInstance();
        say(field, Texts.in(faces.getViewRoot().getLocale()).of(key));
    }

    void beside(String field, RefusedException refused) {
        beside(field, refused.refusals());
    }

    void beside(String field, List<Refusal> refusals) {
        refusals.forEach(refusal -> say(field, wording.of(refusal)));
    }

    void goTo(Address address) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Too many passwords are being checked at this moment. */
    void tooBusy() {
        TooBusy.answer();
    }

    private static void say(String field, String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }
}
