package app.foyer.web.admin.bundle;

import app.foyer.bundle.BundleDirectory;
import app.foyer.web.admin.Archiving;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The part of {@code /admin/packages.xhtml} in which a package is archived, or sold again. */
@Named
@RequestScoped
@ExplainsRefusals
public class PackageArchiveView extends Archiving {

    @Inject
    private PackagesView page;

    @Inject
    private BundleDirectory packages;

    @Inject
    private SignedIn signedIn;

    @Override
    protected long version() {
        return page.getOpen() == null ? 0 : page.getOpen().version();
    }

    @Override
    protected String archived(long version) {
        var id = page.getOpen().id();
        packages.archive(id, version, signedIn.getEmail());
        return page.done(id, true, "packages.said.archived");
    }

    @Override
    protected String restored(long version) {
        var id = page.getOpen().id();
        packages.restore(id, version, signedIn.getEmail());
        return page.done(id, false, "packages.said.restored");
    }
}
