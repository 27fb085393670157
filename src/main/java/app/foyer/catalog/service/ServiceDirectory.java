package app.foyer.catalog.service;

import app.foyer.catalog.CatalogService;
import app.foyer.catalog.Order;
import app.foyer.catalog.Service;
import app.foyer.catalog.ServiceTerms;
import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The services of the business: making, changing and ordering them, and archiving those that are no longer offered. Every
 * change is in the audit, with what was before and after. Appointments that were booked keep what was agreed.
 */
@Stateless
@RolesAllowed("ADMIN")
public class ServiceDirectory {

    @Inject
    private Services services;

    @Inject
    private CatalogService catalog;

    @Inject
    private ServiceLog log;

    @Inject
    private GivingPeople people;

    /** In the order of the business, category by category; a constant number of queries. */
    public List<ServiceEntry> all(boolean active) {
        var staff = services.staff();
        var locations = services.locations();
        var prices = catalog.prices();
        var pictures = services.pictures();
        return services.all(active).stream()
                .map(service -> ServiceEntry.of(
                        service,
                        staff.getOrDefault(service.id(), Set.of()),
                        locations.getOrDefault(service.id(), Set.of()),
                        prices.getOrDefault(service.id(), Map.of()),
                        pictures.get(service.id())))
                .toList();
    }

    public Optional<ServiceEntry> find(long id) {
        return services.find(id)
                .map(service -> ServiceEntry.of(
                        service,
                        service.staffIds(),
                        service.locationIds(),
                        service.prices(),
                        services.pictures().get(id)));
    }

    /**
     * A new one, the last of its category, offered at once to whom its staff and places allow.
     *
     * @param who makes it, for the log
     * @throws RefusedException with everything that speaks against it
     */
    public long create(ServiceTerms terms, String who) {
        check(terms);
        var service = Service.offer(
                terms.categoryId(),
                terms.name(),
                terms.description(),
                terms.duration(),
                terms.price(),
                services.nextPlace(terms.categoryId()));
        service.become(terms);
        services.add(service);
        log.tell(ServiceLog.CREATED, who, service, null, log.inShort(service));
        return service.id();
    }

    /**
     * Appointments that are booked keep their duration, price and place. Staff and places that are archived stay with it: no
     * form shows them, and they may come back.
     *
     * @param seen the version that the person had before their eyes
     * @throws RefusedException with everything that speaks against it
     * @throws app.foyer.shared.ChangedMeanwhileException when it is another version by now
     */
    public void change(long id, ServiceTerms terms, long seen, String who) {
        lockStaff(id, terms.staff());
        check(terms);
        services.lockWith(id, terms.categoryId());
        var service = locked(id);
        log.mustBeAsSeen(seen, service);
        var before = log.inShort(service);
        var gaveIt = Set.copyOf(service.staffIds());
        if (service.categoryId() != terms.categoryId()) {
            services.putInOrder(behindAll(id, terms.categoryId(), service.isActive()));
        }
        service.become(terms.with(
                gone(service.staffIds(), catalog.people().keySet()),
                service.prices(),
                gone(service.locationIds(), catalog.places().keySet())));
        services.growVersion(service);
        log.tell(ServiceLog.CHANGED, who, service, before, log.inShort(service));
        people.tell(service, gaveIt, who);
    }

    /** Nobody can book it from now on. What is booked stays. Whoever books it at this moment comes before, or too late. */
    public void archive(long id, long seen, String who) {
        lockStaff(id, Set.of());
        var service = locked(id);
        log.mustBeAsSeen(seen, service);
        service.archive();
        services.growVersion(service);
        log.tell(ServiceLog.ARCHIVED, who, service, log.inShort(service), null);
    }

    /** Offered again, as it was. */
    public void restore(long id, long seen, String who) {
        lockStaff(id, Set.of());
        var service = locked(id);
        log.mustBeAsSeen(seen, service);
        service.restore();
        services.growVersion(service);
        log.tell(ServiceLog.RESTORED, who, service, null, log.inShort(service));
    }

    /** One place up or down among those of its category; at the end of the list nothing happens. */
    public void move(long id, boolean up, String who) {
        var service = services.find(id).orElseThrow(ServiceDirectory::unknown);
        services.lockCategory(service.categoryId());
        var order = new Order(services.inOrder(service.categoryId(), service.isActive()));
        var moved = order.with(id, up);
        if (!moved.equals(order)) {
            services.putInOrder(moved.ids());
            log.tell(ServiceLog.ORDERED, who, service, order.placeOf(id), moved.placeOf(id));
        }
    }

    private List<Long> behindAll(long id, long category, boolean active) {
        var order = new ArrayList<>(services.inOrder(category, active));
        order.add(id);
        return order;
    }

    /** Who books holds one of these locks, so from here on nobody books this service until the change is done. */
    private void lockStaff(long id, Set<Long> added) {
        var concerned = new TreeSet<>(services.staffOf(id));
        concerned.addAll(added);
        catalog.lockStaff(concerned);
    }

    private void check(ServiceTerms terms) {
        var refusals = new ArrayList<>(ServiceRules.refusals(terms));
        if (services.lockCategory(terms.categoryId()).isEmpty()) {
            refusals.add(Refusal.because("service.category.unknown"));
        }
        if (!catalog.people().keySet().containsAll(terms.staff())) {
            refusals.add(Refusal.because("service.staff.unknown"));
        }
        if (!catalog.places().keySet().containsAll(terms.locations())) {
            refusals.add(Refusal.because("service.location.unknown"));
        }
        Decision.refusedFor(refusals).enforce();
    }

    private Service locked(long id) {
        return services.lock(id).orElseThrow(ServiceDirectory::unknown);
    }

    private static Set<Long> gone(Collection<Long> assigned, Collection<Long> active) {
        var gone = new TreeSet<>(assigned);
        gone.removeAll(active);
        return gone;
    }

    private static RefusedException unknown() {
        return new RefusedException(Refusal.because("service.unknown"));
    }
}
