package app.foyer.bundle;

import app.foyer.catalog.Order;
import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The packages that the business sells: making, changing and ordering them, and archiving those that are sold no more. Every
 * change is in the audit, with what was before and after. Who has bought one keeps what was agreed.
 */
@Stateless
@RolesAllowed("ADMIN")
public class BundleDirectory {

    @Inject
    private Bundles bundles;

    @Inject
    private SoldServices services;

    @Inject
    private BundleLog log;

    /** A package as the business sees it. @param version of the row, for who changes it */
    public record Entry(long id, long version, BundleTerms terms, boolean active) implements Serializable {

        public String name() {
            return terms.name();
        }

        private static Entry of(Bundle one, Map<Long, Integer> sessions) {
            var terms =
                    new BundleTerms(one.name(), one.description(), sessions, one.price(), one.validity(), one.buyers());
            return new Entry(one.id(), one.version(), terms, one.isActive());
        }
    }

    /** In the order of the business; a constant number of queries. */
    public List<Entry> all(boolean active) {
        var sessions = bundles.sessions();
        return bundles.all(active).stream()
                .map(one -> Entry.of(one, sessions.getOrDefault(one.id(), Map.of())))
                .toList();
    }

    public Optional<Entry> find(long id) {
        return bundles.find(id).map(one -> Entry.of(one, bundles.sessionsOf(id)));
    }

    /** The names of all services by number, in the order of the business, also of those that are archived. */
    public Map<Long, String> names() {
        return services.names();
    }

    /** The services of which a package can have sessions: those that are offered, and those in it already. */
    public Map<Long, String> choosable(Set<Long> inIt) {
        var active = services.active();
        var choosable = new LinkedHashMap<>(services.names());
        choosable.keySet().removeIf(service -> !active.contains(service) && !inIt.contains(service));
        return choosable;
    }

    /** A new one, the last in the order, sold at once. @throws RefusedException with everything that speaks against it */
    public long create(BundleTerms terms, String who) {
        check(terms, Set.of());
        var bundle = Bundle.offer(terms, bundles.nextPlace());
        bundles.add(bundle);
        bundles.fill(bundle.id(), terms.sessions());
        bundles.growVersion(bundle);
        log.tell(BundleLog.CREATED, who, bundle, null, log.inShort(bundle, terms.sessions()));
        return bundle.id();
    }

    /**
     * Who has bought it keeps what was agreed; whoever buys it from now on gets it as it is then.
     *
     * @param seen the version that the person had before their eyes
     * @throws RefusedException with everything that speaks against it
     * @throws app.foyer.shared.ChangedMeanwhileException when it is another version by now
     */
    public void change(long id, BundleTerms terms, long seen, String who) {
        var bundle = locked(id);
        var sessions = bundles.sessionsOf(id);
        check(terms, sessions.keySet());
        log.mustBeAsSeen(seen, bundle);
        var before = log.inShort(bundle, sessions);
        bundle.become(terms);
        bundles.fill(id, terms.sessions());
        bundles.growVersion(bundle);
        log.tell(BundleLog.CHANGED, who, bundle, before, log.inShort(bundle, terms.sessions()));
    }

    /** Nobody can buy it from now on. Who has it keeps it. Whoever sells it at this moment comes before, or too late. */
    public void archive(long id, long seen, String who) {
        var bundle = locked(id);
        log.mustBeAsSeen(seen, bundle);
        bundle.archive();
        bundles.growVersion(bundle);
        log.tell(BundleLog.ARCHIVED, who, bundle, log.inShort(bundle, bundles.sessionsOf(id)), null);
    }

    /** Sold again, as it was. */
    public void restore(long id, long seen, String who) {
        var bundle = locked(id);
        log.mustBeAsSeen(seen, bundle);
        bundle.restore();
        bundles.growVersion(bundle);
        log.tell(BundleLog.RESTORED, who, bundle, null, log.inShort(bundle, bundles.sessionsOf(id)));
    }

    /** One place up or down; at the end of the list nothing happens. */
    public void move(long id, boolean up, String who) {
        bundles.lockAll();
        var bundle = locked(id);
        var order = new Order(
                bundles.all(bundle.isActive()).stream().map(Bundle::id).toList());
        var moved = order.with(id, up);
        if (!moved.equals(order)) {
            bundles.putInOrder(moved.ids());
            log.tell(BundleLog.ORDERED, who, bundle, order.placeOf(id), moved.placeOf(id));
        }
    }

    private void check(BundleTerms terms, Set<Long> inIt) {
        var refusals = new ArrayList<>(terms.refusals());
        if (!choosable(inIt).keySet().containsAll(terms.sessions().keySet())) {
            refusals.add(Refusal.because("bundle.sessions.unknown"));
        }
        Decision.refusedFor(refusals).enforce();
    }

    private Bundle locked(long id) {
        return bundles.lock(id).orElseThrow(() -> new RefusedException(Refusal.because("bundle.unknown")));
    }
}
