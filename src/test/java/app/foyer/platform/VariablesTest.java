package app.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the operator types")
class VariablesTest {

    private final Map<String, String> typed = new HashMap<>();
    private final Variables variables = new Variables(typed::get);

    @Test
    void mayBeMissing() {
        typed.put("BLANK", "  ");

        assertThat(variables.text("BLANK")).isEmpty();
        assertThat(variables.flag("FLAG")).isFalse();
        assertThat(variables.list("LIST", name -> true, "names")).isEmpty();
        assertThat(variables.number("NUMBER", 7, 10)).isEqualTo(7);
        assertThat(variables.url("URL", "http://localhost:8080")).hasHost("localhost");
        assertThat(variables.key("KEY")).isNull();
        assertThat(variables.problems()).isEmpty();
    }

    @Test
    void isReadWithoutWhatStandsAroundIt() {
        typed.putAll(
                Map.of("FLAG", " true ", "LIST", "one, two  three", "NUMBER", "10", "URL", "https://a.example/x//"));

        assertThat(variables.flag("FLAG")).isTrue();
        assertThat(variables.list("LIST", name -> true, "names")).containsExactly("one", "two", "three");
        assertThat(variables.number("NUMBER", 7, 10)).isEqualTo(10);
        assertThat(variables.url("URL", "http://localhost")).isEqualTo(URI.create("https://a.example/x"));
        assertThat(variables.problems()).isEmpty();
    }

    @Test
    void isAllToldAtOnceWhereItIsWrongAndTheUsualCounts() {
        typed.putAll(Map.of("FLAG", "yes", "LIST", "good BAD", "NUMBER", "11", "URL", "ftp://a.example"));

        assertThat(variables.flag("FLAG")).isFalse();
        assertThat(variables.list("LIST", "good"::equals, "names")).containsExactly("good");
        assertThat(variables.number("NUMBER", 7, 10)).isEqualTo(7);
        assertThat(variables.url("URL", "http://localhost")).isEqualTo(URI.create("http://localhost"));
        assertThat(variables.problems())
                .containsExactly(
                        "FLAG must be true or false, not \"yes\"",
                        "LIST must be a list of names, not \"BAD\"",
                        "NUMBER must be a number from 1 to 10, not \"11\"",
                        "URL must be an address such as https://booking.example.com, not \"ftp://a.example\"");
    }
}
