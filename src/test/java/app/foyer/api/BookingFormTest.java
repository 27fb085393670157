package app.foyer.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.foyer.booking.BookingRequest;
import app.foyer.booking.RequestKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookingFormTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String GRACE =
            "{\"firstName\":\"Grace\",\"lastName\":\"Hopper\",\"email\":\"grace@example.com\",\"phone\":\"030 901820\"}";

    @Test
    void theLeastThatCanBeSaidIsEnough() {
        var request = request(body(GRACE, ""));

        assertThat(request.serviceId()).isEqualTo(7);
        assertThat(request.staffId()).isEmpty();
        assertThat(request.locationId()).isEmpty();
        assertThat(request.start()).isEqualTo(Instant.parse("2026-12-03T09:00:00Z"));
        assertThat(request.notes()).isEmpty();
        assertThat(request.guest().language()).isEqualTo("de");
        assertThat(request.guest().timeZone()).isEqualTo(BERLIN);
    }

    @Test
    void allThatCanBeSaidArrives() {
        var request = request(body(
                GRACE,
                ",\"staffId\":3,\"locationId\":4,\"notes\":\" a\\nb \",\"language\":\"en\",\"zone\":\"Asia/Tokyo\""));

        assertThat(request.staffId()).contains(3L);
        assertThat(request.locationId()).contains(4L);
        assertThat(request.notes()).isEqualTo("a\nb");
        assertThat(request.guest().language()).isEqualTo("en");
        assertThat(request.guest().timeZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }

    @Test
    void nullIsTheSameAsAbsent() {
        var request = request(body(GRACE, ",\"staffId\":null,\"locationId\":null,\"notes\":null,\"answers\":null"));

        assertThat(request.staffId()).isEmpty();
        assertThat(request.notes()).isEmpty();
    }

    @Test
    void answersAreKeptWithTheNotes() {
        var request = request(body(GRACE, ",\"notes\":\"Hello\",\"answers\":{\"Size\":\"L\",\"Allergies\":\"\"}"));

        assertThat(request.notes()).isEqualTo("Hello\nSize: L");
    }

    @Test
    void priceStatusAndIdsOfTheSenderAreNotEvenRead() {
        var plain = request(body(GRACE, ""));
        var greedy = request(body(GRACE, ",\"price\":0,\"status\":\"CONFIRMED\",\"customerId\":1,\"id\":1"));

        assertThat(greedy).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀 Zoë", "محمد", "שלום", "O'Brien", "李", "<script>alert(1)</script>", "زهره\u200Cجان"})
    void namesOfAllTheWorldAreTaken(String name) {
        var guest = "{\"firstName\":\"%s\",\"lastName\":\"%s\",\"email\":\"a@example.com\"}".formatted(name, name);

        assertThat(request(body(guest, "")).guest().firstName()).isEqualTo(name);
    }

    @Nested
    class Complains {

        @Test
        void aboutAllThatIsMissingAtOnce() {
            assertThat(errors("{}"))
                    .containsOnly(
                            Map.entry("serviceId", "api.field.missing"),
                            Map.entry("start", "api.field.missing"),
                            Map.entry("customer", "api.field.missing"));
            assertThat(errors(body("{}", "")))
                    .containsOnly(
                            Map.entry("customer.firstName", "customer.firstName.missing"),
                            Map.entry("customer.lastName", "customer.lastName.missing"),
                            Map.entry("customer.email", "customer.email.missing"));
        }

        @Test
        void aboutWrongTypes() {
            assertThat(errors("{\"serviceId\":\"7\",\"staffId\":1.5,\"locationId\":true,\"start\":5,\"customer\":\"x\","
                            + "\"notes\":{},\"answers\":[],\"language\":\"fr\",\"zone\":7}"))
                    .containsOnly(
                            Map.entry("serviceId", "api.field.id"),
                            Map.entry("staffId", "api.field.id"),
                            Map.entry("locationId", "api.field.id"),
                            Map.entry("start", "api.field.moment"),
                            Map.entry("customer", "api.field.object"),
                            Map.entry("notes", "api.field.text"),
                            Map.entry("answers", "api.field.object"),
                            Map.entry("language", "api.field.choice"),
                            Map.entry("zone", "api.field.zone"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"-1", "0", "1.0", "1e3", "1e999999999", "99999999999999999999", "\"1\"", "[1]", "{}"})
        void aboutIdsThatAreNone(String id) {
            assertThat(errors(body(GRACE, ",\"staffId\":" + id))).containsEntry("staffId", "api.field.id");
        }

        @ParameterizedTest
        @CsvSource({
            "grace@example.com\\nBcc: a@b.de, api.field.control",
            "grace@example.com\\r\\n, api.field.control",
            "grace, customer.email.wrong",
            "a@b, customer.email.wrong",
            "<a@b.de>, customer.email.wrong",
            "ä@example.com, customer.email.wrong",
            "\\ud800@example.com, api.field.text"
        })
        void aboutAddressesThatAreNone(String address, String complaint) {
            var guest = "{\"firstName\":\"G\",\"lastName\":\"H\",\"email\":\"%s\"}".formatted(address);

            assertThat(errors(body(guest, ""))).containsOnly(Map.entry("customer.email", complaint));
        }

        @Test
        void aboutNamesThatAreTooLongOrHaveLineBreaks() {
            var guest = "{\"firstName\":\"%s\",\"lastName\":\"a\\nb\",\"email\":\"a@example.com\"}"
                    .formatted("x".repeat(10_000));

            assertThat(errors(body(guest, "")))
                    .containsOnly(
                            Map.entry("customer.firstName", "customer.name.tooLong"),
                            Map.entry("customer.lastName", "customer.name.control"));
        }

        @Test
        void aboutWhatNoDatabaseKeeps() {
            assertThat(errors(body(GRACE, ",\"notes\":\"a\\u0000b\""))).containsEntry("notes", "api.field.control");
            assertThat(errors(body(GRACE, ",\"notes\":\"a\\udc00b\""))).containsEntry("notes", "api.field.text");
            assertThat(errors(body(GRACE, ",\"answers\":{\"a\\u0000\":\"b\"}")))
                    .containsEntry("answers.?", "api.field.name");
        }

        @Test
        void aboutNotesThatAreTooLongWithTheirAnswers() {
            var longest = "x".repeat(BookingRequest.MAXIMUM_NOTES_LENGTH);

            assertThat(request(body(GRACE, ",\"notes\":\"" + longest + "\"")).notes())
                    .isEqualTo(longest);
            assertThat(errors(body(GRACE, ",\"notes\":\"" + longest + "x\"")))
                    .containsEntry("notes", "api.field.tooLong");
            assertThat(errors(body(GRACE, ",\"notes\":\"" + longest + "\",\"answers\":{\"a\":\"b\"}")))
                    .containsEntry("answers", "api.field.tooLong");
        }

        @Test
        void aboutMoreAnswersThanAnyFormHasQuestions() {
            var answers = IntStream.range(0, 51)
                    .mapToObj(i -> "\"%d\":\"x\"".formatted(i))
                    .collect(Collectors.joining(","));

            assertThat(errors(body(GRACE, ",\"answers\":{" + answers + "}")))
                    .containsEntry("answers", "api.field.tooMany");
        }
    }

    @Nested
    class AKey {

        @Test
        void isNeededToBook() {
            assertThatThrownBy(() -> IdempotencyKey.required(null)).hasMessage("api.idempotencyKey.missing");
            assertThatThrownBy(() -> IdempotencyKey.required("  ")).hasMessage("api.idempotencyKey.missing");
        }

        @Test
        void hasAtMost200PrintableCharacters() {
            assertThat(IdempotencyKey.required("x".repeat(200)).value()).hasSize(200);
            assertThatThrownBy(() -> IdempotencyKey.required("x".repeat(201)))
                    .hasMessage("api.idempotencyKey.malformed");
            assertThatThrownBy(() -> IdempotencyKey.required("a\tb")).hasMessage("api.idempotencyKey.malformed");
        }
    }

    private static String body(String customer, String more) {
        return "{\"serviceId\":7,\"start\":\"2026-12-03T10:00:00+01:00\",\"customer\":" + customer + more + "}";
    }

    private static BookingRequest request(String body) {
        return BookingForm.read(fields(body), Locale.GERMANY).toRequest("de", BERLIN, new RequestKey("key"));
    }

    private static Map<String, String> errors(String body) {
        var problem =
                catchThrowableOfType(ProblemException.class, () -> BookingForm.read(fields(body), Locale.GERMANY));
        assertThat(problem.status()).isEqualTo(422);
        return problem.errors().stream().collect(Collectors.toMap(FieldError::field, error -> error.reason()
                .messageKey()));
    }

    private static Fields fields(String body) {
        try {
            return JsonBody.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
