package app.foyer.web.support;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The answer while as many passwords are being checked as this server can do at once: come back in a moment. */
public final class TooBusy {

    private static final int TOO_MANY_REQUESTS = 429;

    private TooBusy() {}

    public static void answer() {
        var faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().setResponseHeader("Retry-After", "2");
            faces.getExternalContext().responseSendError(TOO_MANY_REQUESTS, "Too many passwords at this moment");
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
