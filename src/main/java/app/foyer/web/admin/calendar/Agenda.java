package app.foyer.web.admin.calendar;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The same days as a list: for who reads it, for a phone, for paper. */
final class Agenda {

    private final Shown shown;

    Agenda(Shown shown) {
        this.shown = shown;
    }

    /** @param remark that it is closed, or who is away; empty for nothing */
    public record Day(
            String id,
            String title,
            String address,
            boolean isToday,
            String remark,
            String newAddress,
            String newLabel,
            List<Block> blocks)
            implements Serializable {}

    static List<Day> of(Shown shown) {
        return new Agenda(shown).days();
    }

    private List<Day> days() {
        var people = shown.everybody();
        var remarks = new DayRemarks(shown.plans(), people, shown.wording());
        var blocks = new Blocks(shown.choices(), shown.wording(), true);
        return shown.days().stream()
                .map(day -> new Day(
                        "list-" + day,
                        shown.wording().longDate(day),
                        shown.choices().in(Span.DAY).on(day).address().toString(),
                        day.equals(shown.wording().dateOf(shown.wording().now())),
                        remarks.of(day).words(),
                        shown.booking().with("day", day).toString(),
                        shown.wording()
                                .text("calendar.new.onDay", shown.wording().longDate(day), ""),
                        shown.entries().stream()
                                .filter(entry -> isOn(day, entry.time().start()))
                                .map(entry -> blocks.of(List.of(entry), "list-", ""))
                                .toList()))
                .toList();
    }

    /** On the day on which it begins; what began before the first day stands on that one. */
    private boolean isOn(LocalDate day, Instant start) {
        var begins = shown.wording().dateOf(start);
        var first = shown.days().get(0);
        return begins.equals(day) || day.equals(first) && begins.isBefore(first);
    }
}
