package app.foyer.web.admin;

import app.foyer.web.support.Days;
import java.io.Serializable;
import java.time.LocalDate;

/** From which day to which, and why: an absence or a closure, as typed. */
public class DaysForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String first = "";
    private String last = "";
    private String reason = "";
    private Long location;
    private long seen;

    public static DaysForm of(LocalDate first, LocalDate last, String reason, Long location, long seen) {
        var form = new DaysForm();
        form.first = first.toString();
        form.last = last.toString();
        form.reason = reason;
        form.location = location;
        form.seen = seen;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    /** Of a closure; null for all. */
    public Long getLocation() {
        return location;
    }

    public void setLocation(Long location) {
        this.location = location;
    }

    /** The version that the person had before their eyes. */
    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
