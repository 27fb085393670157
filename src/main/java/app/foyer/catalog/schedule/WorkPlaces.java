package app.foyer.catalog.schedule;

import app.foyer.catalog.CatalogService;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The locations at which hours are kept. */
@ApplicationScoped
class WorkPlaces {

    @Inject
    private CatalogService catalog;

    /** @throws RefusedException when there is no such location */
    Place known(long location) {
        return find(location).orElseThrow(() -> new RefusedException(Refusal.because("hours.location.unknown")));
    }

    Optional<Place> find(long location) {
        return Optional.ofNullable(catalog.places().get(location));
    }

    /** What there is at all the others, by their names. */
    <T> Map<String, T> elsewhere(Place here, Function<Place, T> look) {
        var found = new TreeMap<String, T>();
        for (var place : catalog.places().values()) {
            if (place.id() != here.id()) {
                found.put(place.name(), look.apply(place));
            }
        }
        return found;
    }
}
