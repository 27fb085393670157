package app.foyer.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.personal.DeletionMode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for one service: its own rule where it has one, else what holds for all. */
class ServicePolicyTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Set<AppointmentStatus> CONFIRMED = Set.of(AppointmentStatus.CONFIRMED);
    private static final Set<AppointmentStatus> PENDING = Set.of(AppointmentStatus.PENDING);
    private static final PanelSettings ALL = new PanelSettings(
            true,
            false,
            DAY,
            Optional.of(DAY.multipliedBy(2)),
            Optional.empty(),
            CONFIRMED,
            CONFIRMED,
            true,
            true,
            true,
            true,
            DeletionMode.KEEP,
            false);

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("nothing of its own", Map.of(), ALL),
                rule("no rescheduling", Map.of("mayReschedule", "false"), but(ALL, "mayReschedule", false)),
                rule("the same as all, said again", Map.of("mayReschedule", "true"), ALL),
                rule("cancelling", Map.of("mayCancel", "true"), but(ALL, "mayCancel", true)),
                rule("its own general notice", Map.of("changesClose", "60"), but(ALL, "changesClose", HOUR)),
                rule("no notice at all", Map.of("changesClose", "0"), but(ALL, "changesClose", Duration.ZERO)),
                rule(
                        "its own notice to move",
                        Map.of("rescheduleNotice", "60"),
                        but(ALL, "rescheduleNotice", Optional.of(HOUR))),
                rule(
                        "its own notice to cancel, where all have none",
                        Map.of("cancelNotice", "60"),
                        but(ALL, "cancelNotice", Optional.of(HOUR))),
                rule(
                        "other statuses to move",
                        Map.of("rescheduleStatuses", "PENDING"),
                        but(ALL, "rescheduleStatuses", PENDING)),
                rule(
                        "other statuses to cancel",
                        Map.of("cancelStatuses", "PENDING"),
                        but(ALL, "cancelStatuses", PENDING)),
                rule(
                        "any time within working hours",
                        Map.of("realTimeAvailability", "false"),
                        but(ALL, "realTimeAvailability", false)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aServiceDiffersWhereItSaysSoAndNowhereElse(String name, ServicePolicy own, PanelSettings expected) {
        assertThat(ALL.withOverrides(own)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void whatIsWrittenIsReadBackTheSame(String name, ServicePolicy own, PanelSettings expected) {
        var readBack = Topics.create(
                ServicePolicy.class,
                component -> SettingText.read(component, SettingText.write(Topics.contentOf(own, component))));

        assertThat(readBack).isEqualTo(own);
    }

    @Test
    void anOwnGeneralNoticeLeavesANoticeToMoveThatHoldsForAll() {
        var merged = ALL.withOverrides(own(Map.of("changesClose", "60")));

        assertThat(merged.noticeToReschedule()).isEqualTo(DAY.multipliedBy(2));
        assertThat(merged.noticeToCancel()).isEqualTo(HOUR);
    }

    @Test
    void everyRuleForChangesCanBeOverridden() {
        var ofNoService = Set.of("open", "mayEditAccount", "mayDeleteAccount", "deletion", "hidePayNow");
        var ofAll = Stream.of(PanelSettings.class.getRecordComponents()).map(component -> component.getName());
        var ofOne = Stream.of(ServicePolicy.class.getRecordComponents()).map(component -> component.getName());

        assertThat(ofOne)
                .containsExactlyInAnyOrderElementsOf(
                        ofAll.filter(name -> !ofNoService.contains(name)).toList());
    }

    @Test
    void aLateChangeForAllReachesAServiceThatSaysNothing() {
        var own = own(Map.of("mayCancel", "true"));

        assertThat(but(ALL, "mayReschedule", false).withOverrides(own).mayReschedule())
                .isFalse();
    }

    @Test
    void noStatusAtAllIsNoOwnRule() {
        assertThatThrownBy(() -> new ServicePolicy(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Set.of()),
                        Optional.empty(),
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNameSaysWhichServiceItIsAbout() {
        assertThat(OneService.in("servicePanel.mayCancel" + OneService.end(42))).contains(42L);
        assertThat(OneService.in("panel.mayCancel")).isEmpty();
        assertThat(OneService.in("servicePanel.mayCancel@")).isEmpty();
        assertThat(Topics.component("servicePanel.mayCancel@42")).isPresent();
        assertThat(Topics.component("servicePanel.mayFly@42")).isEmpty();
    }

    private static Arguments rule(String name, Map<String, String> own, PanelSettings expected) {
        return Arguments.of(name, own(own), expected);
    }

    private static ServicePolicy own(Map<String, String> texts) {
        return Topics.create(
                ServicePolicy.class,
                component -> SettingText.read(component, texts.getOrDefault(component.getName(), "")));
    }

    private static PanelSettings but(PanelSettings settings, String name, Object content) {
        return Topics.create(
                PanelSettings.class,
                component -> component.getName().equals(name) ? content : Topics.contentOf(settings, component));
    }
}
