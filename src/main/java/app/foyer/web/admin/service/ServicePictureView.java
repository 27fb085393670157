package app.foyer.web.admin.service;

import app.foyer.catalog.service.ServicePictures;
import app.foyer.shared.RefusedException;
import app.foyer.shared.picture.SentPicture;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import app.foyer.web.support.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;

/** The part of {@code /admin/service.xhtml} about the picture, which is sent and taken away by itself. */
@Named
@RequestScoped
@ExplainsRefusals
public class ServicePictureView {

    private static final String FIELD = "picture:file";

    @Inject
    private ServiceView page;

    @Inject
    private ServicePictures pictures;

    @Inject
    private SignedIn signedIn;

    @Inject
    private FacesWording wording;

    private Part file;

    /** No more is read than is taken: one byte too many is enough to say so. */
    public String upload() throws IOException {
        if (file == null || file.getSize() == 0) {
            Said.beside(FIELD, wording.here().text("catalog.picture.missing"));
            return null;
        }
        try (var content = file.getInputStream()) {
            var id = page.getEntry().id();
            pictures.replace(id, content.readNBytes(SentPicture.MAXIMUM_BYTES + 1), signedIn.getEmail());
            return page.done(id, "catalog.picture.said.saved");
        } catch (RefusedException refused) {
            Said.beside(FIELD, wording.all(refused.refusals()));
            return null;
        }
    }

    public String remove() {
        var id = page.getEntry().id();
        pictures.remove(id, signedIn.getEmail());
        return page.done(id, "catalog.picture.said.removed");
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
