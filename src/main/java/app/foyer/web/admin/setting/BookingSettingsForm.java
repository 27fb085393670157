package app.foyer.web.admin.setting;

import app.foyer.settings.BookingSettings;
import app.foyer.web.admin.Bounds;
import app.foyer.web.admin.DurationForm;
import app.foyer.web.admin.NumberForm;
import app.foyer.web.admin.Problem;
import java.io.Serializable;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How bookings are taken, as it stands on the page. */
public class BookingSettingsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private DurationForm step;
    private boolean packed;
    private DurationForm minimumNotice;
    private NumberForm horizonDays;
    private boolean confirmAtOnce;
    private boolean createAccount;
    private boolean showPlacesLeft;
    private NumberForm mostUpcoming;
    private NumberForm mostPerDay;
    private NumberForm mostPerWeek;

    static BookingSettingsForm of(BookingSettings settings) {
        var form = new BookingSettingsForm();
        form.step = DurationForm.required(settings.step(), bounds("step"));
        form.packed = settings.packed();
        form.minimumNotice = DurationForm.required(settings.minimumNotice(), bounds("minimumNotice"));
        form.horizonDays = NumberForm.of(settings.horizonDays(), bounds("horizonDays"));
        form.confirmAtOnce = settings.confirmAtOnce();
        form.createAccount = settings.createAccount();
        form.showPlacesLeft = settings.showPlacesLeft();
        form.mostUpcoming = NumberForm.of(settings.mostUpcoming(), bounds("mostUpcoming"));
        form.mostPerDay = NumberForm.of(settings.mostPerDay(), bounds("mostPerDay"));
        form.mostPerWeek = NumberForm.of(settings.mostPerWeek(), bounds("mostPerWeek"));
        return form;
    }

    private static Bounds bounds(String name) {
        return Bounds.of(BookingSettings.class, name);
    }

    /** What is wrong, by the id of the field. */
    Map<String, Problem> problems() {
        var problems = new LinkedHashMap<String, Problem>();
        step.problem().ifPresent(found -> problems.put("step:amount", found));
        minimumNotice.problem().ifPresent(found -> problems.put("minimumNotice:amount", found));
        horizonDays.problem().ifPresent(found -> problems.put("horizonDays:amount", found));
        mostUpcoming.problem().ifPresent(found -> problems.put("mostUpcoming:amount", found));
        mostPerDay.problem().ifPresent(found -> problems.put("mostPerDay:amount", found));
        mostPerWeek.problem().ifPresent(found -> problems.put("mostPerWeek:amount", found));
        if (problems.isEmpty() && leavesNothingToBook(settings())) {
            problems.put("minimumNotice:amount", Problem.of("admin.booking.wrong.notice", horizonDays.number()));
        }
        return problems;
    }

    private static boolean leavesNothingToBook(BookingSettings wanted) {
        return wanted.minimumNotice().compareTo(Duration.ofDays(wanted.horizonDays())) >= 0;
    }

    /** Only to be asked when there are no problems. */
    BookingSettings settings() {
        return new BookingSettings(
                step.length().orElseThrow(),
                packed,
                minimumNotice.length().orElseThrow(),
                horizonDays.number(),
                confirmAtOnce,
                createAccount,
                showPlacesLeft,
                mostUpcoming.number(),
                mostPerDay.number(),
                mostPerWeek.number());
    }

    public DurationForm getStep() {
        return step;
    }

    public boolean isPacked() {
        return packed;
    }

    public void setPacked(boolean packed) {
        this.packed = packed;
    }

    public DurationForm getMinimumNotice() {
        return minimumNotice;
    }

    public NumberForm getHorizonDays() {
        return horizonDays;
    }

    public boolean isConfirmAtOnce() {
        return confirmAtOnce;
    }

    public void setConfirmAtOnce(boolean confirmAtOnce) {
        this.confirmAtOnce = confirmAtOnce;
    }

    public boolean isCreateAccount() {
        return createAccount;
    }

    public void setCreateAccount(boolean createAccount) {
        this.createAccount = createAccount;
    }

    public boolean isShowPlacesLeft() {
        return showPlacesLeft;
    }

    public void setShowPlacesLeft(boolean showPlacesLeft) {
        this.showPlacesLeft = showPlacesLeft;
    }

    public NumberForm getMostUpcoming() {
        return mostUpcoming;
    }

    public NumberForm getMostPerDay() {
        return mostPerDay;
    }

    public NumberForm getMostPerWeek() {
        return mostPerWeek;
    }
}
