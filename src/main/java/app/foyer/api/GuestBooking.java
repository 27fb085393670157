package app.foyer.api;

import app.foyer.booking.Booked;
import app.foyer.booking.BookingService;
import app.foyer.booking.RequestKey;
import app.foyer.catalog.CatalogService;
import app.foyer.catalog.CatalogService.OfferedService;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** From a body to a booking: fills in what need not be said, and tells which member a refusal is about. */
@ApplicationScoped
class GuestBooking {

    private static final String NOT_OFFERED = "booking.service.notOffered";

    @Inject
    private BookingService bookings;

    @Inject
    private CatalogService catalog;

    @Inject
    private FormOfBusiness rules;

    @Inject
    private Settings settings;

    @Inject
    private Speaker speaker;

    /** How much a booking may say: more only where a file is asked for. */
    int largestBody() {
        return rules.asksForFiles() ? JsonBody.MAXIMUM_BYTES_WITH_FILE : JsonBody.MAXIMUM_BYTES;
    }

    Booked book(Fields body, RequestKey key) {
        var company = settings.read(CompanySettings.class);
        var form = BookingForm.read(body, company.phoneCountry(), rules, speaker.language());
        var service = catalog.offeredService(form.serviceId());
        var place = service.map(offered -> ServiceChoice.of(offered).zone(form.locationId()))
                .orElse(company.timeZone());
        speaker.speakIn(form.zone().orElse(place));
        return book(form, company, service, place, key);
    }

    private Booked book(
            BookingForm form, CompanySettings company, Optional<OfferedService> service, ZoneId place, RequestKey key) {
        try {
            return bookings.book(form.toRequest(company.language(), place, key));
        } catch (RefusedException refused) {
            throw isNotOffered(refused) ? whatIsNotOffered(form, service) : refused;
        }
    }

    private static boolean isNotOffered(RefusedException refused) {
        return refused.refusals().stream()
                .anyMatch(reason -> reason.messageKey().equals(NOT_OFFERED));
    }

    private static ProblemException whatIsNotOffered(BookingForm form, Optional<OfferedService> service) {
        var errors = service.map(offered ->
                        ServiceChoice.of(offered).errors("staffId", form.staffId(), "locationId", form.locationId()))
                .orElse(List.of());
        return ProblemException.invalid(
                errors.isEmpty()
                        ? List.of(new FieldError("serviceId", Refusal.because("api.service.unknown")))
                        : errors);
    }
}
