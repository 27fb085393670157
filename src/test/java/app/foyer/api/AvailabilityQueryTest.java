package app.foyer.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.AbstractMultivaluedMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AvailabilityQueryTest {

    @Test
    void readsWhatIsAsked() {
        var query = query("service=7&staff=3&location=4&from=2026-12-01&to=2026-12-31&zone=Europe/Berlin");

        assertThat(query.serviceId()).isEqualTo(7);
        assertThat(query.staffId()).contains(3L);
        assertThat(query.locationId()).contains(4L);
        assertThat(query.from()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(query.to()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(query.zone()).contains(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void anEmptyParameterIsAnAbsentOne() {
        assertThat(query("service=7&staff=&from=2026-12-01&to=2026-12-01").staffId())
                .isEmpty();
    }

    @Test
    void asksForAtMost62Days() {
        assertThat(query("service=7&from=2026-12-01&to=2027-01-31").to()).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(errors("service=7&from=2026-12-01&to=2027-02-01"))
                .containsOnly(Map.entry("to", "api.range.tooLong"));
    }

    @Test
    void doesNotEndBeforeItBegins() {
        assertThat(errors("service=7&from=2026-12-02&to=2026-12-01"))
                .containsOnly(Map.entry("to", "api.range.backwards"));
    }

    @Test
    void complainsAboutEverythingAtOnce() {
        assertThat(errors("service=abc&staff=-1&location=0&from=2026-02-30&zone=Mars/Base"))
                .containsOnly(
                        Map.entry("service", "api.field.id"),
                        Map.entry("staff", "api.field.id"),
                        Map.entry("location", "api.field.id"),
                        Map.entry("from", "api.field.date"),
                        Map.entry("to", "api.field.missing"),
                        Map.entry("zone", "api.field.zone"));
    }

    @Test
    void aParameterGivenTwiceIsRefused() {
        assertThat(errors("service=7&service=8&from=2026-12-01&to=2026-12-01"))
                .containsOnly(Map.entry("service", "api.field.repeated"));
    }

    private static AvailabilityQuery query(String query) {
        return AvailabilityQuery.read(Fields.of(parameters(query)));
    }

    private static Map<String, String> errors(String query) {
        var problem = catchThrowableOfType(ProblemException.class, () -> query(query));
        assertThat(problem.status()).isEqualTo(422);
        return problem.errors().stream().collect(Collectors.toMap(FieldError::field, error -> error.reason()
                .messageKey()));
    }

    private static MultivaluedMap<String, String> parameters(String query) {
        var parameters = new AbstractMultivaluedMap<String, String>(new HashMap<>()) {};
        for (var parameter : query.split("&")) {
            var nameAndValue = parameter.split("=", 2);
            parameters.add(nameAndValue[0], nameAndValue[1]);
        }
        return parameters;
    }
}
