package app.foyer.web.admin.staff;

import app.foyer.catalog.schedule.Stretch;
import app.foyer.shared.Refusal;
import app.foyer.web.support.TypedTime;
import java.io.Serializable;
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
        var read = TypedTime.time(from).flatMap(start -> TypedTime.time(until).map(end -> new Stretch(start, end)));
        if (read.isEmpty()) {
            problem = Refusal.because("hours.unreadable");
        }
        return read;
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
