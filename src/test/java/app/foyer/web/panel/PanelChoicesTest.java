package app.foyer.web.panel;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.booking.AppointmentService.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PanelChoicesTest {

    @Test
    void showsWhatComesUnlessThePastIsAskedFor() {
        assertThat(PanelChoices.from(Map.of()).period()).isEqualTo(Period.UPCOMING);
        assertThat(PanelChoices.from(Map.of("show", "past")).period()).isEqualTo(Period.PAST);
        assertThat(PanelChoices.from(Map.of("show", "everybody's")).period()).isEqualTo(Period.UPCOMING);
    }

    @Test
    void closingADialogKeepsTheTabItsPageAndTheZone() {
        var choices = PanelChoices.from(
                Map.of("show", "past", "page", "3", "zone", "Asia/Tokyo", "move", "FO-7K3QX", "day", "2026-03-05"));

        assertThat(choices.here()).hasToString("?show=past&zone=Asia%2FTokyo&page=3");
    }

    @Test
    void aTabStartsOnItsFirstPage() {
        assertThat(PanelChoices.from(Map.of("page", "3")).tab("past")).hasToString("?show=past");
    }

    @Test
    void aZoneThatIsNoneIsLeftOut() {
        assertThat(PanelChoices.from(Map.of("zone", "Europe/Atlantis")).zone()).isNull();
    }
}
