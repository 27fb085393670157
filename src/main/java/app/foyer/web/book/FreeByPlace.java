package app.foyer.web.book;

import app.foyer.availability.Offer;
import app.foyer.availability.Offers;
import app.foyer.availability.Slot;
import app.foyer.catalog.CatalogService.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The free times of the chosen person, and at which places they are.
 *
 * @param all of them, wherever
 * @param offered where the service is given, in the order of the business
 */
record FreeByPlace(Offers all, List<Place> offered) {

    /** As long as nobody is chosen. */
    static final FreeByPlace NONE = new FreeByPlace(new Offers(List.of()), List.of());

    /** The places with any free time; all places of the service when there is none anywhere. */
    List<Place> places() {
        var withTime = all.offers().stream()
                .flatMap(offer -> offer.slots().stream())
                .map(Slot::locationId)
                .collect(Collectors.toSet());
        return withTime.isEmpty()
                ? offered
                : offered.stream()
                        .filter(place -> withTime.contains(place.id()))
                        .toList();
    }

    Offers at(Place place) {
        return Offers.of(all.offers().stream()
                .flatMap(offer -> offer.slots().stream())
                .filter(slot -> slot.locationId() == place.id())
                .toList());
    }

    /** Empty when there is no free time at this place. */
    Optional<Instant> firstStartAt(Place place) {
        return at(place).offers().stream().map(Offer::start).findFirst();
    }
}
