package app.foyer.web.admin.setting;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.settings.BookingSettings;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BookingSettingsFormTest {

    @Test
    void aNoticeThatLeavesNothingToBookIsRefused() {
        assertThat(BookingSettingsForm.of(settings(Duration.ofDays(14), 14)).problems())
                .containsOnlyKeys("minimumNotice:amount");
    }

    @Test
    void aNoticeWithinWhatIsOfferedIsNot() {
        assertThat(BookingSettingsForm.of(settings(Duration.ofDays(14).minusMinutes(1), 14))
                        .problems())
                .isEmpty();
    }

    private static BookingSettings settings(Duration notice, int horizonDays) {
        return new BookingSettings(Duration.ofMinutes(15), false, notice, horizonDays, true, true, false, 0, 0, 0);
    }
}
