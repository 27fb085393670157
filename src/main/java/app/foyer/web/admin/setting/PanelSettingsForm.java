package app.foyer.web.admin.setting;

import app.foyer.settings.PanelSettings;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.personal.DeletionMode;
import app.foyer.web.admin.Bounds;
import app.foyer.web.admin.DurationForm;
import app.foyer.web.admin.Problem;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What customers may do, as it stands on the page. */
public class PanelSettingsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean mayReschedule;
    private boolean mayCancel;
    private boolean realTimeAvailability;
    private boolean open;
    private boolean mayEditAccount;
    private boolean mayDeleteAccount;
    private DeletionMode deletion;
    private boolean hidePayNow;
    private AppointmentStatus[] rescheduleStatuses;
    private AppointmentStatus[] cancelStatuses;
    private DurationForm changesClose;
    private DurationForm rescheduleNotice;
    private DurationForm cancelNotice;

    static PanelSettingsForm of(PanelSettings settings) {
        var form = new PanelSettingsForm();
        form.mayReschedule = settings.mayReschedule();
        form.mayCancel = settings.mayCancel();
        form.realTimeAvailability = settings.realTimeAvailability();
        form.open = settings.open();
        form.mayEditAccount = settings.mayEditAccount();
        form.mayDeleteAccount = settings.mayDeleteAccount();
        form.deletion = settings.deletion();
        form.hidePayNow = settings.hidePayNow();
        form.rescheduleStatuses = inOrder(settings.rescheduleStatuses());
        form.cancelStatuses = inOrder(settings.cancelStatuses());
        form.changesClose = DurationForm.required(settings.changesClose(), bounds("changesClose"));
        form.rescheduleNotice = DurationForm.optional(settings.rescheduleNotice(), bounds("rescheduleNotice"));
        form.cancelNotice = DurationForm.optional(settings.cancelNotice(), bounds("cancelNotice"));
        return form;
    }

    private static Bounds bounds(String name) {
        return Bounds.of(PanelSettings.class, name);
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
    PanelSettings settings() {
        return new PanelSettings(
                mayReschedule,
                mayCancel,
                changesClose.length().orElseThrow(),
                rescheduleNotice.length(),
                cancelNotice.length(),
                chosen(rescheduleStatuses),
                chosen(cancelStatuses),
                realTimeAvailability,
                open,
                mayEditAccount,
                mayDeleteAccount,
                deletion,
                hidePayNow);
    }

    /** Only what holds its time can be changed at all. */
    public List<AppointmentStatus> getStatuses() {
        return Arrays.stream(AppointmentStatus.values())
                .filter(AppointmentStatus::holdsTime)
                .toList();
    }

    public List<DeletionMode> getDeletionModes() {
        return List.of(DeletionMode.values());
    }

    private static AppointmentStatus[] inOrder(Set<AppointmentStatus> statuses) {
        return statuses.stream().sorted(Comparator.naturalOrder()).toArray(AppointmentStatus[]::new);
    }

    private static Set<AppointmentStatus> chosen(AppointmentStatus[] statuses) {
        return statuses == null ? Set.of() : new TreeSet<>(List.of(statuses));
    }

    public boolean isMayReschedule() {
        return mayReschedule;
    }

    public void setMayReschedule(boolean mayReschedule) {
        this.mayReschedule = mayReschedule;
    }

    public boolean isHidePayNow() {
        return hidePayNow;
    }

    public void setHidePayNow(boolean hidePayNow) {
        this.hidePayNow = hidePayNow;
    }

    public boolean isMayCancel() {
        return mayCancel;
    }

    public void setMayCancel(boolean mayCancel) {
        this.mayCancel = mayCancel;
    }

    public boolean isRealTimeAvailability() {
        return realTimeAvailability;
    }

    public void setRealTimeAvailability(boolean realTimeAvailability) {
        this.realTimeAvailability = realTimeAvailability;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }

    public boolean isMayEditAccount() {
        return mayEditAccount;
    }

    public void setMayEditAccount(boolean mayEditAccount) {
        this.mayEditAccount = mayEditAccount;
    }

    public boolean isMayDeleteAccount() {
        return mayDeleteAccount;
    }

    public void setMayDeleteAccount(boolean mayDeleteAccount) {
        this.mayDeleteAccount = mayDeleteAccount;
    }

    public DeletionMode getDeletion() {
        return deletion;
    }

    public void setDeletion(DeletionMode deletion) {
        this.deletion = deletion;
    }

    public AppointmentStatus[] getRescheduleStatuses() {
        return rescheduleStatuses;
    }

    public void setRescheduleStatuses(AppointmentStatus[] rescheduleStatuses) {
        this.rescheduleStatuses = rescheduleStatuses;
    }

    public AppointmentStatus[] getCancelStatuses() {
        return cancelStatuses;
    }

    public void setCancelStatuses(AppointmentStatus[] cancelStatuses) {
        this.cancelStatuses = cancelStatuses;
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
