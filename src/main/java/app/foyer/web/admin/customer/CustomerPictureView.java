package app.foyer.web.admin.customer;

import app.foyer.customer.picture.PictureService;
import app.foyer.customer.picture.SquarePicture;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import app.foyer.web.support.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;

/** The part of {@code /admin/customer.xhtml} about the picture. */
@Named
@RequestScoped
@ExplainsRefusals
public class CustomerPictureView {

    private static final String FIELD = "pictureForm:file";

    @Inject
    private CustomerView page;

    @Inject
    private PictureService pictures;

    @Inject
    private SignedIn signedIn;

    @Inject
    private FacesWording wording;

    private Part file;

    /** No more is read than is taken: one byte too many is enough to say so. */
    public String upload() throws IOException {
        if (file == null || file.getSize() == 0) {
            Said.beside(FIELD, wording.here().text("panel.picture.missing"));
            return null;
        }
        try (var content = file.getInputStream()) {
            pictures.replaceOfCustomer(who(), content.readNBytes(SquarePicture.MAXIMUM_BYTES + 1), signedIn.getEmail());
            Said.afterwards(wording.here().text("panel.picture.saved"));
            return CustomerView.address(who());
        } catch (RefusedException refused) {
            Said.beside(FIELD, wording.all(refused.refusals()));
            return null;
        }
    }

    public String remove() {
        pictures.removeOfCustomer(who(), signedIn.getEmail());
        Said.afterwards(wording.here().text("panel.picture.removed"));
        return CustomerView.address(who());
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    private long who() {
        return page.getOne().entry().id();
    }
}
