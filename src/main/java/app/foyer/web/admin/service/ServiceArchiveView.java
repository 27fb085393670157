package app.foyer.web.admin.service;

import app.foyer.catalog.service.ServiceDirectory;
import app.foyer.shared.ChangedMeanwhileException;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.SavedMeanwhile;
import app.foyer.web.support.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The part of {@code /admin/service.xhtml} in which a service is archived, or offered again. */
@Named
@RequestScoped
@ExplainsRefusals
public class ServiceArchiveView {

    @Inject
    private ServiceView page;

    @Inject
    private ServiceDirectory services;

    @Inject
    private SavedMeanwhile meanwhile;

    @Inject
    private SignedIn signedIn;

    private long seen;

    @PostConstruct
    void read() {
        seen = page.getEntry() == null ? 0 : page.getEntry().version();
    }

    public String archive() {
        return archive(seen);
    }

    /** Although somebody else has changed it meanwhile, of which the person was told. */
    public String archiveAnyway() {
        return archive(meanwhile.getTold());
    }

    private String archive(long version) {
        try {
            var id = page.getEntry().id();
            services.archive(id, version, signedIn.getEmail());
            return page.done(id, "catalog.service.said.archived");
        } catch (ChangedMeanwhileException changed) {
            meanwhile.ask(changed);
            return null;
        }
    }

    /** What somebody else has changed meanwhile is told, and nothing happens: the page shows it. */
    public String restore() {
        var id = page.getEntry().id();
        services.restore(id, seen, signedIn.getEmail());
        return page.done(id, "catalog.service.said.restored");
    }

    /** The version that the person had before their eyes. */
    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
