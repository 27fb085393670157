package app.foyer.booking;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Refusal;
import app.foyer.shared.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule as a table: each status, each verdict, the edge of the start to the second, each actor. */
class VerdictPolicyTest {

    private static final Instant START = Instant.parse("2026-03-04T13:00:00Z");
    private static final List<Actor> BUSINESS = List.of(new Actor.Staff(3, "Alan"), new Actor.Admin("ada@own.example"));
    private static final List<Actor> CUSTOMERS = List.of(new Actor.Customer(7, "Grace"), new Actor.Link(11, "Grace"));

    /** In which status each may be decided, and what the time says before the start, and from the start on. */
    private static final String TABLE = """
            CONFIRM  | PENDING             |            |
            REJECT   | PENDING             |            |
            COMPLETE | CONFIRMED NO_SHOW   | notStarted |
            NO_SHOW  | CONFIRMED COMPLETED | notStarted |
            REOPEN   | COMPLETED NO_SHOW   | notStarted |
            CANCEL   | PENDING CONFIRMED   |            | started
            """;

    static Stream<Arguments> everything() {
        return TABLE.lines()
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new))
                .flatMap(row -> Arrays.stream(AppointmentStatus.values()).map(status -> Arguments.of(row, status)));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void obeysTheTable(String[] row, AppointmentStatus status) {
        var verdict = Verdict.valueOf(row[0]);
        for (var seconds : new int[] {-86_400, -1, 0, 1, 86_400}) {
            var expected = expected(row, status, seconds < 0 ? row[2] : row[3]);
            for (var actor : BUSINESS) {
                assertThat(reasons(verdict, status, actor, START.plusSeconds(seconds)))
                        .as("%s %s %d seconds after the start by %s", verdict, status, seconds, actor)
                        .isEqualTo(expected);
            }
            for (var actor : CUSTOMERS) {
                assertThat(reasons(verdict, status, actor, START.plusSeconds(seconds)))
                        .as("a customer decides nothing of this")
                        .first()
                        .isEqualTo("booking.verdict.business");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everything")
    void hasWordsForEachReasonInEachLanguage(String[] row, AppointmentStatus status) {
        var keys = new ArrayList<>(expected(row, status, row[2]));
        keys.addAll(expected(row, status, row[3]));
        keys.add("booking.verdict.business");
        keys.add("booking.verdict.changed");

        assertThat(Texts.LANGUAGES).allSatisfy(language -> assertThat(keys).allMatch(Texts.in(language)::has));
    }

    @Test
    void whatBecameOfItIsCorrectedUntilExactlyThirtyDaysAfterTheStart() {
        var last = START.plus(VerdictPolicy.CORRECTION);

        assertThat(BUSINESS).allSatisfy(actor -> {
            assertThat(reasons(Verdict.REOPEN, AppointmentStatus.NO_SHOW, actor, last))
                    .isEmpty();
            for (var verdict : List.of(Verdict.REOPEN, Verdict.COMPLETE)) {
                assertThat(reasons(verdict, AppointmentStatus.NO_SHOW, actor, last.plusSeconds(1)))
                        .containsExactly("booking.verdict.settled");
            }
            assertThat(reasons(Verdict.COMPLETE, AppointmentStatus.CONFIRMED, actor, last.plusSeconds(1)))
                    .as("what was forgotten is noted at any time")
                    .isEmpty();
        });
    }

    @Test
    void addressesNameThemAndAnythingElseMeansNone() {
        assertThat(Verdict.values())
                .allSatisfy(verdict -> assertThat(Verdict.named(verdict.word())).contains(verdict));
        assertThat(Verdict.named("no-show")).contains(Verdict.NO_SHOW);
        assertThat(Verdict.named("CONFIRM")).isEmpty();
        assertThat(Verdict.named(null)).isEmpty();
    }

    private static List<String> expected(String[] row, AppointmentStatus status, String time) {
        var keys = "booking.verdict." + row[0].toLowerCase(Locale.ROOT) + ".";
        var reasons = new ArrayList<String>();
        if (!List.of(row[1].split(" ")).contains(status.name())) {
            reasons.add(keys + "status");
        }
        if (!time.isEmpty()) {
            reasons.add(keys + time);
        }
        return reasons;
    }

    private static List<String> reasons(Verdict verdict, AppointmentStatus status, Actor actor, Instant now) {
        return VerdictPolicy.to(verdict, new Standing(status, START), actor, now).refusals().stream()
                .map(Refusal::messageKey)
                .toList();
    }
}
