package app.foyer.web.sign;

import app.foyer.shared.SecretToken;
import jakarta.faces.context.FacesContext;
import java.util.Optional;

/**
 * Where the secret of a link stays while its page is open: in the session, so that it is neither in the address bar nor
 * in the page. Opening a link never uses it up.
 */
enum LinkSecret {
    RESET_PASSWORD("foyer.resetPassword"),
    INVITATION("foyer.invitation"),
    VERIFY_EMAIL("foyer.verifyEmail"),
    SETUP("foyer.setup");

    private static final int LONGEST = 200;

    private final String attribute;

    LinkSecret(String attribute) {
        this.attribute = attribute;
    }

    void keep(String typed) {
        var session = FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
        session.put(attribute, typed.substring(0, Math.min(typed.length(), LONGEST)));
    }

    Optional<SecretToken> kept() {
        var faces = FacesContext.getCurrentInstance().getExternalContext();
        return faces.getSession(false) == null
                ? Optional.empty()
                : Optional.ofNullable((String) faces.getSessionMap().get(attribute))
                        .map(SecretToken::new);
    }

    void forget() {
        FacesContext.getCurrentInstance().getExternalContext().getSessionMap().remove(attribute);
    }
}
