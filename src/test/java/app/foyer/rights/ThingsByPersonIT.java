package app.foyer.rights;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.rights.Rights.Rest;
import app.foyer.rights.RightsToThings.Thing;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every address that names somebody's thing, asked by everybody: it is there for its own, and for nobody else at all. */
class ThingsByPersonIT {

    private static final FoyerServer SERVER = FoyerServer.on(Databases.H2);
    private static final Cast CAST = Cast.at(SERVER);

    static Stream<Thing> things() {
        return RightsToThings.things().stream();
    }

    @ParameterizedTest
    @MethodSource("things")
    void isFoundByItsOwnAndByNobodyElse(Thing thing) {
        var finders = EnumSet.noneOf(Person.class);
        var seen = new ArrayList<String>();
        for (var person : Person.values()) {
            var unknown = askUnknown(person, thing);
            var known = ask(person, thing, Person.CUSTOMER_A);
            if (!unknown.contains(known)) {
                finders.add(person);
                seen.add(person + " sees " + Alike.difference(unknown.get(0), known));
            }
        }

        assertThat(finders)
                .as("who finds customer A's thing at %s: %s", thing, seen)
                .isEqualTo(thing.people());
    }

    @ParameterizedTest
    @MethodSource("things")
    void isNotFoundAnyMoreByItsOwnWhoAreSwitchedOff(Thing thing) {
        assertThat(askUnknown(Person.SWITCHED_OFF, thing))
                .contains(ask(Person.SWITCHED_OFF, thing, Person.SWITCHED_OFF));
    }

    static Stream<Rest> closedRest() {
        return Rights.rest().stream().filter(rest -> !rest.isForEverybody());
    }

    /** Whatever cookie comes along, and whichever key of another appointment: known and unknown are answered alike. */
    @ParameterizedTest
    @MethodSource("closedRest")
    void isNotToldToAProgramWithoutItsKey(Rest rest) {
        var mine = CAST.appointmentOf(Person.CUSTOMER_A).reference();
        var before = Traces.of(CAST.database());
        var told = new ArrayList<String>();
        for (var person : Person.values()) {
            for (var key : wrongKeys()) {
                var known = call(CAST.of(person), rest, mine, key);
                var unknown = call(CAST.of(person), rest, Things.UNKNOWN_APPOINTMENT, key);
                var isSame = Alike.of(known, mine).equals(Alike.of(unknown, Things.UNKNOWN_APPOINTMENT));
                if (!isSame || known.status() < 400 || known.status() >= 500) {
                    told.add(person + " with " + key + ": " + known);
                }
            }
        }

        assertThat(told).as("who was told something by %s", rest).isEmpty();
        assertThat(Traces.of(CAST.database())).isEqualTo(before);
    }

    @Test
    void isToldToAProgramWithItsKey() {
        var held = CAST.appointmentOf(Person.CUSTOMER_A);
        var rest = new Rest("GET", "/api/v1/appointments/{reference}", false);

        assertThat(call(Http.to(SERVER), rest, held.reference(), "Booking " + held.token())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void isDescribedForProgramsAsItIs() {
        var described = new ArrayList<String>();
        var paths = Http.to(SERVER).get("/api/v1/openapi.json").json().getAsJsonObject("paths");
        paths.keySet().forEach(path -> paths.getAsJsonObject(path).keySet().stream()
                .filter(verb -> Set.of("get", "post", "put", "patch", "delete").contains(verb))
                .forEach(verb -> described.add(verb.toUpperCase() + " "
                        + (path.startsWith("/api")
                                ? path
                                : path.startsWith("/v1") ? "/api" + path : "/api/v1" + path))));

        assertThat(Rights.rest().stream().map(Rest::toString))
                .as("what is described and what may be used")
                .containsAll(described);
        assertThat(described).hasSizeGreaterThan(5);
    }

    private static List<String> wrongKeys() {
        return List.of(
                "",
                "Booking",
                "Booking guessed",
                "Booking " + CAST.appointmentOf(Person.CUSTOMER_B).token(),
                "Bearer " + CAST.appointmentOf(Person.CUSTOMER_A).token(),
                "Basic YWRtaW46YWRtaW4=");
    }

    private static Answer call(Http person, Rest rest, String reference, String key) {
        var path = rest.path().replace("{reference}", reference);
        var headers = new ArrayList<>(List.of(
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                UUID.randomUUID().toString()));
        if (!key.isEmpty()) {
            headers.addAll(List.of("Authorization", key));
        }
        var body = new JsonObject();
        body.addProperty("start", "2027-01-04T09:00:00Z");
        var publisher = rest.verb().equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString());
        return person.send(rest.verb(), path, publisher, headers.toArray(String[]::new));
    }

    private static List<String> askUnknown(Person person, Thing thing) {
        return Things.UNKNOWN.stream().map(name -> ask(person, thing, name)).toList();
    }

    private static String ask(Person person, Thing thing, Person owner) {
        return ask(person, thing, Things.nameOf(thing, owner, CAST));
    }

    private static String ask(Person person, Thing thing, String name) {
        return Alike.of(CAST.of(person).get(Things.put(thing, name)), name);
    }
}
