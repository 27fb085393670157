package app.foyer.web.admin.setting;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.settings.PanelSettings;
import app.foyer.settings.ServicePolicy;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Texts;
import app.foyer.shared.Wording;
import app.foyer.shared.personal.DeletionMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ServicePolicyFormTest {

    private static final Wording ENGLISH =
            new Wording(Texts.spoken(Locale.ENGLISH), ZoneOffset.UTC, Instant.parse("2026-03-01T09:00:00Z"));
    private static final Set<AppointmentStatus> CONFIRMED = Set.of(AppointmentStatus.CONFIRMED);
    private static final PanelSettings ALL = new PanelSettings(
            true,
            false,
            Duration.ofHours(24),
            Optional.empty(),
            Optional.empty(),
            CONFIRMED,
            Set.of(),
            true,
            true,
            true,
            true,
            DeletionMode.KEEP,
            false);
    private static final ServicePolicy OWN = new ServicePolicy(
            Optional.of(false),
            Optional.empty(),
            Optional.of(Duration.ofHours(2)),
            Optional.empty(),
            Optional.of(Duration.ZERO),
            Optional.of(Set.of(AppointmentStatus.PENDING)),
            Optional.empty(),
            Optional.of(false));

    @Test
    void givesBackWhatItWasGiven() {
        assertThat(form(OWN).policy()).isEqualTo(OWN);
        assertThat(form(ServicePolicy.none()).policy()).isEqualTo(ServicePolicy.none());
    }

    @Test
    void saysBesideEachRuleWhatHoldsForAll() {
        assertThat(form(OWN).getMayCancel().getOptions())
                .extracting(OwnRule.Option::label)
                .containsExactly("As for all (off)", "on", "off");
        assertThat(form(OWN).getCancelStatuses().getOptions().get(0).label()).isEqualTo("As for all (none)");
    }

    @Test
    void whatIsAsForAllAgainIsNoOwnRule() {
        var form = form(OWN);
        form.getMayReschedule().setChosen("all");
        form.getChangesClose().setAmount(null);

        assertThat(form.policy().mayReschedule()).isEmpty();
        assertThat(form.policy().changesClose()).isEmpty();
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        var form = form(OWN);
        form.getChangesClose().setAmount("soon");
        form.getCancelNotice().setAmount("9999999");

        assertThat(form.problems()).containsOnlyKeys("changesClose:amount", "cancelNotice:amount");
    }

    private static ServicePolicyForm form(ServicePolicy own) {
        return new ServicePolicyForm(own, ALL, ENGLISH);
    }
}
