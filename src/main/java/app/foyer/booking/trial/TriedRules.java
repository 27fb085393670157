package app.foyer.booking.trial;

import app.foyer.settings.PanelSettings;
import app.foyer.settings.ServicePolicy;
import app.foyer.shared.Decision;
import java.util.List;

/**
 * Finds the settings behind an answer of {@link app.foyer.booking.ChangePolicy}.
 *
 * @param effective what holds for the appointments of the service
 * @param own where the service differs from all
 */
record TriedRules(PanelSettings effective, ServicePolicy own) {

    List<TriedRule> ofMove(Decision decision) {
        return List.of(
                rule(
                        "mayReschedule",
                        effective.mayReschedule(),
                        own.mayReschedule().isPresent(),
                        decision,
                        "notOffered"),
                rule(
                        "rescheduleStatuses",
                        effective.rescheduleStatuses(),
                        own.rescheduleStatuses().isPresent(),
                        decision,
                        "status"),
                effective.rescheduleNotice().isPresent()
                        ? rule(
                                "rescheduleNotice",
                                effective.noticeToReschedule(),
                                own.rescheduleNotice().isPresent(),
                                decision,
                                "closed")
                        : general(decision),
                rule(
                        "realTimeAvailability",
                        effective.realTimeAvailability(),
                        own.realTimeAvailability().isPresent(),
                        decision,
                        ""));
    }

    List<TriedRule> ofCancel(Decision decision) {
        return List.of(
                rule("mayCancel", effective.mayCancel(), own.mayCancel().isPresent(), decision, "notOffered"),
                rule(
                        "cancelStatuses",
                        effective.cancelStatuses(),
                        own.cancelStatuses().isPresent(),
                        decision,
                        "status"),
                effective.cancelNotice().isPresent()
                        ? rule(
                                "cancelNotice",
                                effective.noticeToCancel(),
                                own.cancelNotice().isPresent(),
                                decision,
                                "closed")
                        : general(decision));
    }

    private TriedRule general(Decision decision) {
        return rule("changesClose", effective.changesClose(), own.changesClose().isPresent(), decision, "tooLate");
    }

    /** @param reason the end of the key of the refusal that this setting gives; empty when it never gives one */
    private static TriedRule rule(String setting, Object content, boolean isOwn, Decision decision, String reason) {
        var isAgainst = !reason.isEmpty()
                && decision.refusals().stream()
                        .anyMatch(refusal -> refusal.messageKey().endsWith("." + reason));
        return new TriedRule(setting, content, isOwn, isAgainst);
    }
}
