package app.foyer.api;

import app.foyer.catalog.CatalogService.OfferedService;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.shared.Refusal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** With whom and where a service can be had. */
record ServiceChoice(OfferedService service) {

    static ServiceChoice of(OfferedService service) {
        return new ServiceChoice(service);
    }

    /** @throws ProblemException 422 naming the parameter, when the service is not given by this person or not at this place */
    void check(String staffField, Optional<Long> staffId, String locationField, Optional<Long> locationId) {
        var errors = errors(staffField, staffId, locationField, locationId);
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    List<FieldError> errors(
            String staffField, Optional<Long> staffId, String locationField, Optional<Long> locationId) {
        var errors = new ArrayList<FieldError>();
        if (staffId.filter(id -> !isGivenBy(id)).isPresent()) {
            errors.add(new FieldError(staffField, Refusal.because("api.staff.notOffered")));
        }
        if (locationId.filter(id -> !isGivenAt(id)).isPresent()) {
            errors.add(new FieldError(locationField, Refusal.because("api.location.notOffered")));
        }
        return errors;
    }

    /** The zone of the wanted place, or of the first one where the service is given. */
    ZoneId zone(Optional<Long> locationId) {
        return service.locations().stream()
                .filter(place -> locationId.filter(id -> id != place.id()).isEmpty())
                .findFirst()
                .map(Place::zone)
                .orElseGet(() -> service.locations().get(0).zone());
    }

    private boolean isGivenBy(long staffId) {
        return service.staff().stream().anyMatch(person -> person.id() == staffId);
    }

    private boolean isGivenAt(long locationId) {
        return service.locations().stream().anyMatch(place -> place.id() == locationId);
    }
}
