package app.foyer.api;

import app.foyer.availability.Offer;
import app.foyer.booking.AppointmentService.Details;
import app.foyer.catalog.CatalogService.OfferedService;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.shared.Decision;
import app.foyer.shared.Wording;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** What is answered, as JSON. Times are ISO 8601 with the offset of the place or of the zone that was asked for. */
final class Answers {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private Answers() {}

    static JsonObjectBuilder services(List<OfferedService> services, String currency) {
        var array = Json.createArrayBuilder();
        services.forEach(service -> array.add(service(service, currency)));
        return Json.createObjectBuilder().add("services", array);
    }

    private static JsonObjectBuilder service(OfferedService service, String currency) {
        var staff = Json.createArrayBuilder();
        service.staff().forEach(person -> staff.add(person(person).add("price", service.priceWith(person))));
        var locations = Json.createArrayBuilder();
        service.locations().forEach(place -> locations.add(place(place)));
        return Json.createObjectBuilder()
                .add("id", service.id())
                .add("name", service.name())
                .add("category", orEmpty(service.category()))
                .add("description", orEmpty(service.description()))
                .add("durationMinutes", service.duration().toMinutes())
                .add("price", service.price())
                .add("currency", currency)
                .add("capacity", service.capacity())
                .add("staff", staff)
                .add("locations", locations);
    }

    /** Every day that was asked for, also those without a slot. @param left places at a start, where they are told */
    static JsonArrayBuilder days(
            LocalDate from, LocalDate to, Map<LocalDate, List<Offer>> offers, Map<Instant, Integer> left, ZoneId zone) {
        var days = Json.createArrayBuilder();
        from.datesUntil(to.plusDays(1))
                .forEach(date -> days.add(Json.createObjectBuilder()
                        .add("date", date.toString())
                        .add("slots", slots(offers.getOrDefault(date, List.of()), left, zone))));
        return days;
    }

    static JsonArrayBuilder slots(List<Offer> offers, ZoneId zone) {
        return slots(offers, Map.of(), zone);
    }

    private static JsonArrayBuilder slots(List<Offer> offers, Map<Instant, Integer> left, ZoneId zone) {
        var slots = Json.createArrayBuilder();
        offers.forEach(offer -> {
            var slot = Json.createObjectBuilder()
                    .add("start", time(offer.start(), zone))
                    .add("end", time(offer.end(), zone))
                    .add("choices", choices(offer));
            if (left.containsKey(offer.start())) {
                slot.add("placesLeft", left.get(offer.start()));
            }
            slots.add(slot);
        });
        return slots;
    }

    private static JsonArrayBuilder choices(Offer offer) {
        var choices = Json.createArrayBuilder();
        offer.slots()
                .forEach(slot -> choices.add(Json.createObjectBuilder()
                        .add("staffId", slot.staffId())
                        .add("locationId", slot.locationId())));
        return choices;
    }

    /**
     * Nothing about the customer: whoever books with the address of somebody whom the business knows would otherwise read
     * here what it knows.
     */
    static JsonObjectBuilder appointment(Details details, Wording wording) {
        var zone = details.place().zone();
        var json = Json.createObjectBuilder();
        if (details.isHeld()) {
            json.add("payUntil", time(details.heldUntil(), zone));
        }
        return json.add("reference", details.reference().value())
                .add("status", details.status().name())
                .add("start", time(details.start(), zone))
                .add("end", time(details.end(), zone))
                .add(
                        "service",
                        Json.createObjectBuilder()
                                .add("id", details.serviceId())
                                .add("name", details.serviceName()))
                .add("staff", person(details.staff()))
                .add("location", place(details.place()))
                .add("price", details.price())
                .add("currency", details.currency())
                .add("notes", orEmpty(details.notes()))
                .add("bookedAt", time(details.bookedAt(), zone))
                .add("reschedule", decision(details.move(), zone, wording))
                .add("cancel", decision(details.cancel(), zone, wording));
    }

    /** What the policy says now; {@code until} is the moment at which it will say otherwise. */
    private static JsonObjectBuilder decision(Decision decision, ZoneId zone, Wording wording) {
        var reasons = Json.createArrayBuilder();
        decision.refusals()
                .forEach(reason -> reasons.add(Json.createObjectBuilder()
                        .add("code", ProblemCode.of(reason))
                        .add("message", wording.withZones(reason))));
        var json =
                Json.createObjectBuilder().add("allowed", decision.isAllowed()).add("reasons", reasons);
        decision.changesAt().ifPresent(moment -> json.add("until", time(moment, zone)));
        return json;
    }

    private static JsonObjectBuilder person(Person person) {
        return Json.createObjectBuilder()
                .add("id", person.id())
                .add("name", person.name())
                .add("title", orEmpty(person.title()));
    }

    private static JsonObjectBuilder place(Place place) {
        return Json.createObjectBuilder()
                .add("id", place.id())
                .add("name", place.name())
                .add("address", orEmpty(place.address()))
                .add("timeZone", place.zone().getId());
    }

    private static String time(Instant moment, ZoneId zone) {
        return TIME.format(moment.atZone(zone));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
