package app.foyer.customer.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foyer.shared.RefusedException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MappingTest {

    @Test
    void isWhatSomebodyChose() {
        assertThat(Mapping.chosen(List.of("FULL_NAME", "", "EMAIL", "")).fields())
                .containsExactly(
                        Optional.of(Field.FULL_NAME), Optional.empty(), Optional.of(Field.EMAIL), Optional.empty());
    }

    @Test
    void losesNoColumnWithoutAWord() {
        assertThatThrownBy(() -> Mapping.chosen(List.of("EMAIL", "", "FULL_NAME", "EMAIL")))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.refusals().get(0).messageKey()).isEqualTo("import.mapping.twice");
                    assertThat(refused.refusals().get(0).facts()).hasToString("[1, 4]");
                });
    }

    @Test
    void leavesOutWhatNoFieldIsCalled() {
        assertThat(Mapping.chosen(List.of("ROLE", "ROLE", "LAST_NAME")).text()).isEqualTo("-,-,LAST_NAME");
    }
}
