package app.foyer.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.account.stage.SignInStage;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AccountSessionTest {

    private static final Instant NOW = Instant.parse("2026-03-03T14:00:00Z");
    private static final Instant UNTIL = NOW.plus(Duration.ofDays(30));
    private static final Device DEVICE = new Device("192.0.2.7", "Mozilla/5.0");

    private final AccountSession session = AccountSession.open(new SignIn(17, 3, false, true), DEVICE, NOW);
    private final RememberedDevice first = RememberedDevice.random();

    @Nested
    class ASecretOfARememberedDevice {

        @Test
        void letsIn() {
            session.remember(first, NOW, UNTIL);

            assertThat(judged(first, NOW)).isEqualTo(RememberedSecret.CURRENT);
        }

        @Test
        void isForgivenForTwentySecondsOnceItIsReplaced() {
            session.remember(first, NOW, UNTIL);
            session.rotate(first.withNewSecret().secret(), NOW, UNTIL);

            assertThat(judged(first, NOW.plusSeconds(19))).isEqualTo(RememberedSecret.JUST_REPLACED);
            assertThat(judged(first, NOW.plusSeconds(20))).isEqualTo(RememberedSecret.OLD);
        }

        @Test
        void isOldAtOnceWhenItIsNotTheLastOne() {
            session.remember(first, NOW, UNTIL);
            session.rotate(first.withNewSecret().secret(), NOW, UNTIL);
            session.rotate(first.withNewSecret().secret(), NOW, UNTIL);

            assertThat(judged(first, NOW)).isEqualTo(RememberedSecret.OLD);
        }

        @Test
        void isOverWithItsTimeAndWithTheSignIn() {
            session.remember(first, NOW, UNTIL);
            assertThat(judged(first, UNTIL)).isEqualTo(RememberedSecret.OVER);

            session.end(NOW);
            assertThat(judged(first, NOW)).isEqualTo(RememberedSecret.OVER);
        }

        private RememberedSecret judged(RememberedDevice shown, Instant now) {
            return session.judge(shown.secret(), now);
        }
    }

    @Nested
    class AStage {

        @Test
        void isDoneOnlyWhenItIsTheOneAskedFor() {
            session.goTo(SignInStage.SECOND_FACTOR);

            assertThat(session.complete(SignInStage.NEW_PASSWORD)).isFalse();
            assertThat(session.complete(SignInStage.SECOND_FACTOR)).isTrue();
            assertThat(session.factorPassed()).isTrue();
        }

        @Test
        void makesTheSessionsBeforeItWorthless() {
            session.goTo(SignInStage.NEW_PASSWORD);
            var before = session.entry();
            session.complete(SignInStage.NEW_PASSWORD);

            assertThat(session.entry()).isGreaterThan(before);
            assertThat(session.factorPassed()).isFalse();
        }

        @Test
        void isWaitedForTenMinutes() {
            session.goTo(SignInStage.SECOND_FACTOR);
            assertThat(session.isStale(NOW.plus(Duration.ofMinutes(10)))).isFalse();
            assertThat(session.isStale(NOW.plus(Duration.ofMinutes(10)).plusSeconds(1)))
                    .isTrue();

            session.goTo(SignInStage.COMPLETE);
            assertThat(session.isStale(NOW.plus(Duration.ofHours(10)))).isFalse();
        }
    }

    @Test
    void isOverWhenNobodyClicksAndWhenItWasLongEnough() {
        var lifetimes = new SessionLifetimes(Duration.ofMinutes(30), Duration.ofHours(12));

        assertThat(lifetimes.areOver(NOW, NOW, NOW.plusSeconds(1_800))).isFalse();
        assertThat(lifetimes.areOver(NOW, NOW, NOW.plusSeconds(1_801))).isTrue();
        assertThat(lifetimes.areOver(NOW, NOW.plus(Duration.ofHours(12)), NOW.plus(Duration.ofHours(12))))
                .isFalse();
        assertThat(lifetimes.areOver(
                        NOW,
                        NOW.plus(Duration.ofHours(12)),
                        NOW.plus(Duration.ofHours(12)).plusSeconds(1)))
                .isTrue();
    }
}
