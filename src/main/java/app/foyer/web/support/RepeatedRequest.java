package app.foyer.web.support;

import app.foyer.booking.RequestKey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/**
 * The key that a form carries in a hidden field, so that sending it twice (a double click, a reload, the back button)
 * gets the first answer: {@code <h:inputHidden id="key" value="#{requestKey.value}"/>}.
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

    /** What came back from the page; something that is no key is answered like a new wish. */
    public void setValue(String sent) {
        try {
            key = new RequestKey(sent == null ? "" : sent);
        } catch (IllegalArgumentException noKey) {
            key = RequestKey.random();
        }
    }
}
