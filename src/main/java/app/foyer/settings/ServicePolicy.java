package app.foyer.settings;

import app.foyer.shared.AppointmentStatus;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What customers may do with the appointments of one service, where that differs from {@link PanelSettings}. What is
 * empty is as for all services, also when that changes later.
 *
 * @param rescheduleStatuses at least one when set: not at all is said by {@code mayReschedule}
 * @param cancelStatuses at least one when set: not at all is said by {@code mayCancel}
 */
@Topic("servicePanel")
public record ServicePolicy(
        @Default("") Optional<Boolean> mayReschedule,
        @Default("") Optional<Boolean> mayCancel,
        @Default("") @Range(from = 0, to = 525_600) Optional<Duration> changesClose,
        @Default("") @Range(from = 0, to = 525_600) Optional<Duration> rescheduleNotice,
        @Default("") @Range(from = 0, to = 525_600) Optional<Duration> cancelNotice,
        @Default("") Optional<Set<AppointmentStatus>> rescheduleStatuses,
        @Default("") Optional<Set<AppointmentStatus>> cancelStatuses,
        @Default("") Optional<Boolean> realTimeAvailability)
        implements Serializable {

    public ServicePolicy {
        demandSome(rescheduleStatuses);
        demandSome(cancelStatuses);
    }

    /** Everything as for all services. */
    public static ServicePolicy none() {
        return new ServicePolicy(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether everything is as for all services. */
    public boolean isEmpty() {
        return equals(none());
    }

    /** An empty set would be stored like no own rule at all, and allow what it was meant to forbid. */
    private static void demandSome(Optional<Set<AppointmentStatus>> statuses) {
        if (statuses.filter(Set::isEmpty).isPresent()) {
            throw new IllegalArgumentException("Own statuses name at least one");
        }
    }
}
