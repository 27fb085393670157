package app.foyer.web.admin.staff;

import app.foyer.catalog.schedule.Stretch;
import app.foyer.shared.Refusal;
import java.io.Serializable;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** From and until, as typed: keeps what was typed, right or wrong, and what is wrong with it. Both empty: no stretch. */
public class StretchForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String from = "";
    private String until = "";
    private transient Refusal problem;

    static StretchForm of(Stretch stretch) {
        var form = new StretchForm();
        form.from = stretch.from().toString();
        form.until = stretch.until().toString();
        return form;
    }

    static StretchForm copyOf(StretchForm other) {
        var form = new StretchForm();
        form.from = other.from;
        form.until = other.until;
        return form;
    }

    boolean isEmpty() {
        return from.isBlank() && until.isBlank();
    }

    /** What was meant; empty when nothing was typed, and when it cannot be read, which {@link #getProblem} then says. */
    Optional<Stretch> read() {
        problem = null;
        if (isEmpty()) {
            return Optional.empty();
        }
        if (from.isBlank() || until.isBlank()) {
            problem = Refusal.because("hours.half");
            return Optional.empty();
        }
        try {
            return Optional.of(new Stretch(time(from), time(until)));
        } catch (DateTimeParseException unreadable) {
            problem = Refusal.because("hours.unreadable");
            return Optional.empty();
        }
    }

    /** Nobody keeps hours by the second. */
    private static LocalTime time(String typed) {
        var time = typed.strip();
        return LocalTime.parse(time.matches("\\d:\\d\\d") ? "0" + time : time)
                .withSecond(0)
                .withNano(0);
    }

    void object(Refusal refusal) {
        problem = refusal;
    }

    /** Null when nothing is wrong. */
    public Refusal getProblem() {
        return problem;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from == null ? "" : from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until == null ? "" : until;
    }
}
