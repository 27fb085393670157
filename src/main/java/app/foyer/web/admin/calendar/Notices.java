package app.foyer.web.admin.calendar;

import app.foyer.shared.Wording;
import app.foyer.web.admin.calendar.MonthPainter.Cell;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The remarks of a month as a list, for a phone, whose cells have no room for them. */
final class Notices {

    private Notices() {}

    /** @param days one, or several in a row of which the same holds */
    public record Notice(String id, String days, String words) implements Serializable {}

    /** @param cells the days of the month and what stands around it, in their order */
    static List<Notice> of(List<Cell> cells, Wording wording) {
        var notices = new ArrayList<Notice>();
        for (int from = 0, until; from < cells.size(); from = until) {
            var words = cells.get(from).remark().words();
            for (until = from + 1; until < cells.size(); until++) {
                if (!cells.get(until).remark().words().equals(words)) {
                    break;
                }
            }
            if (!words.isEmpty()) {
                notices.add(notice(cells.get(from), cells.get(until - 1), wording));
            }
        }
        return notices;
    }

    private static Notice notice(Cell first, Cell last, Wording wording) {
        var from = wording.date(first.day());
        return new Notice(
                first.id() + "-notice",
                first.equals(last) ? from : wording.text("calendar.days", from, wording.date(last.day())),
                first.remark().words());
    }
}
