package app.foyer.web.admin.staff;

import app.foyer.catalog.schedule.Stretch;
import app.foyer.shared.Refusal;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Several stretches of one kind on one day, with one more row to fill in. */
public class StretchesForm implements Serializable {

    static final int MOST = 12;

    private static final long serialVersionUID = 1L;

    private final List<StretchForm> rows = new ArrayList<>();

    static StretchesForm of(List<Stretch> stretches) {
        var form = new StretchesForm();
        stretches.forEach(stretch -> form.rows.add(StretchForm.of(stretch)));
        return form;
    }

    /** @param number of empty rows, for a form that comes back */
    static StretchesForm withRows(int number) {
        var form = new StretchesForm();
        for (int row = 0; row < Math.min(number, MOST); row++) {
            form.add();
        }
        return form;
    }

    void add() {
        if (rows.size() < MOST) {
            rows.add(new StretchForm());
        }
    }

    /** Takes over what stands in another one, typed or stored. */
    void copy(StretchesForm other) {
        rows.clear();
        other.rows.forEach(row -> rows.add(StretchForm.copyOf(row)));
    }

    /** Those that can be read; what is wrong with the others stands beside them. */
    List<Stretch> read() {
        return rows.stream().flatMap(row -> row.read().stream()).toList();
    }

    boolean isReadable() {
        return rows.stream().allMatch(row -> row.getProblem() == null);
    }

    /** @param number of the stretch among those that were read, from 0 */
    void object(int number, Refusal refusal) {
        rows.stream().filter(row -> !row.isEmpty()).skip(number).findFirst().ifPresent(row -> row.object(refusal));
    }

    public List<StretchForm> getRows() {
        return rows;
    }
}
