package app.foyer.web.admin.service;

import app.foyer.catalog.service.ServiceDirectory;
import app.foyer.web.admin.Archiving;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The part of {@code /admin/service.xhtml} in which a service is archived, or offered again. */
@Named
@RequestScoped
@ExplainsRefusals
public class ServiceArchiveView extends Archiving {

    @Inject
    private ServiceView page;

    @Inject
    private ServiceDirectory services;

    @Inject
    private SignedIn signedIn;

    @Override
    protected long version() {
        return page.getEntry() == null ? 0 : page.getEntry().version();
    }

    @Override
    protected String archived(long version) {
        var id = page.getEntry().id();
        services.archive(id, version, signedIn.getEmail());
        return page.done(id, "catalog.service.said.archived");
    }

    @Override
    protected String restored(long version) {
        var id = page.getEntry().id();
        services.restore(id, version, signedIn.getEmail());
        return page.done(id, "catalog.service.said.restored");
    }
}
