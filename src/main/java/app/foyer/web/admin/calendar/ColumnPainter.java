package app.foyer.web.admin.calendar;

import app.foyer.availability.NotWorking;
import app.foyer.availability.NotWorking.Kind;
import app.foyer.booking.diary.DiaryEntry;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.web.admin.calendar.Column.Paint;
import app.foyer.web.admin.calendar.Column.Slot;
import app.foyer.web.support.Address;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Paints one column of the grid: what can be clicked, when nobody is to be had, and the appointments before that. */
final class ColumnPainter {

    private final Shown shown;
    private final Axis axis;
    private final Stretch frame;
    private final Absences absences;

    ColumnPainter(Shown shown, Axis axis, Stretch frame) {
        this.shown = shown;
        this.axis = axis;
        this.frame = frame;
        absences = new Absences(shown);
    }

    /** On a day of many, the column of one of them; its head leads to that person's week. */
    Column ofPerson(LocalDate day, Person person) {
        var address =
                shown.choices().in(Span.WEEK).on(day).of(Set.of(person.id())).address();
        return column(
                day,
                "person-" + person.id(),
                person.name(),
                address.toString(),
                DayRemark.NONE,
                person,
                shown.entries().stream()
                        .filter(entry -> entry.staff().id() == person.id())
                        .toList(),
                absences.of(person));
    }

    /** In a week, the column of one day, for all who are shown; its head leads to that day. */
    Column ofDay(LocalDate day, List<Person> people) {
        if (people.size() == 1) {
            var person = people.get(0);
            return ofDay(day, DayRemark.NONE, person, absences.of(person));
        }
        var remark = new DayRemarks(shown.plans(), people, shown.wording()).of(day);
        return ofDay(day, remark, null, absences.ofAll(people, remark.isNobodyThere() ? Kind.CLOSED : Kind.OFF_HOURS));
    }

    private Column ofDay(LocalDate day, DayRemark remark, Person person, List<NotWorking> notWorking) {
        var address = shown.choices().in(Span.DAY).on(day).address();
        return column(
                day,
                "day-" + day,
                shown.wording().text("calendar.column", weekday(day), day.getDayOfMonth()),
                address.toString(),
                remark,
                person,
                shown.entries(),
                notWorking);
    }

    private String weekday(LocalDate day) {
        return day.getDayOfWeek()
                .getDisplayName(TextStyle.SHORT_STANDALONE, shown.wording().locale());
    }

    private Column column(
            LocalDate day,
            String id,
            String title,
            String address,
            DayRemark remark,
            Person person,
            List<DiaryEntry> entries,
            List<NotWorking> notWorking) {
        var wording = shown.wording();
        var isToday = wording.dateOf(wording.now()).equals(day);
        var booking = shown.booking().with("staff", person == null ? null : person.id());
        return new Column(
                id,
                title,
                address,
                remark.words(),
                isToday && shown.days().size() > 1,
                booking.with("day", day).toString(),
                wording.text(
                        person == null ? "calendar.new.onDay" : "calendar.new.with",
                        wording.longDate(day),
                        person == null ? "" : person.name()),
                person == null ? null : person.id(),
                slots(day, booking),
                paints(day, notWorking, remark.words().isEmpty()),
                blocks(day, entries, person == null),
                isToday ? now(day) : null);
    }

    private List<Slot> slots(LocalDate day, Address booking) {
        var slots = new ArrayList<Slot>();
        int step = (int) shown.step().toMinutes();
        for (int minute = (frame.from() + step - 1) / step * step; minute < frame.until(); minute += step) {
            var classes = new Stretch(minute, Math.min(minute + step, frame.until())).classes(frame);
            slots.add(axis.at(day, minute)
                    .map(moment -> new Slot(
                            classes,
                            booking.with("start", moment).toString(),
                            moment.toString(),
                            shown.wording().time(moment)))
                    .orElseGet(() -> new Slot(classes, null, "", "")));
        }
        return slots;
    }

    /** @param isLabelled whether each says what it is; not where the head of the column tells it */
    private List<Paint> paints(LocalDate day, List<NotWorking> notWorking, boolean isLabelled) {
        var paints = new ArrayList<Paint>();
        for (var one : notWorking) {
            axis.of(day, one.time())
                    .map(found -> found.within(frame))
                    .filter(found -> !found.isEmpty())
                    .ifPresent(found -> paints.add(
                            new Paint(found.classes(frame) + " paint-" + one.kind(), isLabelled ? label(one) : "")));
        }
        return paints;
    }

    private String label(NotWorking one) {
        return one.kind() == Kind.OFF_HOURS ? "" : DayRemarks.why(one.kind(), one.reason(), shown.wording());
    }

    private record Placed(List<DiaryEntry> together, Stretch time) {}

    private List<Block> blocks(LocalDate day, List<DiaryEntry> entries, boolean namesStaff) {
        var painter = new Blocks(shown.choices(), shown.wording(), namesStaff);
        var placed = new ArrayList<Placed>();
        for (var together : Blocks.together(entries)) {
            axis.of(day, together.get(0).time())
                    .map(found -> found.within(frame))
                    .filter(found -> !found.isEmpty())
                    .ifPresent(found -> placed.add(new Placed(together, found)));
        }
        return Lanes.of(placed, Placed::time).stream()
                .map(laid -> painter.of(
                        laid.what().together(),
                        "on-" + day + "-",
                        laid.what().time().classes(frame)
                                + lane(laid.lane(), laid.lanes())
                                + size(laid.what().time())))
                .toList();
    }

    private static String lane(int lane, int lanes) {
        int most = Math.min(lanes, Lanes.MOST);
        return " lane-%d lanes-%d".formatted(lane % most, most);
    }

    private static String size(Stretch time) {
        return time.length() < Lanes.ONE_LINE ? " entry-short" : "";
    }

    private String now(LocalDate day) {
        int minute = axis.of(day, shown.wording().now());
        var isShown = minute >= frame.from() && minute < frame.until();
        return isShown ? new Stretch(minute, minute + 1).classes(frame) : null;
    }
}
