package app.foyer.customer.merge;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two entries of one person")
class MergePolicyTest {

    private static final LoginState NONE = new LoginState(null, false, false);
    private static final LoginState OPEN = new LoginState(1L, true, false);
    private static final LoginState OTHER_OPEN = new LoginState(2L, true, false);
    private static final LoginState BARRED = new LoginState(3L, false, false);
    private static final LoginState STAFF = new LoginState(4L, true, true);

    @Test
    void becomeOneWhenAtMostOneHasALogin() {
        assertThat(new MergePolicy(NONE, NONE).toMerge().isAllowed()).isTrue();
        assertThat(new MergePolicy(OPEN, NONE).toMerge().isAllowed()).isTrue();
        assertThat(new MergePolicy(NONE, OPEN).toMerge().isAllowed()).isTrue();
    }

    @Test
    void stayTwoWhenBothHaveAnOpenLogin() {
        assertThat(new MergePolicy(OPEN, OTHER_OPEN).toMerge().refusals())
                .containsExactly(Refusal.because("customer.merge.twoLogins"));
    }

    @Test
    void keepTheOpenLoginAndLoseTheBarredOne() {
        var staysBarred = new MergePolicy(BARRED, OPEN);
        assertThat(staysBarred.toMerge().isAllowed()).isTrue();
        assertThat(staysBarred.left()).isSameAs(OPEN);
        assertThat(staysBarred.lost()).contains(3L);

        var goesBarred = new MergePolicy(OPEN, BARRED);
        assertThat(goesBarred.left()).isSameAs(OPEN);
        assertThat(goesBarred.lost()).contains(3L);
    }

    @Test
    void loseNoLoginWhenThereIsOne() {
        assertThat(new MergePolicy(NONE, BARRED).left()).isSameAs(BARRED);
        assertThat(new MergePolicy(NONE, BARRED).lost()).isEmpty();
        assertThat(new MergePolicy(NONE, NONE).left().isThere()).isFalse();
    }

    @Test
    void neverHandOverALoginOfStaff() {
        assertThat(new MergePolicy(NONE, STAFF).toMerge().refusals())
                .containsExactly(Refusal.because("customer.merge.staff"));
        assertThat(new MergePolicy(STAFF, NONE).toMerge().isAllowed()).isTrue();
        assertThat(new MergePolicy(new LoginState(4L, false, true), OPEN)
                        .toMerge()
                        .refusals())
                .containsExactly(Refusal.because("customer.merge.staffBarred"));
    }
}
