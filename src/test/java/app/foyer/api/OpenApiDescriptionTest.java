package app.foyer.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpenApiDescriptionTest {

    /** About what no program asks. */
    private static final Pattern ONLY_THE_CONSOLE_SAYS =
            Pattern.compile("customer\\.((login|view|notes|tag|merge|delete)\\..*|unknown|firstName\\.orLast"
                    + "|email\\.(ofLogin|known|knownOfNew|userName))|booking\\.(verdict|desk|note|bulk)\\..*");

    private static final List<Class<?>> RESOURCES = List.of(
            ServicesResource.class,
            AvailabilityResource.class,
            BookingFormResource.class,
            AppointmentsResource.class,
            PaymentEventsResource.class,
            OpenApiResource.class);
    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonObject description = Json.createReader(new StringReader(new OpenApiResource().description()))
            .readObject();

    @Test
    void describesEveryVerbOfEveryAddressAndNoOther() {
        assertThat(described()).isEqualTo(served());
    }

    @Test
    void describesEveryHeaderAndPlaceInAnAddressThatIsRead() {
        assertThat(parametersOf("/api/v1/appointments", "post")).contains("Idempotency-Key");
        assertThat(parametersOf("/api/v1/availability", "get"))
                .contains("service", "staff", "location", "from", "to", "zone");
        assertThat(description.getJsonObject("paths").keySet()).allSatisfy(address -> {
            var item = description.getJsonObject("paths").getJsonObject(address);
            assertThat(address.contains("{reference}")).isEqualTo(item.containsKey("parameters"));
        });
    }

    @Test
    void pointsToNothingThatIsNotThere() {
        assertThat(references(description)).isNotEmpty().allSatisfy(pointer -> assertThat(
                        Json.createPointer(pointer.substring(1)).containsValue(description))
                .as(pointer)
                .isTrue());
    }

    @Test
    void hasNoPartThatNothingPointsTo() {
        var used = references(description);

        description.getJsonObject("components").forEach((kind, parts) -> {
            if (!kind.equals("securitySchemes")) {
                parts.asJsonObject().keySet().forEach(part -> assertThat(used)
                        .contains("#/components/" + kind + "/" + part));
            }
        });
    }

    @Test
    void namesEveryCodeThatAProblemCanHave() {
        var named = description
                .getJsonObject("components")
                .getJsonObject("schemas")
                .getJsonObject("Code")
                .getJsonArray("x-extensible-enum")
                .getValuesAs(JsonString::getString);

        assertThat(named).containsExactlyInAnyOrderElementsOf(codes());
    }

    @Test
    void saysForEveryOperationWhatItIsAndWhoMay() {
        assertThat(operations()).allSatisfy(operation -> assertThat(operation.keySet())
                .contains("operationId", "summary", "tags", "security", "responses"));
    }

    private static Set<String> codes() {
        var codes = new TreeSet<String>();
        Stream.of("api", "refusals")
                .map(name -> ResourceBundle.getBundle("app.foyer.texts." + name, Locale.ENGLISH))
                .flatMap(bundle -> bundle.keySet().stream())
                .filter(key -> key.matches("(api|booking|customer|question\\.(answer|terms|file))\\..*"
                        + "|coupon\\.(unknown|notYet|over|otherService|usedUp|usedByThem)"))
                .filter(key -> !key.startsWith("api.title.") && !key.matches(".*\\.rule(UntilStart)?"))
                .filter(key -> !ONLY_THE_CONSOLE_SAYS.matcher(key).matches())
                .map(ProblemCode::of)
                .forEach(codes::add);
        return codes;
    }

    private Set<String> described() {
        var described = new TreeSet<String>();
        description.getJsonObject("paths").forEach((address, item) -> item.asJsonObject().keySet().stream()
                .filter(VERBS::contains)
                .forEach(verb -> described.add(verb + " " + address)));
        return described;
    }

    private static Set<String> served() {
        var served = new TreeSet<String>();
        var root = "/" + FoyerApi.class.getAnnotation(ApplicationPath.class).value() + "/";
        for (var resource : RESOURCES) {
            Arrays.stream(resource.getDeclaredMethods())
                    .filter(method -> verb(method) != null)
                    .forEach(method -> served.add(verb(method) + " " + root + address(resource, method)));
        }
        return served;
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(verb -> verb.value().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse(null);
    }

    private static String address(Class<?> resource, Method method) {
        var below = method.getAnnotation(Path.class);
        return resource.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value());
    }

    private List<JsonObject> operations() {
        return description.getJsonObject("paths").values().stream()
                .flatMap(item -> item.asJsonObject().entrySet().stream())
                .filter(entry -> VERBS.contains(entry.getKey()))
                .map(entry -> entry.getValue().asJsonObject())
                .toList();
    }

    private List<String> parametersOf(String address, String verb) {
        return description
                .getJsonObject("paths")
                .getJsonObject(address)
                .getJsonObject(verb)
                .getJsonArray("parameters")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(this::resolved)
                .map(parameter -> parameter.getString("name"))
                .toList();
    }

    private JsonObject resolved(JsonObject parameter) {
        return parameter.containsKey("$ref")
                ? Json.createPointer(parameter.getString("$ref").substring(1))
                        .getValue(description)
                        .asJsonObject()
                : parameter;
    }

    private static Set<String> references(JsonValue value) {
        var references = new TreeSet<String>();
        if (value instanceof JsonObject object) {
            object.forEach((name, member) -> {
                if (name.equals("$ref")) {
                    references.add(((JsonString) member).getString());
                } else {
                    references.addAll(references(member));
                }
            });
        } else if (value instanceof JsonArray array) {
            array.forEach(element -> references.addAll(references(element)));
        }
        return references;
    }
}
