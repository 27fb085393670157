package app.foyer.web.admin.calendar;

import app.foyer.booking.diary.DiaryEntry;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.TimeRange;
import app.foyer.shared.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Makes of appointments what is painted of them. Those of one group at one time become one. */
final class Blocks {

    private static final int HUES = 8;

    private final CalendarChoices choices;
    private final Wording wording;
    private final boolean namesStaff;

    /** @param namesStaff whether several people share a column, so that each block has to say whose it is */
    Blocks(CalendarChoices choices, Wording wording, boolean namesStaff) {
        this.choices = choices;
        this.wording = wording;
        this.namesStaff = namesStaff;
    }

    private record GroupKey(long service, long staff, TimeRange time, boolean holdsTime) {}

    /** Those who come to one group at one time together, everybody else alone; in the order in which they came. */
    static List<List<DiaryEntry>> together(List<DiaryEntry> entries) {
        var groups = new LinkedHashMap<Object, List<DiaryEntry>>();
        for (var entry : entries) {
            Object key = entry.isOfAGroup()
                    ? new GroupKey(
                            entry.serviceId(),
                            entry.staff().id(),
                            entry.time(),
                            entry.status().holdsTime())
                    : entry.id();
            groups.computeIfAbsent(key, any -> new ArrayList<>()).add(entry);
        }
        return List.copyOf(groups.values());
    }

    /**
     * @param prefix of the id, where one appointment is painted in several ways
     * @param classes where it stands
     */
    Block of(List<DiaryEntry> together, String prefix, String classes) {
        var one = together.get(0);
        var isGroup = together.size() > 1;
        var who = isGroup ? wording.text("calendar.group", together.size()) : one.customer();
        var staff = namesStaff ? one.staff().name() : "";
        var where = choices.location() == null || choices.location() == one.locationId() ? "" : one.location();
        return new Block(
                prefix + one.reference(),
                isGroup ? list(one) : drawer(one),
                (classes + " " + colour(one, isGroup) + (where.isEmpty() ? "" : " entry-elsewhere")).strip(),
                wording.times(one.time()),
                wording.time(one.time().start()),
                who,
                one.service(),
                staff,
                where,
                isGroup ? null : one.status(),
                !isGroup && tellsStatus(one.status()),
                isGroup ? "" : one.reference().value(),
                !isGroup && one.status().holdsTime(),
                one.seen(),
                one.time().start().toString(),
                one.staff().id(),
                one.time().length().toMinutes(),
                whole(one, who, isGroup));
    }

    static String hue(long service) {
        return "hue-" + service % HUES;
    }

    private String colour(DiaryEntry entry, boolean isGroup) {
        var colour = choices.byStatus() ? "tone-" + entry.status() : hue(entry.serviceId());
        var isOver = !entry.status().holdsTime() && entry.status() != AppointmentStatus.COMPLETED;
        return colour + (isOver && !isGroup ? " entry-over" : "") + (entry.exclusive() ? "" : " entry-asked");
    }

    private boolean tellsStatus(AppointmentStatus status) {
        return choices.byStatus() || status != AppointmentStatus.CONFIRMED && status != AppointmentStatus.COMPLETED;
    }

    private String drawer(DiaryEntry entry) {
        return choices.address().with("appointment", entry.reference()).toString();
    }

    private String list(DiaryEntry entry) {
        return choices.in(Span.LIST)
                .on(wording.dateOf(entry.time().start()))
                .of(Set.of(entry.staff().id()))
                .address()
                .toString();
    }

    private String whole(DiaryEntry entry, String who, boolean isGroup) {
        return wording.text(
                "calendar.entry.whole",
                wording.of(entry.time()),
                who,
                entry.service(),
                entry.staff().name(),
                isGroup ? "" : wording.any(entry.status()));
    }
}
