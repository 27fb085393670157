package app.foyer.web.support;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The answer to an address that names something which is not there, or not for this person: both look the same. */
public final class NotThere {

    private static final int NOT_FOUND = 404;

    private NotThere() {}

    public static void answer() {
        var faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().responseSendError(NOT_FOUND, null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
