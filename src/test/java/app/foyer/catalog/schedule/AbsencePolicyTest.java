package app.foyer.catalog.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An absence")
class AbsencePolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void mayBeginInThePastAndBeOfOneDay() {
        assertThat(AbsencePolicy.toDays(TODAY.minusDays(3), TODAY, "", TODAY, 0))
                .isEmpty();
        assertThat(AbsencePolicy.toDays(TODAY, TODAY, "Ill", TODAY, 0)).isEmpty();
    }

    @Test
    void isNotOverAlready() {
        assertThat(keys(AbsencePolicy.toDays(TODAY.minusDays(2), TODAY.minusDays(1), "", TODAY, 0)))
                .containsExactly("absence.last.past");
    }

    @Test
    void doesNotEndBeforeItBegins() {
        assertThat(keys(AbsencePolicy.toDays(TODAY.plusDays(2), TODAY.plusDays(1), "", TODAY, 0)))
                .containsExactly("absence.last.beforeFirst");
    }

    @Test
    void isToldEverythingAtOnce() {
        assertThat(keys(AbsencePolicy.toDays(null, null, "x".repeat(201), TODAY, 300)))
                .containsExactly(
                        "absence.first.missing", "absence.last.missing", "absence.reason.wrong", "absence.tooMany");
    }

    @Test
    void isNotOfYears() {
        assertThat(AbsencePolicy.toDays(TODAY, TODAY.plusDays(366), "", TODAY, 0))
                .isEmpty();
        assertThat(keys(AbsencePolicy.toDays(TODAY, TODAY.plusDays(367), "", TODAY, 0)))
                .containsExactly("absence.last.tooLong");
    }

    @Test
    void ofSomeHoursEndsAfterItsStartAndAfterNow() {
        assertThat(AbsencePolicy.toBlock(NOW.minusSeconds(60), NOW.plusSeconds(1), "", NOW, 0))
                .isEmpty();
        assertThat(keys(AbsencePolicy.toBlock(NOW.minusSeconds(60), NOW, "", NOW, 0)))
                .containsExactly("blocked.until.past");
        assertThat(keys(AbsencePolicy.toBlock(NOW.plusSeconds(60), NOW.plusSeconds(60), "", NOW, 0)))
                .containsExactly("blocked.until.beforeFrom");
        assertThat(keys(AbsencePolicy.toBlock(null, NOW.plus(Duration.ofDays(1)), "", NOW, 0)))
                .containsExactly("blocked.from.missing");
    }

    private static List<String> keys(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::messageKey).toList();
    }
}
