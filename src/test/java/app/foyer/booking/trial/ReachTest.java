package app.foyer.booking.trial;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.booking.Actor;
import app.foyer.booking.ChangePolicy;
import app.foyer.settings.PanelSettings;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.personal.DeletionMode;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a change of the rules reaches is exactly what the rule itself answers differently. */
class ReachTest {

    private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");
    private static final Actor CUSTOMER = new Actor.Customer(1, "Ada");

    private record Booked(AppointmentStatus status, Instant start) implements ChangePolicy.Subject {}

    @Test
    void nothingIsTouchedByNoChange() {
        var rules = rules(new Random(1));

        assertThat(new Reach(rules, rules, NOW).starts(AppointmentStatus.CONFIRMED))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void thoseAreTouchedThatTheRuleAnswersDifferently(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 50; round++) {
            var before = rules(random);
            var after = rules(random);
            for (var status : Set.of(AppointmentStatus.PENDING, AppointmentStatus.CONFIRMED)) {
                for (var hours = 1; hours < 80; hours++) {
                    var start = NOW.plus(Duration.ofHours(hours));
                    assertThat(isReached(before, after, status, start))
                            .as("%s, %s, %s -> %s", status, start, before, after)
                            .isEqualTo(isAnsweredDifferently(before, after, new Booked(status, start)));
                }
            }
        }
    }

    private static boolean isReached(
            PanelSettings before, PanelSettings after, AppointmentStatus status, Instant start) {
        return new Reach(before, after, NOW)
                .starts(status).stream()
                        .anyMatch(range -> !start.isBefore(range.start()) && start.isBefore(range.end()));
    }

    private static boolean isAnsweredDifferently(PanelSettings before, PanelSettings after, Booked booked) {
        var was = new ChangePolicy(before);
        var is = new ChangePolicy(after);
        var mayMoveBefore = was.toMove(booked, CUSTOMER, NOW).isAllowed();
        var mayMoveAfter = is.toMove(booked, CUSTOMER, NOW).isAllowed();
        var movesElsewhere =
                before.realTimeAvailability() != after.realTimeAvailability() && (mayMoveBefore || mayMoveAfter);
        return mayMoveBefore != mayMoveAfter
                || movesElsewhere
                || was.toCancel(booked, CUSTOMER, NOW).isAllowed()
                        != is.toCancel(booked, CUSTOMER, NOW).isAllowed();
    }

    private static PanelSettings rules(Random random) {
        return new PanelSettings(
                random.nextInt(4) > 0,
                random.nextInt(4) > 0,
                hours(random),
                random.nextBoolean() ? Optional.empty() : Optional.of(hours(random)),
                random.nextBoolean() ? Optional.empty() : Optional.of(hours(random)),
                statuses(random),
                statuses(random),
                random.nextInt(4) > 0,
                true,
                true,
                true,
                DeletionMode.KEEP,
                false);
    }

    private static Duration hours(Random random) {
        return Duration.ofHours(1 + random.nextInt(72));
    }

    private static Set<AppointmentStatus> statuses(Random random) {
        var statuses = EnumSet.noneOf(AppointmentStatus.class);
        if (random.nextInt(4) > 0) {
            statuses.add(AppointmentStatus.PENDING);
        }
        if (random.nextInt(4) > 0) {
            statuses.add(AppointmentStatus.CONFIRMED);
        }
        return statuses;
    }
}
