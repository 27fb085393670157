package app.foyer.api;

import app.foyer.booking.question.Asked;
import app.foyer.catalog.CatalogService;
import app.foyer.settings.FieldDemand;
import app.foyer.settings.FormSettings;
import app.foyer.shared.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;

/** {@code /api/v1/booking-form}: what has to be said in order to book a service, in the language of the request. */
@Path("v1/booking-form")
@Produces(FoyerApi.JSON)
@RequestScoped
public class BookingFormResource {

    private static final int NOT_FOUND = 404;
    private static final String SERVICE = "service";

    @Inject
    private CatalogService catalog;

    @Inject
    private FormOfBusiness rules;

    @GET
    public String form(@Context UriInfo uri) {
        var asked = Fields.of(uri.getQueryParameters()).require(SERVICE);
        var service = asked.idInQuery(SERVICE);
        asked.complain();
        if (catalog.offeredService(service.orElseThrow()).isEmpty()) {
            throw ProblemException.of(NOT_FOUND, Refusal.because("api.service.unknown"));
        }
        var questions = Json.createArrayBuilder();
        rules.questions(service.orElseThrow()).forEach(question -> questions.add(question(question)));
        var fields = rules.fields();
        return Json.createObjectBuilder()
                .add("serviceId", service.orElseThrow())
                .add("fields", fields(fields))
                .add("questions", questions)
                .add("terms", fields.hasTerms() ? terms(fields).build() : JsonValue.NULL)
                .build()
                .toString();
    }

    private JsonObjectBuilder fields(FormSettings fields) {
        return Json.createObjectBuilder()
                .add("firstName", told(fields.firstName()))
                .add("lastName", told(fields.lastName()))
                .add("email", told(rules.isEmailRequired() ? FieldDemand.REQUIRED : fields.email()))
                .add("phone", told(fields.phone()))
                .add("notes", told(fields.notes()));
    }

    private static String told(FieldDemand demand) {
        return demand.name().toLowerCase(Locale.ROOT);
    }

    private static JsonObjectBuilder question(Asked question) {
        var choices = Json.createArrayBuilder();
        question.choices().forEach(choices::add);
        return Json.createObjectBuilder()
                .add("id", question.id())
                .add("kind", question.kind().name().toLowerCase(Locale.ROOT))
                .add("label", question.label())
                .add("hint", question.hint())
                .add("required", question.required())
                .add("choices", choices);
    }

    private static JsonObjectBuilder terms(FormSettings fields) {
        return Json.createObjectBuilder()
                .add("version", fields.termsVersion())
                .add("text", fields.termsText())
                .add("link", fields.termsLink());
    }
}
