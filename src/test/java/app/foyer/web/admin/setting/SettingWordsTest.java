package app.foyer.web.admin.setting;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingWordsTest {

    private final Wording words = new Wording(Locale.ENGLISH, ZoneOffset.UTC, Instant.EPOCH);

    @Test
    void sayWhatASettingMeansNotHowItIsStored() {
        assertThat(SettingWords.of(true, words)).isEqualTo("on");
        assertThat(SettingWords.of(Duration.ofMinutes(1440), words)).isEqualTo("24 hours");
        assertThat(SettingWords.of(Optional.of(Duration.ofMinutes(90)), words)).isEqualTo("90 minutes");
        assertThat(SettingWords.of(Optional.empty(), words)).isEqualTo("the general one");
        assertThat(SettingWords.of(List.of(AppointmentStatus.PENDING, AppointmentStatus.CONFIRMED), words))
                .isEqualTo("Awaiting confirmation, Confirmed");
        assertThat(SettingWords.of(Set.of(), words)).isEqualTo("none");
    }

    @Test
    void tellOneZoneFromAnother() {
        assertThat(SettingWords.of(ZoneId.of("Europe/Paris"), words)).isEqualTo("Europe/Paris");
        assertThat(SettingWords.of(ZoneId.of("America/New_York"), words)).isEqualTo("America/New York");
    }

    @Test
    void sayMoreThanTheTypeOfSome() {
        assertThat(SettingWords.of("language", "de", words)).isEqualTo("German");
        assertThat(SettingWords.of("logo", "600x133-15004188fa2cb413", words))
                .isEqualTo("a picture of 600 × 133 pixels");
        assertThat(SettingWords.of("logo", "", words)).isEqualTo("none");
        assertThat(SettingWords.of("address", "Suite 5\n10 High Street", words)).isEqualTo("Suite 5 / 10 High Street");
    }
}
