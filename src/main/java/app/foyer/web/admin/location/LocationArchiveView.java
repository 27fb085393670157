package app.foyer.web.admin.location;

import app.foyer.catalog.place.LocationDirectory;
import app.foyer.web.admin.Archiving;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The part of {@code /admin/locations.xhtml} in which a location is archived, or opened again. */
@Named
@RequestScoped
@ExplainsRefusals
public class LocationArchiveView extends Archiving {

    @Inject
    private LocationsView page;

    @Inject
    private LocationDirectory locations;

    @Inject
    private SignedIn signedIn;

    @Override
    protected long version() {
        return page.getOpen() == null ? 0 : page.getOpen().version();
    }

    @Override
    protected String archived(long version) {
        var id = page.getOpen().id();
        locations.archive(id, version, signedIn.getEmail());
        return page.done(id, true, "catalog.location.said.archived");
    }

    @Override
    protected String restored(long version) {
        var id = page.getOpen().id();
        locations.restore(id, version, signedIn.getEmail());
        return page.done(id, false, "catalog.location.said.restored");
    }
}
