package app.foyer.web.admin.setting;

import app.foyer.settings.PanelSettings;
import app.foyer.settings.ServicePolicy;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Wording;
import app.foyer.web.admin.Bounds;
import app.foyer.web.admin.DurationForm;
import app.foyer.web.admin.Problem;
import java.io.Serializable;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What customers may do with the appointments of one service, as it stands on the page: beside each rule what holds for all. */
public class ServicePolicyForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<TreeSet<AppointmentStatus>> STATUSES = List.of(
            new TreeSet<>(Set.of(AppointmentStatus.PENDING, AppointmentStatus.CONFIRMED)),
            new TreeSet<>(Set.of(AppointmentStatus.PENDING)),
            new TreeSet<>(Set.of(AppointmentStatus.CONFIRMED)));

    private final PanelSettings forAll;
    private final OwnRule<Boolean> mayReschedule;
    private final OwnRule<Boolean> mayCancel;
    private final OwnRule<Boolean> realTimeAvailability;
    private final OwnRule<TreeSet<AppointmentStatus>> rescheduleStatuses;
    private final OwnRule<TreeSet<AppointmentStatus>> cancelStatuses;
    private final DurationForm changesClose;
    private final DurationForm rescheduleNotice;
    private final DurationForm cancelNotice;

    ServicePolicyForm(ServicePolicy own, PanelSettings forAll, Wording words) {
        this.forAll = forAll;
        mayReschedule = onOrOff(own.mayReschedule(), forAll.mayReschedule(), words);
        mayCancel = onOrOff(own.mayCancel(), forAll.mayCancel(), words);
        realTimeAvailability = onOrOff(own.realTimeAvailability(), forAll.realTimeAvailability(), words);
        rescheduleStatuses = statuses(own.rescheduleStatuses(), forAll.rescheduleStatuses(), words);
        cancelStatuses = statuses(own.cancelStatuses(), forAll.cancelStatuses(), words);
        changesClose = notice(own.changesClose(), "changesClose");
        rescheduleNotice = notice(own.rescheduleNotice(), "rescheduleNotice");
        cancelNotice = notice(own.cancelNotice(), "cancelNotice");
    }

    private static OwnRule<Boolean> onOrOff(Optional<Boolean> own, boolean forAll, Wording words) {
        return OwnRule.of(
                own, List.of(true, false), content -> SettingWords.of(content, words), asForAll(forAll, words));
    }

    private static OwnRule<TreeSet<AppointmentStatus>> statuses(
            Optional<Set<AppointmentStatus>> own, Set<AppointmentStatus> forAll, Wording words) {
        return OwnRule.of(
                own.map(some -> new TreeSet<>(some)),
                STATUSES,
                content -> SettingWords.of(content, words),
                asForAll(forAll, words));
    }

    private static DurationForm notice(Optional<Duration> own, String name) {
        return DurationForm.optional(own, Bounds.of(ServicePolicy.class, name));
    }

    private static String asForAll(Object content, Wording words) {
        return words.text("admin.servicePanel.asForAll", SettingWords.of(content, words));
    }

    /** What is wrong, by the id of the field. */
    Map<String, Problem> problems() {
        var problems = new LinkedHashMap<String, Problem>();
        changesClose.problem().ifPresent(found -> problems.put("changesClose:amount", found));
        rescheduleNotice.problem().ifPresent(found -> problems.put("rescheduleNotice:amount", found));
        cancelNotice.problem().ifPresent(found -> problems.put("cancelNotice:amount", found));
        return problems;
    }

    /** Only to be asked when there are no problems. */
    ServicePolicy policy() {
        return new ServicePolicy(
                mayReschedule.content(),
                mayCancel.content(),
                changesClose.length(),
                rescheduleNotice.length(),
                cancelNotice.length(),
                rescheduleStatuses.content().map(Set::copyOf),
                cancelStatuses.content().map(Set::copyOf),
                realTimeAvailability.content());
    }

    /** What holds for all services. */
    public PanelSettings getForAll() {
        return forAll;
    }

    public OwnRule<Boolean> getMayReschedule() {
        return mayReschedule;
    }

    public OwnRule<Boolean> getMayCancel() {
        return mayCancel;
    }

    public OwnRule<Boolean> getRealTimeAvailability() {
        return realTimeAvailability;
    }

    public OwnRule<TreeSet<AppointmentStatus>> getRescheduleStatuses() {
        return rescheduleStatuses;
    }

    public OwnRule<TreeSet<AppointmentStatus>> getCancelStatuses() {
        return cancelStatuses;
    }

    public DurationForm getChangesClose() {
        return changesClose;
    }

    public DurationForm getRescheduleNotice() {
        return rescheduleNotice;
    }

    public DurationForm getCancelNotice() {
        return cancelNotice;
    }
}
