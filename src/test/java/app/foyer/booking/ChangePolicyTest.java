package app.foyer.booking;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.settings.PanelSettings;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import app.foyer.shared.personal.DeletionMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangePolicyTest {

    private static final Instant START = Instant.parse("2026-03-04T13:00:00Z");
    private static final Duration ONE_DAY = Duration.ofDays(1);
    private static final Duration TWO_HOURS = Duration.ofHours(2);
    private static final Instant ONE_DAY_BEFORE = START.minus(ONE_DAY);
    private static final Actor CUSTOMER = new Actor.Customer(7, "Grace Hopper");
    private static final Actor LINK = new Actor.Link(11, "Grace Hopper");
    private static final Actor ADMIN = new Actor.Admin("Ada Lovelace");
    private static final Set<AppointmentStatus> BOTH = Set.of(AppointmentStatus.PENDING, AppointmentStatus.CONFIRMED);

    private final ChangePolicy policy = policy(true, true, Optional.empty(), Optional.empty(), BOTH);

    @Nested
    class Moving {

        @Test
        void isAllowedUntilExactlyTheNoticeBeforeTheStart() {
            assertThat(policy.toMove(confirmed(), CUSTOMER, ONE_DAY_BEFORE))
                    .isEqualTo(Decision.allowedUntil(ONE_DAY_BEFORE));
        }

        @Test
        void isRefusedAMicrosecondLaterWithTheNoticeAndTheMomentThatPassed() {
            assertThat(policy.toMove(confirmed(), CUSTOMER, ONE_DAY_BEFORE.plusNanos(1_000))
                            .refusals())
                    .containsExactly(Refusal.because("booking.move.tooLate", ONE_DAY, ONE_DAY_BEFORE));
        }

        @Test
        void hasANoticeOfItsOwnThatReplacesTheGeneralOne() {
            var own = policy(true, true, Optional.of(TWO_HOURS), Optional.empty(), BOTH);

            assertThat(own.toMove(confirmed(), CUSTOMER, START.minus(TWO_HOURS)).isAllowed())
                    .isTrue();
            assertThat(own.toCancel(confirmed(), CUSTOMER, START.minus(TWO_HOURS))
                            .isAllowed())
                    .isFalse();
        }

        @Test
        void isPossibleUntilTheLastMomentWithoutANotice() {
            var none = policy(true, true, Optional.of(Duration.ZERO), Optional.empty(), BOTH);

            assertThat(none.toMove(confirmed(), CUSTOMER, START.minusNanos(1_000))
                            .isAllowed())
                    .isTrue();
            assertThat(none.toMove(confirmed(), CUSTOMER, START).refusals())
                    .containsExactly(Refusal.because("booking.move.started", START));
        }

        @Test
        void waitsUntilItIsPaidWhatIsOnlyHeldForThat() {
            var held = new Standing(AppointmentStatus.PENDING, START, true);

            assertThat(policy.toMove(held, CUSTOMER, ONE_DAY_BEFORE).refusals())
                    .containsExactly(Refusal.because("booking.move.held"));
            assertThat(policy.toMove(held, ADMIN, ONE_DAY_BEFORE).isAllowed()).isTrue();
            assertThat(policy.toCancel(held, CUSTOMER, ONE_DAY_BEFORE).isAllowed())
                    .isTrue();
        }

        @Test
        void tellsEveryReasonAtOnce() {
            var closed = policy(false, true, Optional.empty(), Optional.empty(), Set.of(AppointmentStatus.PENDING));

            assertThat(closed.toMove(confirmed(), CUSTOMER, START.minusSeconds(1))
                            .refusals())
                    .extracting(Refusal::messageKey)
                    .containsExactly("booking.move.notOffered", "booking.move.status", "booking.move.tooLate");
        }
    }

    @Nested
    class Cancelling {

        @Test
        void isNotOfferedWhenSwitchedOff() {
            var closed = policy(true, false, Optional.empty(), Optional.empty(), BOTH);

            assertThat(closed.toCancel(confirmed(), CUSTOMER, ONE_DAY_BEFORE).refusals())
                    .containsExactly(Refusal.because("booking.cancel.notOffered"));
            assertThat(closed.toMove(confirmed(), CUSTOMER, ONE_DAY_BEFORE).isAllowed())
                    .isTrue();
        }

        @Test
        void isRefusedInsideTheNotice() {
            assertThat(policy.toCancel(confirmed(), CUSTOMER, ONE_DAY_BEFORE.plusSeconds(1))
                            .refusals())
                    .containsExactly(Refusal.because("booking.cancel.tooLate", ONE_DAY, ONE_DAY_BEFORE));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = AppointmentStatus.class,
            names = {"CANCELLED", "REJECTED", "COMPLETED", "NO_SHOW"})
    void whatIsOverIsChangedByNobody(AppointmentStatus over) {
        var appointment = new Standing(over, START);

        assertThat(policy.toMove(appointment, CUSTOMER, ONE_DAY_BEFORE).refusals())
                .containsExactly(Refusal.because("booking.move.over", over));
        assertThat(policy.toCancel(appointment, ADMIN, ONE_DAY_BEFORE).refusals())
                .containsExactly(Refusal.because("booking.cancel.over", over));
    }

    @Test
    void onlyCustomersAskForTimesWhateverIsBookedAndOnlyWhereTheyAreLet() {
        var off = new ChangePolicy(new PanelSettings(
                true,
                true,
                ONE_DAY,
                Optional.empty(),
                Optional.empty(),
                BOTH,
                BOTH,
                false,
                true,
                true,
                true,
                DeletionMode.KEEP,
                false));

        assertThat(off.toMoveWhateverIsBooked(CUSTOMER)).isTrue();
        assertThat(off.toMoveWhateverIsBooked(LINK)).isTrue();
        assertThat(off.toMoveWhateverIsBooked(ADMIN)).isFalse();
        assertThat(policy.toMoveWhateverIsBooked(CUSTOMER)).isFalse();
    }

    @Test
    void adminsAreNotHeldByWhatCustomersMay() {
        var closed = policy(false, false, Optional.empty(), Optional.empty(), Set.of());

        assertThat(closed.toMove(confirmed(), ADMIN, START.plusSeconds(1))).isEqualTo(Decision.allowed());
        assertThat(closed.toCancel(confirmed(), ADMIN, START.plusSeconds(1))).isEqualTo(Decision.allowed());
    }

    @Test
    void theHolderOfALinkObeysTheSameRulesAsTheCustomer() {
        for (var now = ONE_DAY_BEFORE.minusSeconds(1);
                now.isBefore(ONE_DAY_BEFORE.plusSeconds(2));
                now = now.plusSeconds(1)) {
            assertThat(policy.toMove(confirmed(), LINK, now)).isEqualTo(policy.toMove(confirmed(), CUSTOMER, now));
            assertThat(policy.toCancel(confirmed(), LINK, now)).isEqualTo(policy.toCancel(confirmed(), CUSTOMER, now));
        }
    }

    @Test
    void listsItsRulesInWords() {
        var closed = policy(true, false, Optional.of(TWO_HOURS), Optional.empty(), BOTH);

        assertThat(closed.inWords())
                .containsExactly(
                        Refusal.because("booking.move.rule", TWO_HOURS), Refusal.because("booking.cancel.notOffered"));
    }

    @Test
    void speaksOfTheStartWhereThereIsNoNotice() {
        var open = policy(true, true, Optional.of(Duration.ZERO), Optional.of(Duration.ZERO), BOTH);

        assertThat(open.inWords())
                .containsExactly(
                        Refusal.because("booking.move.ruleUntilStart"),
                        Refusal.because("booking.cancel.ruleUntilStart"));
    }

    private static Standing confirmed() {
        return new Standing(AppointmentStatus.CONFIRMED, START);
    }

    private static ChangePolicy policy(
            boolean mayReschedule,
            boolean mayCancel,
            Optional<Duration> rescheduleNotice,
            Optional<Duration> cancelNotice,
            Set<AppointmentStatus> statuses) {
        return new ChangePolicy(new PanelSettings(
                mayReschedule,
                mayCancel,
                ONE_DAY,
                rescheduleNotice,
                cancelNotice,
                statuses,
                statuses,
                true,
                true,
                true,
                true,
                DeletionMode.KEEP,
                false));
    }
}
