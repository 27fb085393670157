package app.foyer.web.support;

import app.foyer.booking.RequestKey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Named;

/**
 * The key that a form carries in a hidden field, so that sending it twice (a double click, a reload, the back button)
 * gets the first answer: {@code <h:inputHidden id="requestKey" value="#{requestKey.value}"/>}.
 */
@Named("requestKey")
@RequestScoped
public class RepeatedRequest {

    private RequestKey key = RequestKey.random();

    public RequestKey key() {
        return key;
    }

    public String getValue() {
        return key.value();
    }

    /**
     * Whether the page is being written now, not read. A button that the page shows disabled must still be heard when a
     * form comes in a second time: what it asked for has been done, and it gets the first answer.
     */
    public boolean isRendering() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }

    /** What came back from the page; something that is no key is answered like a new wish. */
    public void setValue(String sent) {
        try {
            key = new RequestKey(sent == null ? "" : sent);
        } catch (IllegalArgumentException noKey) {
            key = RequestKey.random();
        }
    }
}
