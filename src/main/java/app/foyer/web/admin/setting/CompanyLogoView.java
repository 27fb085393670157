package app.foyer.web.admin.setting;

import app.foyer.settings.logo.LogoService;
import app.foyer.shared.RefusedException;
import app.foyer.shared.picture.SentPicture;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;

/** The part of {@code /admin/settings/company.xhtml} about the logo. */
@Named
@RequestScoped
public class CompanyLogoView {

    private static final String FIELD = "logo:file";

    @Inject
    private LogoService logos;

    @Inject
    private SettingsPage page;

    @Inject
    private FacesWording wording;

    private Part file;

    /** No more is read than is taken: one byte too many is enough to say so. */
    public String upload() throws IOException {
        if (file == null || file.getSize() == 0) {
            Said.beside(FIELD, wording.here().text("admin.company.logo.missing"));
            return null;
        }
        try (var content = file.getInputStream()) {
            logos.replace(content.readNBytes(SentPicture.MAXIMUM_BYTES + 1), page.who());
            Said.afterwards(wording.here().text("admin.company.logo.saved"));
            return CompanySettingsView.HERE;
        } catch (RefusedException refused) {
            Said.beside(FIELD, wording.all(refused.refusals()));
            return null;
        }
    }

    public String remove() {
        logos.remove(page.who());
        Said.afterwards(wording.here().text("admin.company.logo.removed"));
        return CompanySettingsView.HERE;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
