package app.foyer.account.stage;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.account.Role;
import app.foyer.settings.SecondFactorDemand;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInStagesTest {

    @Test
    void nothingIsLeftToDoWhereNothingIsDemanded() {
        assertThat(stages(SecondFactorDemand.NOBODY, Role.ADMIN, false).next(false, false))
                .isEqualTo(SignInStage.COMPLETE);
    }

    @ParameterizedTest
    @CsvSource({
        "NOBODY, ADMIN, COMPLETE",
        "ADMINS, ADMIN, SECOND_FACTOR_SETUP",
        "ADMINS, STAFF, COMPLETE",
        "STAFF_AND_ADMINS, ADMIN, SECOND_FACTOR_SETUP",
        "STAFF_AND_ADMINS, STAFF, SECOND_FACTOR_SETUP",
        "STAFF_AND_ADMINS, CUSTOMER, COMPLETE"
    })
    void aFactorThatIsDemandedAndMissingIsSetUp(SecondFactorDemand demand, Role role, SignInStage stage) {
        assertThat(stages(demand, role, false).next(false, false)).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({"NOBODY, CUSTOMER", "ADMINS, STAFF", "STAFF_AND_ADMINS, ADMIN"})
    void aFactorThatIsSetUpIsAlwaysAskedFor(SecondFactorDemand demand, Role role) {
        assertThat(stages(demand, role, true).next(false, false)).isEqualTo(SignInStage.SECOND_FACTOR);
        assertThat(stages(demand, role, true).next(true, false)).isEqualTo(SignInStage.COMPLETE);
    }

    @Test
    void aOneTimePasswordIsReplacedAfterTheCodeAndBeforeAFactorIsSetUp() {
        assertThat(stages(SecondFactorDemand.NOBODY, Role.CUSTOMER, true).next(false, true))
                .isEqualTo(SignInStage.SECOND_FACTOR);
        assertThat(stages(SecondFactorDemand.NOBODY, Role.CUSTOMER, true).next(true, true))
                .isEqualTo(SignInStage.NEW_PASSWORD);
        assertThat(stages(SecondFactorDemand.ADMINS, Role.ADMIN, false).next(false, true))
                .isEqualTo(SignInStage.NEW_PASSWORD);
    }

    private static SignInStages stages(SecondFactorDemand demand, Role role, boolean factorSetUp) {
        return new SignInStages(demand, Set.of(role), factorSetUp);
    }
}
