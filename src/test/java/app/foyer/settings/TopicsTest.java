package app.foyer.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Refusal;
import app.foyer.shared.personal.DeletionMode;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicsTest {

    private static final PanelSettings CHANGED = new PanelSettings(
            false,
            true,
            Duration.ofHours(48),
            Optional.of(Duration.ofMinutes(30)),
            Optional.empty(),
            Set.of(AppointmentStatus.PENDING),
            Set.of(),
            false,
            false,
            false,
            false,
            DeletionMode.ERASE,
            false);

    @ParameterizedTest
    @ValueSource(
            classes = {
                PanelSettings.class,
                BookingSettings.class,
                CompanySettings.class,
                ServicePolicy.class,
                PaymentSettings.class,
                ServicePayments.class
            })
    void everyTopicHasReadableDefaultsWithinTheirRanges(Class<? extends Record> topic) {
        assertThat(Topics.wrongIn(defaults(topic))).isEmpty();
    }

    @Test
    void customersMayChangeUntilADayBeforeUnlessToldOtherwise() {
        var panel = defaults(PanelSettings.class);

        assertThat(panel.noticeToReschedule()).isEqualTo(Duration.ofHours(24));
        assertThat(panel.noticeToCancel()).isEqualTo(Duration.ofHours(24));
        assertThat(panel.cancelStatuses())
                .containsExactlyInAnyOrder(AppointmentStatus.PENDING, AppointmentStatus.CONFIRMED);
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        var readBack = Topics.create(
                PanelSettings.class,
                component -> SettingText.read(component, SettingText.write(Topics.contentOf(CHANGED, component))));

        assertThat(readBack).isEqualTo(CHANGED);
    }

    @Test
    void durationsAndTheirOptionalReplacementsAreHeldToTheirRange() {
        var tooLong = new PanelSettings(
                true,
                true,
                Duration.ofMinutes(-1),
                Optional.of(Duration.ofDays(366)),
                Optional.empty(),
                Set.of(),
                Set.of(),
                true,
                true,
                true,
                true,
                DeletionMode.KEEP,
                false);

        assertThat(Topics.wrongIn(tooLong))
                .containsExactly(
                        Refusal.because("settings.outOfRange", "panel.changesClose", 0L, 525_600L),
                        Refusal.because("settings.outOfRange", "panel.rescheduleNotice", 0L, 525_600L));
    }

    @Test
    void everySettingNamesItsDefault() {
        assertThat(Arrays.stream(PanelSettings.class.getRecordComponents()))
                .allMatch(component -> component.isAnnotationPresent(Default.class));
    }

    private static <T extends Record> T defaults(Class<T> topic) {
        return Topics.create(
                topic,
                component -> SettingText.read(
                        component, component.getAnnotation(Default.class).value()));
    }
}
