package app.foyer.web.admin.setting;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.settings.PanelSettings;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.personal.DeletionMode;
import app.foyer.web.admin.Problem;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PanelSettingsFormTest {

    private static final PanelSettings SETTINGS = new PanelSettings(
            true,
            false,
            Duration.ofHours(24),
            Optional.of(Duration.ofMinutes(90)),
            Optional.empty(),
            Set.of(AppointmentStatus.CONFIRMED),
            Set.of(AppointmentStatus.PENDING, AppointmentStatus.CONFIRMED),
            false,
            true,
            false,
            true,
            DeletionMode.ANONYMISE,
            false);

    @Test
    void givesBackWhatItWasGiven() {
        assertThat(PanelSettingsForm.of(SETTINGS).settings()).isEqualTo(SETTINGS);
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        var form = PanelSettingsForm.of(SETTINGS);
        form.getChangesClose().setAmount(null);
        form.getRescheduleNotice().setAmount("soon");
        form.getCancelNotice().setAmount("9999999");

        assertThat(form.problems())
                .containsEntry("changesClose:amount", Problem.of("admin.settings.wrong.missing"))
                .containsEntry("rescheduleNotice:amount", Problem.of("admin.settings.wrong.number"))
                .containsEntry(
                        "cancelNotice:amount",
                        Problem.of("admin.settings.wrong.range", Duration.ZERO, Duration.ofDays(365)));
    }

    @Test
    void noStatusTickedMeansNone() {
        var form = PanelSettingsForm.of(SETTINGS);
        form.setCancelStatuses(null);

        assertThat(form.settings().cancelStatuses()).isEmpty();
    }

    @Test
    void offersOnlyStatusesInWhichThereIsSomethingToChange() {
        assertThat(PanelSettingsForm.of(SETTINGS).getStatuses())
                .containsExactly(AppointmentStatus.PENDING, AppointmentStatus.CONFIRMED);
    }
}
