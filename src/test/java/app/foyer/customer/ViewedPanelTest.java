package app.foyer.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A panel that is looked at")
class ViewedPanelTest {

    private static final Instant END = Instant.parse("2026-03-02T10:15:00Z");
    private static final ViewedPanel VIEW = new ViewedPanel(7, 1, "Grace", "en", null, END);

    @Test
    void isShownUntilTheMomentOfItsEnd() {
        assertThat(VIEW.belongsTo(7, END.minusNanos(1))).isTrue();
        assertThat(VIEW.belongsTo(7, END)).isFalse();
        assertThat(VIEW.belongsTo(7, END.plusSeconds(1))).isFalse();
    }

    @Test
    void isNobodyElses() {
        assertThat(VIEW.belongsTo(8, END.minusSeconds(60))).isFalse();
    }
}
