package app.foyer.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Map.Entry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever fits what somebody typed")
class CustomerMatchTest {

    @Test
    void hasAllPartsOfItSomewhere() {
        var match = CustomerMatch.of(" Grace  100%");

        assertThat(match.jpql())
                .isEqualTo("c.removedAt is null and c.searchText like :part0 escape '!'"
                        + " and c.searchText like :part1 escape '!'");
        assertThat(match.parameters()).containsEntry("part0", "%grace%").containsEntry("part1", "%100!%%");
    }

    @Test
    void hasTheNumberHoweverItIsWritten() {
        assertThat(CustomerMatch.of("(030) 90-18 20").parameters()).containsOnly(entry("part0", "%30901820%"));
    }

    @Test
    void isEverybodyWhenNothingIsLookedFor() {
        for (var typed : new String[] {"", "  ", "+", "00"}) {
            assertThat(CustomerMatch.of(typed).isEmpty()).as(typed).isTrue();
            assertThat(CustomerMatch.of(typed).jpql()).as(typed).isEqualTo("c.removedAt is null");
        }
    }

    @Test
    void isNobodyYetWhileItIsVeryShort() {
        assertThat(CustomerMatch.of("g").isTooShort()).isTrue();
        assertThat(CustomerMatch.of("g h").isTooShort()).isFalse();
    }

    @Test
    void comesFirstWhenTheNameBeginsWithIt() {
        assertThat(CustomerMatch.of("hop gra").begins("Grace Hopper")).isTrue();
        assertThat(CustomerMatch.of("race").begins("Grace Hopper")).isFalse();
    }

    private static Entry<String, String> entry(String key, String value) {
        return Map.entry(key, value);
    }
}
