package app.foyer.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BookingApi.Held;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnBusiness;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The REST interface as a shop meets it: the server that we ship, over HTTP. */
class ApiIT {

    private static final String APPOINTMENTS = "/api/v1/appointments";
    private static final String PROBLEM = "application/problem+json";
    private static final Duration HOUR = Duration.ofHours(1);
    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).plusDays(20);
    private static final Instant NINE = DAY.atTime(9, 0).toInstant(ZoneOffset.UTC);
    private static final Instant TEN = NINE.plus(HOUR);

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final Http http = Http.to(server);
    private final BookingApi api = BookingApi.of(server);
    private final OwnBusiness business = OwnBusiness.in(server.database());
    private final long service = business.service(HOUR).offered();

    @AfterEach
    void noSessionWasMade() {
        assertThat(http.cookie("sid")).isEmpty();
        assertThat(http.cookie("JSESSIONID")).isEmpty();
    }

    @Nested
    class Services {

        @Test
        void areListedWithStaffAndLocations() {
            var own = find(http.get("/api/v1/services").array("services"), service);

            assertThat(own.get("durationMinutes").getAsInt()).isEqualTo(60);
            assertThat(own.get("currency").getAsString()).isEqualTo("EUR");
            assertThat(find(own.getAsJsonArray("staff"), business.staff())).isNotNull();
            assertThat(find(own.getAsJsonArray("locations"), business.location())
                            .get("timeZone")
                            .getAsString())
                    .isEqualTo("UTC");
        }

        @Test
        void thatAreNoLongerOfferedAreNeitherListedNorHaveTimes() {
            var gone = business.service(HOUR).offered();
            server.database().run("update service set active = false where id = ?", gone);

            assertThat(ids(http.get("/api/v1/services").array("services")))
                    .contains(service)
                    .doesNotContain(gone);
            assertProblem(availability("service=" + gone + days(DAY, DAY)), 404, "service_unknown");
            assertThat(errors(api.book(gone, business.staff(), NINE, BookingApi.newAddress())))
                    .containsEntry("serviceId", "service_unknown");
        }
    }

    @Nested
    class FreeTimes {

        @Test
        void haveEveryDayThatWasAskedForAndTheOffsetOfTheZone() {
            var answer = availability("service=" + service + days(DAY, DAY.plusDays(1)) + "&zone=Asia/Kolkata");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text("zone")).isEqualTo("Asia/Kolkata");
            assertThat(answer.array("days")).hasSize(2);
            var slot = firstSlot(answer);
            assertThat(slot.get("start").getAsString())
                    .startsWith(DAY.toString())
                    .endsWith("+05:30");
            assertThat(slot.getAsJsonArray("choices").get(0).getAsJsonObject())
                    .isEqualTo(JsonParser.parseString(
                            "{\"staffId\":%d,\"locationId\":%d}".formatted(business.staff(), business.location())));
        }

        @Test
        void lackWhatIsBooked() {
            api.mustBook(service, business.staff(), NINE, BookingApi.newAddress());

            assertThat(starts(availability("service=" + service + days(DAY, DAY))))
                    .contains(NINE.minus(HOUR), TEN)
                    .doesNotContain(NINE, NINE.plus(15, ChronoUnit.MINUTES));
        }

        @Test
        void ofThePastAreNone() {
            var answer = availability("service=" + service + "&from=2020-01-01&to=2020-01-03");

            assertThat(answer.array("days")).hasSize(3);
            assertThat(starts(answer)).isEmpty();
        }

        @Test
        void canBeBookedAsTheyAreWritten() {
            var start = firstSlot(availability("service=" + service + days(DAY, DAY) + "&zone=America/St_Johns"))
                    .get("start")
                    .getAsString();

            var answer = book(body("start", start));

            assertThat(answer.status()).isEqualTo(201);
            assertThat(moment(answer.text("start"))).isEqualTo(moment(start));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        from=2027-01-01&to=2027-03-04                       | to       | range_too_long
                        from=2027-01-02&to=2027-01-01                       | to       | range_backwards
                        from=2027-02-30&to=2027-03-01                       | from     | field_date
                        to=2027-03-01                                       | from     | field_missing
                        from=2027-01-01&to=2027-01-01&zone=Mars/Base        | zone     | field_zone
                        from=2027-01-01&to=2027-01-01&staff=x%27%20or%201=1 | staff    | field_id
                        from=2027-01-01&to=2027-01-01&staff=999999999       | staff    | staff_not_offered
                        from=2027-01-01&to=2027-01-01&location=999999999    | location | location_not_offered
                        from=2027-01-01&to=2027-01-01&service=2             | service  | field_repeated
                        """)
        void areNotToldForWhatIsWrong(String query, String field, String code) {
            var answer = availability("service=" + service + "&" + query);

            assertProblem(answer, 422, "request_invalid");
            assertThat(errors(answer)).containsOnly(Map.entry(field, code));
        }
    }

    @Nested
    class Booking {

        @Test
        void saysEverythingOnceAndTheTokenOpensTheAppointment() {
            var answer = book(body());

            assertThat(answer.status()).isEqualTo(201);
            assertThat(answer.header("Location")).endsWith(APPOINTMENTS + "/" + answer.text("reference"));
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.text("status")).isEqualTo("CONFIRMED");
            assertThat(answer.text("start")).isEqualTo(DAY + "T09:00:00+00:00");
            assertThat(answer.text("manageUrl")).endsWith("/booking?t=" + answer.text("token"));
            assertThat(api.read(held(answer)).text("reference")).isEqualTo(answer.text("reference"));
        }

        @Test
        void twiceWithOneKeyGetsTheFirstAnswerWithoutTheToken() {
            var body = body();
            var key = UUID.randomUUID().toString();

            var first = book(body, "Idempotency-Key", key);
            var second = book(body, "Idempotency-Key", key);

            assertThat(second.status()).isEqualTo(201);
            assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
            assertThat(second.text("reference")).isEqualTo(first.text("reference"));
            assertThat(second.json().has("token")).isFalse();
            assertThat(second.json().has("manageUrl")).isFalse();
        }

        @Test
        void withTheKeyOfAnotherBookingIsRefused() {
            var key = UUID.randomUUID().toString();
            book(body(), "Idempotency-Key", key);

            assertProblem(book(body("start", TEN.toString()), "Idempotency-Key", key), 422, "idempotency_key_reused");
        }

        @Test
        void thatWasRefusedDoesNotUseItsKeyUp() {
            var key = UUID.randomUUID().toString();
            api.mustBook(service, business.staff(), NINE, BookingApi.newAddress());

            assertProblem(book(body(), "Idempotency-Key", key), 409, "slot_taken");
            assertThat(book(body("start", TEN.toString()), "Idempotency-Key", key)
                            .status())
                    .isEqualTo(201);
        }

        @Test
        void needsAKey() {
            assertProblem(http.postJson(APPOINTMENTS, body()), 400, "idempotency_key_missing");
        }

        @Test
        void ofATakenTimeNamesTheThreeNearestInOrder() {
            api.mustBook(service, business.staff(), NINE, BookingApi.newAddress());

            var answer = book(body());

            assertProblem(answer, 409, "slot_taken");
            assertThat(answer.text("detail")).contains("09:00");
            assertThat(slots(answer.array("alternatives")))
                    .containsExactly(NINE.minus(75, ChronoUnit.MINUTES), NINE.minus(HOUR), TEN);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        2020-01-01T09:00:00Z      | slot_too_soon
                        2999-01-01T09:00:00Z      | slot_too_far
                        2026-02-30T09:00:00+01:00 | field_moment
                        2027-01-01T09:00:00       | field_moment
                        2027-01-01                | field_moment
                        ''                        | field_moment
                        """)
        void atAWrongTimeIsRefused(String start, String code) {
            var answer = book(body("start", start));

            assertThat(answer.status()).isEqualTo(422);
            assertThat(errors(answer)).containsEntry("start", code);
        }

        @Test
        void besideTheGridIsRefusedWithTimesOnOffer() {
            var answer = book(body("start", NINE.plusSeconds(7 * 60).toString()));

            assertProblem(answer, 422, "slot_not_on_grid");
            assertThat(answer.array("alternatives")).hasSize(3);
        }

        @Test
        void withSomebodyWhoDoesNotGiveTheServiceIsRefused() {
            var other = business.employ();

            assertThat(errors(book(body("staffId", other)))).containsOnly(Map.entry("staffId", "staff_not_offered"));
            assertThat(errors(book(body("staffId", 999_999_999)))).containsOnlyKeys("staffId");
            assertThat(errors(book(body("locationId", 999_999_999)))).containsOnlyKeys("locationId");
            assertThat(errors(book(body("serviceId", 999_999_999)))).containsOnlyKeys("serviceId");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"😀 Zoë", "محمد", "שלום", "李", "O'Brien; drop table customer", "<script>alert(1)</script>"})
        void takesNamesOfAllTheWorldAsTheyAre(String name) {
            var address = BookingApi.newAddress();
            var body = body();
            body.add("customer", customer(name, address));

            assertThat(book(body).status()).isEqualTo(201);
            assertThat(server.database()
                            .list(row -> row.getString(1), "select first_name from customer where email = ?", address))
                    .containsExactly(name);
        }

        @Test
        void withTheAddressOfSomebodyKnownTellsNothingAboutThem() {
            var address = BookingApi.newAddress();
            api.mustBook(service, business.staff(), NINE, address);

            var body = body("start", TEN.toString());
            body.add("customer", customer("Mallory", address));
            var answer = book(body);

            assertThat(answer.status()).isEqualTo(201);
            assertThat(answer.body() + api.read(held(answer)).body())
                    .doesNotContain("Grace")
                    .doesNotContain("Guest")
                    .doesNotContain(address);
        }

        @Test
        void thatIsRefusedStoresNothing() {
            var address = BookingApi.newAddress();
            var body = body("start", "2020-01-01T09:00:00Z");
            body.add("customer", customer("Grace", address));

            book(body);

            assertThat(server.database().count("select count(*) from customer where email = ?", address))
                    .isZero();
        }
    }

    @Nested
    class TheHolderOfTheToken {

        private final Held appointment = api.mustBook(service, business.staff(), NINE, BookingApi.newAddress());

        @Test
        void movesAndCancels() {
            var moved = api.move(appointment, TEN);
            assertThat(moved.status()).isEqualTo(200);
            assertThat(moment(moved.text("start"))).isEqualTo(TEN);

            var cancelled = api.cancel(appointment);
            assertThat(cancelled.status()).isEqualTo(200);
            assertThat(cancelled.text("status")).isEqualTo("CANCELLED");
            assertThat(cancelled.json().getAsJsonObject("cancel").get("allowed").getAsBoolean())
                    .isFalse();

            assertProblem(api.cancel(appointment), 403, "cancel_over");
        }

        @Test
        void cancelsWithoutSayingWhy() {
            var answer = http.send(
                    "POST",
                    APPOINTMENTS + "/" + appointment.reference() + "/cancel",
                    BodyPublishers.noBody(),
                    "Authorization",
                    "Booking " + appointment.token());

            assertThat(answer.status()).isEqualTo(200);
        }

        @Test
        void mayRepeatAChangeUnderItsKey() {
            var first = change("reschedule", "{\"start\":\"%s\"}".formatted(TEN), "move");
            var second = change("reschedule", "{\"start\":\"%s\"}".formatted(TEN), "move");
            assertThat(second.toString()).isEqualTo(first.toString()).startsWith("200");

            assertThat(change("cancel", "{}", "cancel").status()).isEqualTo(200);
            assertThat(change("cancel", "{}", "cancel").status()).isEqualTo(200);
            assertThat(server.database()
                            .count(
                                    "select count(*) from appointment_change c join appointment a on a.id = c.appointment_id"
                                            + " where a.reference = ?",
                                    appointment.reference()))
                    .isEqualTo(3);
        }

        private Answer change(String verb, String body, String key) {
            return http.postJson(
                    "%s/%s/%s".formatted(APPOINTMENTS, appointment.reference(), verb),
                    JsonParser.parseString(body),
                    "Authorization",
                    "Booking " + appointment.token(),
                    "Idempotency-Key",
                    key + appointment.reference());
        }

        @Test
        void cannotMoveToATimeThatIsTaken() {
            api.mustBook(service, business.staff(), TEN, BookingApi.newAddress());

            var answer = api.move(appointment, TEN);

            assertProblem(answer, 409, "slot_taken");
            assertThat(answer.array("alternatives")).hasSize(3);
            assertThat(moment(api.read(appointment).text("start"))).isEqualTo(NINE);
        }

        @Test
        void isToldWhyWhenItIsTooLate() {
            var soon = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(5, ChronoUnit.HOURS);
            var tomorrow = api.mustBook(service, business.staff(), soon, BookingApi.newAddress());

            var answer = api.move(tomorrow, TEN);

            assertProblem(answer, 403, "move_too_late");
            assertThat(answer.text("detail")).contains("24 hours");
            assertThat(answer.array("reasons")).hasSize(1);
        }

        @Test
        void isToldThatTheLinkHasEndedWhenTheAppointmentHasStarted() {
            var before = OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(10);
            server.database()
                    .run(
                            "update appointment set starts_at = ?, occupied_from = ? where reference = ?",
                            before,
                            before,
                            appointment.reference());

            assertProblem(api.read(appointment), 410, "link_spent");
            assertProblem(api.cancel(appointment), 410, "link_spent");
        }

        @Test
        void mayBeAnybodyWhoWritesTheReferenceInSmallLetters() {
            var read = api.read(new Held(appointment.reference().toLowerCase(Locale.ROOT), appointment.token()));

            assertThat(read.status()).isEqualTo(200);
        }
    }

    @Nested
    class NobodyElse {

        private final Held appointment = api.mustBook(service, business.staff(), NINE, BookingApi.newAddress());
        private final Held other = api.mustBook(service, business.staff(), TEN, BookingApi.newAddress());

        @Test
        void learnsWhetherAnAppointmentExists() {
            var altered = appointment.token().substring(1) + "x";
            var pairs = List.of(
                    new Held(appointment.reference(), altered),
                    new Held(appointment.reference(), other.token()),
                    new Held("FO-22222", appointment.token()),
                    new Held("FO-22222", altered),
                    new Held("nonsense", appointment.token()));

            assertThat(pairs.stream().map(api::read).map(Answer::toString).distinct())
                    .singleElement()
                    .asString()
                    .startsWith("404")
                    .contains("appointment_unknown");
            assertThat(pairs).allSatisfy(pair -> {
                assertThat(api.move(pair, NINE.plus(HOUR.multipliedBy(3))).status())
                        .isEqualTo(404);
                assertThat(api.cancel(pair).status()).isEqualTo(404);
            });
            assertThat(api.read(appointment).text("status")).isEqualTo("CONFIRMED");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Bearer abc", "Basic abc", "Booking", "Booking ", "abc", "Booking a b"})
        void comesInWithOtherCredentials(String credentials) {
            var answer = http.get(APPOINTMENTS + "/" + appointment.reference(), "Authorization", credentials);

            assertProblem(answer, 401, "credentials_missing");
            assertThat(answer.header("WWW-Authenticate")).startsWith("Booking");
        }

        @Test
        void comesInWithout() {
            assertProblem(http.get(APPOINTMENTS + "/" + appointment.reference()), 401, "credentials_missing");
        }
    }

    @Nested
    class BadInput {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                        ``            | 400 | body_missing
                        {             | 400 | body_malformed
                        {"a":1,"a":2} | 400 | body_duplicate_member
                        []            | 422 | body_not_an_object
                        null          | 422 | body_not_an_object
                        {}            | 422 | request_invalid
                        """)
        void inTheBodyIsAnsweredWithAProblem(String body, int status, String code) {
            assertProblem(post(body, "application/json"), status, code);
        }

        @Test
        void thatIsHugeOrDeepIsAnsweredWithAProblem() {
            assertProblem(post("{\"a\":\"" + "x".repeat(200_000) + "\"}", "application/json"), 413, "body_too_large");
            assertProblem(post("{\"a\":".repeat(5_000), "application/json"), 400, "body_too_deep");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml", "multipart/form-data"})
        void ofAnotherTypeIsAnsweredWithAProblem(String type) {
            assertProblem(post("a=b", type), 415, "unsupported_media_type");
        }

        @Test
        void inAHeaderIsAnsweredWithAProblem() {
            assertProblem(post("{}", "nonsense"), 400, "request_malformed");
        }

        @ParameterizedTest
        @CsvSource({
            "grace@example.com\\nBcc: all@example.com, field_control",
            "grace, email_wrong",
            "'', email_missing",
            "\\ud800@example.com, field_text"
        })
        void inAnAddressIsNamed(String address, String code) {
            var body = body().toString()
                    .replaceAll("\"email\":\"[^\"]*\"", "\"email\":\"" + address.replace("\\", "\\\\") + "\"");

            assertThat(errors(post(body, "application/json"))).containsOnly(Map.entry("customer.email", code));
        }

        @Test
        void inANameIsNamed() {
            var body = body();
            body.add("customer", customer("x".repeat(10_000), BookingApi.newAddress()));

            assertThat(errors(book(body))).containsOnly(Map.entry("customer.firstName", "name_too_long"));
        }

        @Test
        void isExplainedInTheLanguageThatWasAskedFor() {
            var german = inGerman(post("{}", "application/json").response().request());

            assertThat(german.header("Content-Language")).isEqualTo("de");
            assertThat(german.text("detail")).contains("Diese Angabe fehlt.");
        }
    }

    @Nested
    class TheProtocol {

        @ParameterizedTest
        @ValueSource(
                strings = {"/api", "/api/", "/api/v1", "/api/v2/services", "/api/v1/nothing", "/api/application.wadl"})
        void knowsNoOtherAddress(String address) {
            assertProblem(http.get(address), 404, "not_found");
        }

        @ParameterizedTest
        @ValueSource(strings = {"GET", "PUT", "PATCH", "DELETE", "BREW"})
        void saysWhichVerbsItKnows(String verb) {
            var answer = http.send(verb, APPOINTMENTS, BodyPublishers.noBody());

            assertProblem(answer, 405, "method_not_allowed");
            assertThat(answer.header("Allow")).contains("POST");
        }

        @Test
        void saysItToThoseWhoAskFirst() {
            var answer = http.send(
                    "OPTIONS",
                    "/api/v1/services",
                    BodyPublishers.noBody(),
                    "Origin",
                    "https://elsewhere.example",
                    "Access-Control-Request-Method",
                    "GET");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Allow")).contains("GET");
            assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        }

        @Test
        void speaksJsonOnly() {
            assertProblem(http.get("/api/v1/services", "Accept", "text/html"), 406, "not_acceptable");
        }

        @Test
        void isDescribed() {
            var answer = http.get("/api/v1/openapi.json");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().getAsJsonObject("paths").keySet()).contains(APPOINTMENTS);
        }
    }

    private Answer availability(String query) {
        return http.get("/api/v1/availability?" + query);
    }

    private static String days(LocalDate from, LocalDate to) {
        return "&from=%s&to=%s".formatted(from, to);
    }

    private Answer book(JsonObject body) {
        return book(body, "Idempotency-Key", UUID.randomUUID().toString());
    }

    private Answer book(JsonObject body, String... headers) {
        return http.postJson(APPOINTMENTS, body, headers);
    }

    private Answer post(String body, String type) {
        return http.send(
                "POST",
                APPOINTMENTS,
                BodyPublishers.ofString(body == null ? "" : body),
                "Content-Type",
                type,
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    private JsonObject body() {
        var body = new JsonObject();
        body.addProperty("serviceId", service);
        body.addProperty("start", NINE.toString());
        body.add("customer", customer("Grace", BookingApi.newAddress()));
        return body;
    }

    private JsonObject body(String member, String value) {
        var body = body();
        body.addProperty(member, value);
        return body;
    }

    private JsonObject body(String member, long value) {
        var body = body();
        body.addProperty(member, value);
        return body;
    }

    /** The same request once more, by somebody who speaks German, but would rather speak French. */
    private static Answer inGerman(HttpRequest request) {
        var german = HttpRequest.newBuilder(request, (name, value) -> !name.equalsIgnoreCase("Accept-Language"))
                .header("Accept-Language", "fr, de-AT;q=0.8, en;q=0.5")
                .build();
        try {
            return new Answer(HttpClient.newHttpClient().send(german, BodyHandlers.ofString()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject customer(String firstName, String address) {
        var customer = new JsonObject();
        customer.addProperty("firstName", firstName);
        customer.addProperty("lastName", "Guest");
        customer.addProperty("email", address);
        return customer;
    }

    private static Held held(Answer booked) {
        return new Held(booked.text("reference"), booked.text("token"));
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith(PROBLEM);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.text("type")).isEqualTo("urn:problem-type:foyer:" + code);
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.json().get("status").getAsInt()).isEqualTo(status);
        assertThat(answer.text("title")).isNotBlank().doesNotContain("???");
        assertThat(answer.text("detail")).isNotBlank().doesNotContain("???");
    }

    private static Map<String, String> errors(Answer answer) {
        return StreamSupport.stream(answer.array("errors").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .collect(Collectors.toMap(
                        error -> error.get("field").getAsString(),
                        error -> error.get("code").getAsString(),
                        (first, second) -> first));
    }

    private static JsonObject find(JsonArray array, long id) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(element -> element.get("id").getAsLong() == id)
                .findFirst()
                .orElseThrow();
    }

    private static List<Long> ids(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(element -> element.getAsJsonObject().get("id").getAsLong())
                .toList();
    }

    private static List<Instant> starts(Answer availability) {
        return StreamSupport.stream(availability.array("days").spliterator(), false)
                .flatMap(day -> slots(day.getAsJsonObject().getAsJsonArray("slots")).stream())
                .toList();
    }

    private static JsonObject firstSlot(Answer availability) {
        return availability
                .array("days")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("slots")
                .get(0)
                .getAsJsonObject();
    }

    private static List<Instant> slots(JsonArray slots) {
        return StreamSupport.stream(slots.spliterator(), false)
                .map(slot -> moment(slot.getAsJsonObject().get("start").getAsString()))
                .toList();
    }

    private static Instant moment(String written) {
        return OffsetDateTime.parse(written).toInstant();
    }
}
