package app.foyer.web.panel;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.booking.CustomerFilter.Period;
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
    void closingADialogKeepsTheTabItsPageTheZoneAndWhatIsLookedFor() {
        var choices = PanelChoices.from(Map.of(
                "show",
                "past",
                "page",
                "3",
                "zone",
                "Asia/Tokyo",
                "move",
                "FO-7K3QX",
                "day",
                "2026-03-05",
                "search",
                "7K3"));

        assertThat(choices.here()).hasToString("?show=past&zone=Asia%2FTokyo&search=7K3&page=3");
    }

    @Test
    void closingADialogLeadsBackToTheAppointmentThatStoodBesideTheList() {
        var choices = PanelChoices.from(Map.of("appointment", "FO-7K3QX", "cancel", "FO-7K3QX", "page", "2"));

        assertThat(choices.here()).hasToString("?page=2&appointment=FO-7K3QX");
        assertThat(choices.list()).hasToString("?page=2");
    }

    @Test
    void aTabStartsOnItsFirstPageAndKeepsWhatIsLookedFor() {
        var choices = PanelChoices.from(Map.of("page", "3", "until", "2026-03-05"));

        assertThat(choices.tab(Period.PAST)).hasToString("?show=past&until=2026-03-05");
        assertThat(choices.plain(Period.PAST)).hasToString("?show=past");
    }

    @Test
    void aZoneThatIsNoneIsLeftOut() {
        assertThat(PanelChoices.from(Map.of("zone", "Europe/Atlantis")).zone()).isNull();
    }
}
