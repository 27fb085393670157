package app.foyer.booking.desk;

import app.foyer.settings.PanelSettings;
import app.foyer.settings.ServicePolicy;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which settings decide whether a customer may move or cancel an appointment, and where each of them is set: for all services, or
 * for its service alone. Pure; the decision itself is that of {@code ChangePolicy}.
 */
public record RulesBehind(List<Rule> moving, List<Rule> cancelling) implements Serializable {

    /**
     * One setting.
     *
     * @param setting its name, for example {@code mayReschedule}
     * @param value a truth value, a duration, a list of statuses
     * @param isOfService whether the service has it for itself
     */
    public record Rule(String setting, Serializable value, boolean isOfService) implements Serializable {}

    static RulesBehind of(PanelSettings forAll, ServicePolicy own) {
        var both = forAll.withOverrides(own);
        var moving = new ArrayList<>(List.of(
                new Rule(
                        "mayReschedule",
                        both.mayReschedule(),
                        own.mayReschedule().isPresent()),
                notice(
                        "rescheduleNotice",
                        both.rescheduleNotice().isPresent(),
                        both.noticeToReschedule(),
                        own.rescheduleNotice(),
                        own),
                new Rule(
                        "rescheduleStatuses",
                        new ArrayList<>(
                                both.rescheduleStatuses().stream().sorted().toList()),
                        own.rescheduleStatuses().isPresent()),
                new Rule(
                        "realTimeAvailability",
                        both.realTimeAvailability(),
                        own.realTimeAvailability().isPresent())));
        var cancelling = new ArrayList<>(List.of(
                new Rule("mayCancel", both.mayCancel(), own.mayCancel().isPresent()),
                notice("cancelNotice", both.cancelNotice().isPresent(), both.noticeToCancel(), own.cancelNotice(), own),
                new Rule(
                        "cancelStatuses",
                        new ArrayList<>(both.cancelStatuses().stream().sorted().toList()),
                        own.cancelStatuses().isPresent())));
        return new RulesBehind(moving, cancelling);
    }

    /** The notice of its own where there is one, else the general one. */
    private static Rule notice(
            String setting, boolean isSpecial, Duration length, Optional<?> special, ServicePolicy own) {
        return isSpecial
                ? new Rule(setting, length, special.isPresent())
                : new Rule("changesClose", length, own.changesClose().isPresent());
    }
}
