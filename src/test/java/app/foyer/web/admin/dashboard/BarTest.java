package app.foyer.web.admin.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.web.admin.dashboard.Bar.Part;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A bar of a chart")
class BarTest {

    @Test
    void hasItsPartsOneAfterTheOther() {
        assertThat(Bar.parts(8, List.of("plain", "waiting"), List.of(3L, 1L)))
                .containsExactly(new Part("plain", 0, 37.5), new Part("waiting", 37.5, 12.5));
    }

    @Test
    void leavesOutWhatIsNothing() {
        assertThat(Bar.parts(8, List.of("plain", "waiting"), List.of(0L, 8L)))
                .containsExactly(new Part("waiting", 0, 100));
        assertThat(Bar.parts(0, List.of("plain"), List.of(0L))).isEmpty();
    }

    @Test
    void isWrittenAsPicturesWantIt() {
        assertThat(new Part("plain", 33.333333, 66.666666)).satisfies(part -> {
            assertThat(part.x()).isEqualTo("33.33%");
            assertThat(part.w()).isEqualTo("66.67%");
        });
    }
}
