package app.foyer.web.admin.staff;

import app.foyer.catalog.schedule.SpecialDayService.Special;
import app.foyer.web.support.Days;
import java.io.Serializable;
import java.util.Optional;

/** A date with hours of its own, as typed. */
public class SpecialDayForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 3;

    private String date = "";
    private Long location;
    private StretchesForm hours = StretchesForm.withRows(ROWS);
    private long seen;

    static SpecialDayForm empty() {
        return new SpecialDayForm();
    }

    static SpecialDayForm of(Special special) {
        var form = new SpecialDayForm();
        form.date = special.day().toString();
        form.location = special.locationId();
        form.hours = StretchesForm.of(special.hours());
        form.hours.add();
        return form;
    }

    /** With as many rows as the form had that comes back now. */
    void shape(int rows) {
        hours = StretchesForm.withRows(rows);
    }

    /** Empty without a date; what is wrong with the hours stands beside them. */
    Optional<Special> read() {
        var stretches = hours.read();
        return Days.parse(date).map(day -> new Special(location == null ? 0 : location, day, stretches));
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date == null ? "" : date;
    }

    public Long getLocation() {
        return location;
    }

    public void setLocation(Long location) {
        this.location = location;
    }

    public StretchesForm getHours() {
        return hours;
    }

    /** The version that the person had before their eyes. */
    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
