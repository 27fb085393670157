package app.foyer.customer.merge;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two entries of one person")
class MergePolicyTest {

    private static final AccountState NONE = new AccountState(null, false, false);
    private static final AccountState OPEN = new AccountState(1L, true, false);
    private static final AccountState OTHER_OPEN = new AccountState(2L, true, false);
    private static final AccountState BARRED = new AccountState(3L, false, false);
    private static final AccountState STAFF = new AccountState(4L, true, true);

    @Test
    void becomeOneWhenAtMostOneHasAnAccount() {
        assertThat(new MergePolicy(NONE, NONE).toMerge().isAllowed()).isTrue();
        assertThat(new MergePolicy(OPEN, NONE).toMerge().isAllowed()).isTrue();
        assertThat(new MergePolicy(NONE, OPEN).toMerge().isAllowed()).isTrue();
    }

    @Test
    void stayTwoWhenBothHaveAnOpenAccount() {
        assertThat(new MergePolicy(OPEN, OTHER_OPEN).toMerge().refusals())
                .containsExactly(Refusal.because("customer.merge.twoLogins"));
    }

    @Test
    void keepTheOpenAccountAndLoseTheBarredOne() {
        var staysBarred = new MergePolicy(BARRED, OPEN);
        assertThat(staysBarred.toMerge().isAllowed()).isTrue();
        assertThat(staysBarred.left()).isSameAs(OPEN);
        assertThat(staysBarred.lost()).contains(3L);

        var goesBarred = new MergePolicy(OPEN, BARRED);
        assertThat(goesBarred.left()).isSameAs(OPEN);
        assertThat(goesBarred.lost()).contains(3L);
    }

    @Test
    void loseNoAccountWhenThereIsOne() {
        assertThat(new MergePolicy(NONE, BARRED).left()).isSameAs(BARRED);
        assertThat(new MergePolicy(NONE, BARRED).lost()).isEmpty();
        assertThat(new MergePolicy(NONE, NONE).left().isThere()).isFalse();
    }

    @Test
    void neverHandOverAnAccountOfStaff() {
        assertThat(new MergePolicy(NONE, STAFF).toMerge().refusals())
                .containsExactly(Refusal.because("customer.merge.staff"));
        assertThat(new MergePolicy(STAFF, NONE).toMerge().isAllowed()).isTrue();
        assertThat(new MergePolicy(new AccountState(4L, false, true), OPEN)
                        .toMerge()
                        .refusals())
                .containsExactly(Refusal.because("customer.merge.staffBarred"));
    }
}
