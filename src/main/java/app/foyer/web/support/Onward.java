package app.foyer.web.support;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Leads the browser on after something was done, so that reloading the page does not do it again. */
public final class Onward {

    private Onward() {}

    /**
     * @param page its path within the application
     * @param choices what is to stand in its address
     */
    public static void to(String page, Address choices) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(
                    external.getRequestContextPath() + page + (choices.choices().isEmpty() ? "" : choices.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
