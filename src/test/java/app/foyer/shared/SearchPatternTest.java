package app.foyer.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What somebody looks for")
class SearchPatternTest {

    @Test
    void isFoundAnywhereOrAtTheBeginning() {
        assertThat(SearchPattern.anywhere(" hopper ")).isEqualTo("%hopper%");
        assertThat(SearchPattern.atTheBeginning("grace@")).isEqualTo("grace@%");
    }

    @Test
    void meansEachOfItsSigns() {
        assertThat(SearchPattern.anywhere("100 %_sure!")).isEqualTo("%100 !%!_sure!!%");
    }
}
