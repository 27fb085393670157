package app.foyer.web.admin.calendar;

import app.foyer.booking.diary.DiaryService.DayOfMonth;
import app.foyer.shared.Wording;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Paints a month as weeks of days, each with its first few appointments and the way to the rest. */
final class MonthPainter {

    /** So many of a day are shown. */
    static final int FEW = 3;

    private static final DayOfMonth NOTHING = new DayOfMonth(List.of(), 0);

    private final CalendarChoices choices;
    private final Wording wording;
    private final DayRemarks remarks;
    private final Blocks blocks;

    MonthPainter(CalendarChoices choices, Wording wording, DayRemarks remarks) {
        this.choices = choices;
        this.wording = wording;
        this.remarks = remarks;
        blocks = new Blocks(choices, wording, false);
    }

    /**
     * @param remark that it is closed, or who is away
     * @param more how many there are besides those shown; empty when there are none
     */
    public record Cell(
            LocalDate day,
            String id,
            String number,
            String label,
            String address,
            boolean isInMonth,
            boolean isToday,
            DayRemark remark,
            List<Block> blocks,
            String more)
            implements Serializable {}

    static List<String> weekdays(DayOfWeek first, Wording wording) {
        return IntStream.range(0, 7)
                .mapToObj(first::plus)
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, wording.locale()))
                .toList();
    }

    /** @param days whole weeks around the month of {@code asked} */
    List<List<Cell>> weeks(LocalDate asked, List<LocalDate> days, Map<LocalDate, DayOfMonth> found) {
        var weeks = new ArrayList<List<Cell>>();
        for (int first = 0; first < days.size(); first += 7) {
            weeks.add(days.subList(first, first + 7).stream()
                    .map(day -> cell(day, YearMonth.from(asked), found.getOrDefault(day, NOTHING)))
                    .toList());
        }
        return weeks;
    }

    private Cell cell(LocalDate day, YearMonth month, DayOfMonth found) {
        return new Cell(
                day,
                "day-" + day,
                String.valueOf(day.getDayOfMonth()),
                wording.text("calendar.month.day", wording.longDate(day), found.total()),
                choices.in(Span.DAY).on(day).address().toString(),
                YearMonth.from(day).equals(month),
                day.equals(wording.dateOf(wording.now())),
                remarks.of(day),
                found.first().stream()
                        .map(entry -> blocks.of(List.of(entry), "in-" + day + "-", ""))
                        .toList(),
                found.more() > 0 ? wording.text("calendar.month.more", found.more()) : "");
    }
}
