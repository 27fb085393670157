package app.foyer.bundle;

import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The packages that customers may buy themselves, as they see them. */
@ApplicationScoped
public class PackageShop {

    @Inject
    private Bundles bundles;

    @Inject
    private SoldServices services;

    @Inject
    private Settings settings;

    /**
     * A package that customers may buy.
     *
     * @param version that is seen, with its price
     * @param sessions how many of which service, by its name, in the order of the business
     */
    public record Offer(
            long id,
            long version,
            String name,
            String description,
            Money price,
            Validity validity,
            Map<String, Integer> sessions)
            implements Serializable {}

    /** In the order of the business; a constant number of queries. */
    public List<Offer> offers() {
        var shown = bundles.all(true).stream()
                .filter(one -> one.buyers() == Buyers.CUSTOMERS)
                .filter(one -> one.price().signum() > 0)
                .toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        var currency = settings.read(CompanySettings.class).currency();
        var names = services.names();
        var sessions = bundles.sessions();
        return shown.stream()
                .map(one -> new Offer(
                        one.id(),
                        one.version(),
                        one.name(),
                        one.description(),
                        Money.of(one.price(), currency),
                        one.validity(),
                        named(names, sessions.getOrDefault(one.id(), Map.of()))))
                .toList();
    }

    /** One of {@link #offers()}; empty for all others alike. */
    public Optional<Offer> offer(long id) {
        return offers().stream().filter(offer -> offer.id() == id).findFirst();
    }

    private static Map<String, Integer> named(Map<Long, String> names, Map<Long, Integer> sessions) {
        var named = new LinkedHashMap<String, Integer>();
        names.forEach((service, name) -> {
            if (sessions.containsKey(service)) {
                named.merge(name, sessions.get(service), Integer::sum);
            }
        });
        return named;
    }
}
