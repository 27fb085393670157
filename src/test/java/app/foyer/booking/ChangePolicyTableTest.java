package app.foyer.booking;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.settings.PanelSettings;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import app.foyer.shared.personal.DeletionMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule as a table: each status, each setting, each edge to the second, each actor. */
class ChangePolicyTableTest {

    private static final Instant START = Instant.parse("2026-03-04T13:00:00Z");
    private static final Duration OF_ANOTHER_RULE = Duration.ofDays(30);
    private static final Set<AppointmentStatus> HOLDING =
            EnumSet.of(AppointmentStatus.PENDING, AppointmentStatus.CONFIRMED);

    private static final Actor CUSTOMER = new Actor.Customer(7, "Grace Hopper");
    private static final Actor LINK = new Actor.Link(11, "Grace Hopper");
    private static final Actor STAFF = new Actor.Staff(3, "Alan Turing");
    private static final Actor ADMIN = new Actor.Admin("Ada Lovelace");

    /** Minutes of notice, seconds before the start, and what the time says to a customer. */
    private static final String TIMES = """
            1440 | 86401 | in time
            1440 | 86400 | in time
            1440 | 86399 | tooLate
            1440 |     1 | tooLate
            1440 |     0 | started
            1440 |    -1 | started
             120 |  7201 | in time
             120 |  7200 | in time
             120 |  7199 | tooLate
             120 |     0 | started
               0 |     1 | in time
               0 |     0 | started
               0 |    -1 | started
            """;

    private record Edge(Duration notice, Instant now, String saying) {}

    private record Row(boolean offered, boolean ownNotice, Set<AppointmentStatus> statuses, Edge edge) {

        /** The rules under test; those of the other change are as different as can be. */
        PanelSettings forMoving() {
            return new PanelSettings(
                    offered,
                    !offered,
                    general(),
                    own(),
                    Optional.of(OF_ANOTHER_RULE),
                    statuses,
                    others(),
                    true,
                    true,
                    true,
                    true,
                    DeletionMode.KEEP,
                    false);
        }

        PanelSettings forCancelling() {
            return new PanelSettings(
                    !offered,
                    offered,
                    general(),
                    Optional.of(OF_ANOTHER_RULE),
                    own(),
                    others(),
                    statuses,
                    true,
                    true,
                    true,
                    true,
                    DeletionMode.KEEP,
                    false);
        }

        private Duration general() {
            return ownNotice ? OF_ANOTHER_RULE : edge.notice();
        }

        private Optional<Duration> own() {
            return ownNotice ? Optional.of(edge.notice()) : Optional.empty();
        }

        private Set<AppointmentStatus> others() {
            var others = EnumSet.copyOf(HOLDING);
            others.removeAll(statuses);
            return others;
        }
    }

    static Stream<Arguments> everybodyInEveryStatus() {
        return Arrays.stream(AppointmentStatus.values())
                .flatMap(status -> Stream.of(CUSTOMER, LINK, STAFF, ADMIN).map(actor -> Arguments.of(status, actor)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everybodyInEveryStatus")
    void movingObeysTheTable(AppointmentStatus status, Actor actor) {
        for (var row : rows()) {
            var decision = new ChangePolicy(row.forMoving())
                    .toMove(new Standing(status, START), actor, row.edge().now());

            assertThat(reasons(decision)).as("%s", row).isEqualTo(expected("booking.move.", status, actor, row));
            assertThat(decision.validUntil()).as("%s", row).isEqualTo(until(decision, actor, row));
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everybodyInEveryStatus")
    void cancellingObeysTheTable(AppointmentStatus status, Actor actor) {
        for (var row : rows()) {
            var decision = new ChangePolicy(row.forCancelling())
                    .toCancel(new Standing(status, START), actor, row.edge().now());

            assertThat(reasons(decision)).as("%s", row).isEqualTo(expected("booking.cancel.", status, actor, row));
            assertThat(decision.validUntil()).as("%s", row).isEqualTo(until(decision, actor, row));
        }
    }

    private static List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var edge : edges()) {
            for (var offered : List.of(true, false)) {
                for (var own : List.of(true, false)) {
                    for (var statuses : statuses()) {
                        rows.add(new Row(offered, own, statuses, edge));
                    }
                }
            }
        }
        return rows;
    }

    private static List<Edge> edges() {
        return TIMES.lines()
                .map(line -> line.split("\\|"))
                .map(ChangePolicyTableTest::edge)
                .toList();
    }

    private static Edge edge(String[] cells) {
        return new Edge(
                Duration.ofMinutes(Long.parseLong(cells[0].strip())),
                START.minusSeconds(Long.parseLong(cells[1].strip())),
                cells[2].strip());
    }

    private static List<Set<AppointmentStatus>> statuses() {
        return List.of(Set.of(), Set.of(AppointmentStatus.PENDING), Set.of(AppointmentStatus.CONFIRMED), HOLDING);
    }

    private static List<String> expected(String change, AppointmentStatus status, Actor actor, Row row) {
        var isHeldByTheRules = actor == CUSTOMER || actor == LINK;
        var reasons = new ArrayList<String>();
        if (!HOLDING.contains(status)) {
            reasons.add(change + "over");
        }
        if (isHeldByTheRules && !row.offered()) {
            reasons.add(change + "notOffered");
        }
        if (isHeldByTheRules && HOLDING.contains(status) && !row.statuses().contains(status)) {
            reasons.add(change + "status");
        }
        if (isHeldByTheRules && !row.edge().saying().equals("in time")) {
            var closesByItself = row.ownNotice() && row.edge().saying().equals("tooLate");
            reasons.add(change + (closesByItself ? "closed" : row.edge().saying()));
        }
        return reasons;
    }

    /** What a customer may do ends with the notice; for the business nothing ends. */
    private static Instant until(Decision decision, Actor actor, Row row) {
        var isHeldByTheRules = actor == CUSTOMER || actor == LINK;
        return decision.isAllowed() && isHeldByTheRules ? START.minus(row.edge().notice()) : null;
    }

    private static List<String> reasons(Decision decision) {
        return decision.refusals().stream().map(Refusal::messageKey).toList();
    }
}
