package app.foyer.web.admin;

import app.foyer.web.support.Days;
import java.time.LocalDate;

/** From which day to which, and why: an absence or a closure, as typed. */
public class DaysForm extends AwayForm {

    private static final long serialVersionUID = 1L;

    private String first = "";
    private String last = "";

    public static DaysForm of(LocalDate first, LocalDate last, String reason, Long location, long seen) {
        var form = new DaysForm();
        form.first = first.toString();
        form.last = last.toString();
        form.setReason(reason);
        form.setLocation(location);
        form.setSeen(seen);
        return form;
    }

    /** Null when nothing that can be read was typed. */
    public LocalDate firstDay() {
        return Days.parse(first).orElse(null);
    }

    /** One day alone when no last one was typed. */
    public LocalDate lastDay() {
        return last.isBlank() ? firstDay() : Days.parse(last).orElse(null);
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first == null ? "" : first;
    }

    public String getLast() {
        return last;
    }

    public void setLast(String last) {
        this.last = last == null ? "" : last;
    }
}
