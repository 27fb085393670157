package app.foyer.web.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoicesTest {

    @Test
    void everythingChosenIsReadFromTheAddress() {
        var choices = Choices.from(Map.of(
                "service",
                "7",
                "staff",
                "3",
                "location",
                "2",
                "day",
                "2026-03-03",
                "start",
                "2026-03-03T13:00:00Z",
                "zone",
                "Europe/Lisbon",
                "step",
                "details"));

        assertThat(choices.service()).contains(7L);
        assertThat(choices.person()).contains(new Choices.PersonChoice(Optional.of(3L)));
        assertThat(choices.location()).contains(2L);
        assertThat(choices.day()).contains(LocalDate.of(2026, 3, 3));
        assertThat(choices.start()).contains(Instant.parse("2026-03-03T13:00:00Z"));
        assertThat(choices.zone()).contains("Europe/Lisbon");
        assertThat(choices.details()).isTrue();
        assertThat(choices.problems()).isEmpty();
    }

    @Test
    void anyoneIsAChoiceOfItsOwn() {
        assertThat(Choices.from(Map.of("staff", "anyone")).person())
                .contains(new Choices.PersonChoice(Optional.empty()))
                .hasValueSatisfying(person -> assertThat(person).hasToString("anyone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"service", "staff", "location", "month", "day", "start", "zone"})
    void whatCannotBeReadIsLeftOutAndTold(String name) {
        var choices = Choices.from(Map.of(name, "' or 1=1 --"));

        assertThat(choices.problems()).containsExactly(Refusal.because("book.unreadable." + name));
        assertThat(choices.service()).isEmpty();
        assertThat(choices.person()).isEmpty();
    }

    @Test
    void whatIsFarTooLongIsNotEvenTried() {
        assertThat(Choices.from(Map.of("day", "2".repeat(10_000))).problems())
                .containsExactly(Refusal.because("book.unreadable.day"));
    }

    @Test
    void nothingChosenIsNoProblem() {
        assertThat(Choices.from(Map.of("service", "")).problems()).isEmpty();
    }
}
