package app.foyer.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.foyer.audit.AuditService.Line;
import app.foyer.shared.ChangedMeanwhileException;
import app.foyer.shared.Refusal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeanwhileTest {

    private static final List<String> CHANGES = List.of("settings.changed");
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final Meanwhile meanwhile = new Meanwhile(new AuditEntries() {
        @Override
        Optional<Line> latest(Collection<String> actions, String subject) {
            return actions.equals(CHANGES) && subject.equals("Reminder")
                    ? Optional.of(new Line(1, NOON, "settings.changed", "marta@example.com", subject, "", null, null))
                    : Optional.empty();
        }
    });

    @Test
    void whoSawTheLatestIsNotAsked() {
        assertThatCode(() -> meanwhile.mustBeAsSeen(3, 3, CHANGES, "Reminder")).doesNotThrowAnyException();
        assertThatCode(() -> meanwhile.mustBeAsSeen(0, 0, CHANGES, "Reminder")).doesNotThrowAnyException();
    }

    @Test
    void whoSavesSecondLearnsWhoWasFasterAndWhen() {
        var asked = refused(3, 4, "Reminder");

        assertThat(asked.refusals()).containsExactly(Refusal.because("changed.meanwhile", "marta@example.com", NOON));
        assertThat(asked.version()).isEqualTo(4);
    }

    @Test
    void whatIsGoneOrNewIsAChangeToo() {
        assertThat(refused(3, 0, "Reminder").version()).isZero();
        assertThat(refused(0, 1, "Reminder").version()).isEqualTo(1);
    }

    @Test
    void whereTheLogKnowsNobodyItWasSomebody() {
        assertThat(refused(3, 4, "Another one").refusals())
                .containsExactly(Refusal.because("changed.meanwhile.bySomebody"));
    }

    private ChangedMeanwhileException refused(long seen, long stored, String subject) {
        return catchThrowableOfType(
                ChangedMeanwhileException.class, () -> meanwhile.mustBeAsSeen(seen, stored, CHANGES, subject));
    }
}
