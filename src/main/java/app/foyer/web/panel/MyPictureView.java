package app.foyer.web.panel;

import app.foyer.customer.picture.PictureService;
import app.foyer.customer.picture.SquarePicture;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import app.foyer.web.support.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Instant;

/** The part of {@code /panel/account.xhtml} about the picture, for customers. */
@Named
@RequestScoped
public class MyPictureView {

    private static final String PAGE = "/panel/account?faces-redirect=true";
    private static final String FIELD = "picture:file";

    @Inject
    private SignedIn me;

    @Inject
    private PictureService pictures;

    @Inject
    private FacesWording wording;

    private Part file;
    private Instant changedAt;

    /** No more is read than is taken: one byte too many is enough to say so. */
    public String upload() throws IOException {
        if (file == null || file.getSize() == 0) {
            Said.beside(FIELD, wording.here().text("panel.picture.missing"));
            return null;
        }
        try (var content = file.getInputStream()) {
            pictures.replace(me.account(), content.readNBytes(SquarePicture.MAXIMUM_BYTES + 1));
            Said.afterwards(wording.here().text("panel.picture.saved"));
            return PAGE;
        } catch (RefusedException refused) {
            Said.beside(FIELD, wording.all(refused.refusals()));
            return null;
        }
    }

    public String remove() {
        try {
            pictures.remove(me.account());
            Said.afterwards(wording.here().text("panel.picture.removed"));
            return PAGE;
        } catch (RefusedException refused) {
            Said.error(wording.all(refused.refusals()));
            return null;
        }
    }

    /** Changes with the picture, so that a browser asks for the new one; null when there is none. */
    public Long getVersion() {
        if (changedAt == null) {
            changedAt = pictures.changedAt(me.account()).orElse(null);
        }
        return changedAt == null ? null : changedAt.toEpochMilli();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
