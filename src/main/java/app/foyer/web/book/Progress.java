package app.foyer.web.book;

import app.foyer.catalog.CatalogService.OfferedService;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.web.book.Choices.PersonChoice;
import app.foyer.web.support.Address;
import java.time.Instant;

/** How far a visitor has come: what is chosen, null what is not. Nothing is chosen without what comes before it. */
record Progress(OfferedService service, PersonChoice person, Place location, Instant start) {

    /**
     * Which question comes next.
     *
     * @param hasSeveralPlaces whether there is more than one place to choose from
     * @param wantsDetails whether the visitor went on after choosing a time
     */
    Step next(boolean hasSeveralPlaces, boolean wantsDetails) {
        if (service == null) {
            return Step.SERVICE;
        }
        if (person == null) {
            return Step.PERSON;
        }
        if (location == null && hasSeveralPlaces) {
            return Step.LOCATION;
        }
        return start != null && wantsDetails ? Step.DETAILS : Step.TIME;
    }

    /** The address of everything chosen up to (and without) this step. @param services where the first step begins */
    Address before(Step next, Address services) {
        var address = services;
        if (next.compareTo(Step.SERVICE) > 0 && service != null) {
            address = address.with("service", service.id());
        }
        if (next.compareTo(Step.PERSON) > 0 && person != null) {
            address = address.with("staff", person);
        }
        if (next.compareTo(Step.LOCATION) > 0
                && location != null
                && service.locations().size() > 1) {
            address = address.with("location", location.id());
        }
        return address;
    }

    /** Null for anyone, and while nobody is chosen. */
    Person staff() {
        return person == null
                ? null
                : person.staff()
                        .flatMap(id -> service.staff().stream()
                                .filter(member -> member.id() == id)
                                .findFirst())
                        .orElse(null);
    }
}
