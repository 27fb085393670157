package app.foyer.web.support;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;

/** What a page tells at its top, once. The sentences come from the bundles. */
public final class Said {

    private Said() {}

    /** What was done, on the page that the person is led to next. */
    public static void afterwards(String sentence) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        say(FacesMessage.SEVERITY_INFO, sentence);
    }

    /** The same of something that did not happen. */
    public static void warningAfterwards(String sentence) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        warning(sentence);
    }

    /** Something the person should know about this page. */
    public static void warning(String sentence) {
        say(FacesMessage.SEVERITY_WARN, sentence);
    }

    /** What went wrong, on this page. */
    public static void error(String sentence) {
        say(FacesMessage.SEVERITY_ERROR, sentence);
    }

    /**
     * What is wrong with one field, beside it; the field is marked and keeps what was typed.
     *
     * @param field client id of the field
     */
    public static void beside(String field, String sentence) {
        var faces = FacesContext.getCurrentInstance();
        if (faces.getViewRoot().findComponent(field) instanceof UIInput input) {
            input.setSubmittedValue(
                    faces.getExternalContext().getRequestParameterMap().get(field));
            input.setValid(false);
        }
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    private static void say(Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentence, null));
    }
}
