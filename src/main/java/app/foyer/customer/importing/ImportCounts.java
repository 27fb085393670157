package app.foyer.customer.importing;

import app.foyer.customer.CustomerIntake.Fate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** How many lines there are, how many were worked on, and what becomes of them. */
@Embeddable
public class ImportCounts implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "rows_total")
    private long total;

    @Column(name = "rows_done")
    private long done;

    @Column(name = "rows_new")
    private long added;

    @Column(name = "rows_changed")
    private long changed;

    @Column(name = "rows_known")
    private long known;

    @Column(name = "rows_closed")
    private long closed;

    @Column(name = "rows_wrong")
    private long wrong;

    protected ImportCounts() {
        // for Jakarta Persistence
    }

    void count(Fate fate) {
        switch (fate) {
            case ADDED -> added++;
            case CHANGED -> changed++;
            case LEFT -> known++;
            case CLOSED -> closed++;
        }
    }

    void countWrong() {
        wrong++;
    }

    /** What became of some more lines. */
    void add(ImportCounts more) {
        done += more.done;
        added += more.added;
        changed += more.changed;
        known += more.known;
        closed += more.closed;
        wrong += more.wrong;
    }

    /** So many lines were worked on; what becomes of them is not certain yet. */
    void haveComeTo(long rows) {
        done = rows;
    }

    void countDone(long rows) {
        done += rows;
    }

    /** As before the first line, of so many. */
    void beginAgain(long rows) {
        total = rows;
        done = 0;
        added = 0;
        changed = 0;
        known = 0;
        closed = 0;
        wrong = 0;
    }

    /** Known only once the file was read to its end. */
    void wereAll() {
        total = done;
    }

    /** For the log. */
    String told() {
        return "%d new, %d changed, %d known, %d with a login, %d wrong"
                .formatted(added, changed, known, closed, wrong);
    }

    public long getTotal() {
        return total;
    }

    public long getDone() {
        return done;
    }

    public long getAdded() {
        return added;
    }

    public long getChanged() {
        return changed;
    }

    public long getKnown() {
        return known;
    }

    public long getClosed() {
        return closed;
    }

    public long getWrong() {
        return wrong;
    }

    /** 0 to 100. */
    public int getPercent() {
        return total == 0 ? 0 : (int) Math.min(100, done * 100 / total);
    }
}
