package app.foyer.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Packages that come in with a business, such as those of the demo. Nobody has decided about them here. */
@ApplicationScoped
public class BundlesBroughtAlong {

    @Inject
    private Bundles bundles;

    /** @param version of the row, for who sells it at once */
    public record Added(long id, long version) {}

    /** In the caller's transaction. @param terms of one that is new and against which nothing speaks */
    public Added add(BundleTerms terms) {
        var bundle = Bundle.offer(terms, bundles.nextPlace());
        bundles.add(bundle);
        bundles.fill(bundle.id(), terms.sessions());
        return new Added(bundle.id(), bundle.version());
    }
}
