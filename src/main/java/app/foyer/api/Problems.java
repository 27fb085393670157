package app.foyer.api;

import app.foyer.booking.SlotRefusedException;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.Texts;
import app.foyer.shared.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Every way to say no: problem documents of RFC 9457. {@code code} is stable and made for programs; {@code detail} is
 * made for people, in the language they asked for.
 */
@ApplicationScoped
public class Problems {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final int SERVER_ERROR = 500;
    private static final String START = "start";
    private static final String SAME_TIME = "booking.move.sameTime";
    private static final String MALFORMED = "api.request.malformed";
    private static final Map<Integer, String> OF_THE_PROTOCOL = Map.of(
            400, MALFORMED,
            403, "api.forbidden",
            404, "api.notFound",
            405, "api.methodNotAllowed",
            406, "api.notAcceptable",
            415, "api.unsupportedMediaType");

    @Inject
    private Speaker speaker;

    /** Refused before any service was asked. */
    Response of(ProblemException problem) {
        var document = document(problem.status(), List.of(problem.reason()));
        if (!problem.errors().isEmpty()) {
            document.add("detail", sentences(problem.errors()));
            document.add("errors", errors(problem.errors()));
        }
        var response = response(problem.status(), document);
        problem.headers().forEach(response::header);
        return response.build();
    }

    /** Refused by the rules of the business. */
    Response of(RefusedException refused) {
        var status = status(refused);
        var document = document(status, refused.refusals());
        if (status == FORBIDDEN) {
            document.add("reasons", reasons(refused.refusals()));
        } else if (isAboutTheStart(refused)) {
            document.add("errors", errors(aboutTheStart(refused.refusals())));
        }
        if (refused instanceof SlotRefusedException slot) {
            document.add("alternatives", Answers.slots(slot.alternatives(), speaker.zone()));
        }
        return response(status, document).build();
    }

    /** Refused by the protocol, such as an unknown address. */
    Response of(int status) {
        var reason = Refusal.because(OF_THE_PROTOCOL.getOrDefault(status, MALFORMED));
        return response(status, document(status, List.of(reason))).build();
    }

    /** Our fault: the incident's id stands in the log as well. */
    Response of(UUID incident, String number) {
        var document = document(SERVER_ERROR, List.of(Refusal.because("api.internalError", number)))
                .add("instance", "urn:uuid:" + incident)
                .add("incident", number);
        return response(SERVER_ERROR, document).build();
    }

    private static int status(RefusedException refused) {
        if (refused instanceof SlotRefusedException slot) {
            return slot.isTaken() ? CONFLICT : UNPROCESSABLE;
        }
        var key = refused.refusals().get(0).messageKey();
        if (key.equals("booking.unknown")) {
            return NOT_FOUND;
        }
        var isPolicy = key.startsWith("booking.move.") || key.startsWith("booking.cancel.");
        return isPolicy && !key.equals(SAME_TIME) ? FORBIDDEN : UNPROCESSABLE;
    }

    private static boolean isAboutTheStart(RefusedException refused) {
        return refused instanceof SlotRefusedException
                || refused.refusals().get(0).messageKey().equals(SAME_TIME);
    }

    private static List<FieldError> aboutTheStart(List<Refusal> refusals) {
        return refusals.stream().map(reason -> new FieldError(START, reason)).toList();
    }

    private JsonObjectBuilder document(int status, List<Refusal> reasons) {
        var code = ProblemCode.of(reasons.get(0));
        var wording = speaker.wording();
        return Json.createObjectBuilder()
                .add("type", "urn:problem-type:foyer:" + code)
                .add("title", title(status, wording))
                .add("status", status)
                .add("code", code)
                .add("detail", reasons.stream().map(wording::withZones).collect(Collectors.joining(" ")));
    }

    private static String title(int status, Wording wording) {
        var key = "api.title." + status;
        return wording.text(Texts.in(wording.locale()).has(key) ? key : "api.title.400");
    }

    private JsonArrayBuilder reasons(List<Refusal> refusals) {
        var wording = speaker.wording();
        var array = Json.createArrayBuilder();
        refusals.forEach(reason -> array.add(reason(reason, wording)));
        return array;
    }

    private JsonArrayBuilder errors(List<FieldError> errors) {
        var wording = speaker.wording();
        var array = Json.createArrayBuilder();
        errors.forEach(error -> array.add(reason(error.reason(), wording).add("field", error.field())));
        return array;
    }

    private static JsonObjectBuilder reason(Refusal reason, Wording wording) {
        return Json.createObjectBuilder().add("code", ProblemCode.of(reason)).add("message", wording.withZones(reason));
    }

    /** {@code customer.email: Please …}, one after the other. */
    private String sentences(List<FieldError> errors) {
        var wording = speaker.wording();
        return errors.stream()
                .map(error -> error.field() + ": " + wording.withZones(error.reason()))
                .collect(Collectors.joining(" "));
    }

    private Response.ResponseBuilder response(int status, JsonObjectBuilder document) {
        return Response.status(status)
                .type(FoyerApi.PROBLEM_JSON)
                .language(speaker.language())
                .entity(document.build().toString());
    }
}
