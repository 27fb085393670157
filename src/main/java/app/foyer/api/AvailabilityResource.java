package app.foyer.api;

import app.foyer.availability.AvailabilityService;
import app.foyer.availability.Wish;
import app.foyer.catalog.CatalogService;
import app.foyer.catalog.CatalogService.OfferedService;
import app.foyer.settings.BookingSettings;
import app.foyer.settings.Settings;
import app.foyer.shared.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/** {@code /api/v1/availability}: the free times of one service, by day. */
@Path("v1/availability")
@Produces(FoyerApi.JSON)
@RequestScoped
public class AvailabilityResource {

    private static final int NOT_FOUND = 404;

    @Inject
    private CatalogService catalog;

    @Inject
    private AvailabilityService availability;

    @Inject
    private Settings settings;

    @GET
    public String availability(@Context UriInfo uri) {
        var asked = AvailabilityQuery.read(Fields.of(uri.getQueryParameters()));
        var service = catalog.offeredService(asked.serviceId())
                .orElseThrow(() -> ProblemException.of(NOT_FOUND, Refusal.because("api.service.unknown")));
        ServiceChoice.of(service).check("staff", asked.staffId(), "location", asked.locationId());
        return answer(service, asked);
    }

    private String answer(OfferedService service, AvailabilityQuery asked) {
        var zone = asked.zone().orElseGet(() -> ServiceChoice.of(service).zone(asked.locationId()));
        var wish = Wish.toBook(service.id(), asked.staffId(), asked.locationId());
        var free = availability.offers(wish, asked.from(), asked.to(), zone).byDay(zone);
        return Json.createObjectBuilder()
                .add("serviceId", service.id())
                .add("zone", zone.getId())
                .add("from", asked.from().toString())
                .add("to", asked.to().toString())
                .add("days", Answers.days(asked.from(), asked.to(), free, placesLeft(service, wish, asked, zone), zone))
                .build()
                .toString();
    }

    /** By the start; empty where the booking page does not tell it either. */
    private Map<Instant, Integer> placesLeft(OfferedService service, Wish wish, AvailabilityQuery asked, ZoneId zone) {
        return service.isForGroups() && settings.read(BookingSettings.class).showPlacesLeft()
                ? availability.placesLeft(wish, asked.from(), asked.to(), zone)
                : Map.of();
    }
}
