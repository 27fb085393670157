package app.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A transaction that lost a race")
class LostRaceTest {

    private int tries;

    static Stream<RuntimeException> lost() {
        return Stream.of(
                behind(new SQLException("Two customers with one address", "23505")),
                behind(new SQLException("Each waits for the other", "40P01")),
                behind(new SQLException("Waited too long for a row", "HYT00")),
                behind(new OptimisticLockException("Somebody else has changed this message")));
    }

    @ParameterizedTest
    @MethodSource("lost")
    void runsAgain(RuntimeException once) {
        assertThat(LostRace.retry(() -> failing(once))).isEqualTo("done");
        assertThat(tries).isEqualTo(2);
    }

    @Test
    void isGivenUpAfterTheFourthTry() {
        var always = behind(new SQLException("Each waits for the other", "40001"));

        assertThatThrownBy(() -> LostRace.retry(() -> failing(always, always, always, always)))
                .isSameAs(always);
        assertThat(tries).isEqualTo(4);
    }

    @Test
    void isNotWhatWentWrongWhenTheDatabaseSaysSomethingElse() {
        var broken = behind(new SQLException("No such column", "42703"));

        assertThatThrownBy(() -> LostRace.retry(() -> failing(broken))).isSameAs(broken);
        assertThat(tries).isEqualTo(1);
    }

    private String failing(RuntimeException... failures) {
        Deque<RuntimeException> left =
                new ArrayDeque<>(List.of(failures).subList(Math.min(tries, failures.length), failures.length));
        tries++;
        if (!left.isEmpty()) {
            throw left.pop();
        }
        return "done";
    }

    /** As the server hands it on. */
    private static RuntimeException behind(Exception cause) {
        return new EJBException(new PersistenceException(cause));
    }
}
