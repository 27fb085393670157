package app.foyer.web.admin;

import app.foyer.settings.PanelSettings;
import app.foyer.shared.AppointmentStatus;
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
    private AppointmentStatus[] rescheduleStatuses;
    private AppointmentStatus[] cancelStatuses;
    private NoticeForm changesClose;
    private NoticeForm rescheduleNotice;
    private NoticeForm cancelNotice;

    static PanelSettingsForm of(PanelSettings settings) {
        var form = new PanelSettingsForm();
        form.mayReschedule = settings.mayReschedule();
        form.mayCancel = settings.mayCancel();
        form.rescheduleStatuses = inOrder(settings.rescheduleStatuses());
        form.cancelStatuses = inOrder(settings.cancelStatuses());
        form.changesClose = NoticeForm.required(settings.changesClose());
        form.rescheduleNotice = NoticeForm.optional(settings.rescheduleNotice());
        form.cancelNotice = NoticeForm.optional(settings.cancelNotice());
        return form;
    }

    /** What is wrong: the field, and the key of the sentence about it. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        changesClose.problem().ifPresent(key -> problems.put("changesClose", key));
        rescheduleNotice.problem().ifPresent(key -> problems.put("rescheduleNotice", key));
        cancelNotice.problem().ifPresent(key -> problems.put("cancelNotice", key));
        return problems;
    }

    /** Only to be asked when there are no problems. */
    PanelSettings settings() {
        return new PanelSettings(
                mayReschedule,
                mayCancel,
                changesClose.notice().orElseThrow(),
                rescheduleNotice.notice(),
                cancelNotice.notice(),
                chosen(rescheduleStatuses),
                chosen(cancelStatuses));
    }

    /** Only what holds its time can be changed at all. */
    public List<AppointmentStatus> getStatuses() {
        return Arrays.stream(AppointmentStatus.values())
                .filter(AppointmentStatus::holdsTime)
                .toList();
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

    public boolean isMayCancel() {
        return mayCancel;
    }

    public void setMayCancel(boolean mayCancel) {
        this.mayCancel = mayCancel;
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

    public NoticeForm getChangesClose() {
        return changesClose;
    }

    public NoticeForm getRescheduleNotice() {
        return rescheduleNotice;
    }

    public NoticeForm getCancelNotice() {
        return cancelNotice;
    }
}
