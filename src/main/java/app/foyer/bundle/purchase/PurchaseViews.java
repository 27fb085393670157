package app.foyer.bundle.purchase;

import app.foyer.bundle.purchase.OwnPackageService.Owned;
import app.foyer.bundle.purchase.PurchaseDirectory.Bought;
import app.foyer.bundle.purchase.PurchaseDirectory.LotLeft;
import app.foyer.bundle.purchase.PurchaseDirectory.Used;
import app.foyer.catalog.Service;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Purchases as pages show them: a constant number of queries for any number of them. */
@ApplicationScoped
class PurchaseViews {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    @Inject
    private Purchases purchases;

    @Inject
    private Sessions sessions;

    List<Bought> of(long customer) {
        var all = purchases.of(customer);
        var lots = purchases.lots(all.stream().map(Purchase::id).toList());
        var everyLot = lots.values().stream().flatMap(List::stream).toList();
        var changes = sessions.changes(everyLot.stream().map(Lot::id).toList());
        var names = names(everyLot.stream().map(Lot::serviceId).distinct().toList());
        return all.stream()
                .map(one -> new Bought(
                        one.id(),
                        one.name(),
                        one.price(),
                        one.boughtAt(),
                        one.expiresAt(),
                        lots.getOrDefault(one.id(), List.of()).stream()
                                .map(lot -> new LotLeft(
                                        lot.id(),
                                        lot.serviceId(),
                                        names.get(lot.serviceId()),
                                        lot.sessions(),
                                        lot.sessions() + changes.getOrDefault(lot.id(), 0),
                                        lot.expiresAt()))
                                .toList()))
                .toList();
    }

    /** The same with all lines of their sessions, the latest first. */
    List<Owned> withHistory(long customer) {
        var all = of(customer);
        var lots = all.stream()
                .flatMap(bought -> bought.lots().stream())
                .map(LotLeft::id)
                .toList();
        var lines = sessions.of(lots).stream().collect(Collectors.groupingBy(SessionEntry::lotId));
        var references = references(lots);
        return all.stream()
                .map(bought -> new Owned(bought, history(bought, lines, references)))
                .toList();
    }

    private static List<Used> history(
            Bought bought, Map<Long, List<SessionEntry>> lines, Map<Long, String> references) {
        return bought.lots().stream()
                .flatMap(lot -> lines.getOrDefault(lot.id(), List.of()).stream()
                        .map(line -> used(line, lot.service(), references)))
                .sorted(Comparator.comparing(Used::at).reversed())
                .toList();
    }

    /** The lines of a purchase, oldest first. */
    List<Used> history(Bought bought) {
        var names = new HashMap<Long, String>();
        bought.lots().forEach(lot -> names.put(lot.id(), lot.service()));
        var lines = sessions.of(names.keySet());
        var references = references(names.keySet());
        return lines.stream()
                .map(line -> used(line, names.get(line.lotId()), references))
                .toList();
    }

    private static Used used(SessionEntry line, String service, Map<Long, String> references) {
        return new Used(
                service,
                line.kind(),
                line.sessions(),
                references.get(line.appointmentId()),
                line.reason(),
                line.by(),
                line.recordedAt());
    }

    private Map<Long, String> names(Collection<Long> services) {
        var names = new HashMap<Long, String>();
        if (!services.isEmpty()) {
            em.createQuery("select s from Service s where s.id in :services", Service.class)
                    .setParameter("services", services)
                    .getResultStream()
                    .forEach(service -> names.put(service.id(), service.name()));
        }
        return names;
    }

    /** How people call the appointments for which sessions of these lots were taken. */
    private Map<Long, String> references(Collection<Long> lots) {
        var references = new HashMap<Long, String>();
        if (!lots.isEmpty()) {
            em.createQuery(
                            "select a.id, a.reference from Appointment a"
                                    + " where a.id in (select e.appointmentId from SessionEntry e where e.lotId in :lots)",
                            Object[].class)
                    .setParameter("lots", lots)
                    .getResultList()
                    .forEach(row -> references.put((Long) row[0], (String) row[1]));
        }
        return references;
    }
}
