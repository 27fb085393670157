package app.foyer.web.support;

import app.foyer.shared.Wording;
import app.foyer.web.support.SlotCalendar.Chosen;
import app.foyer.web.support.SlotCalendar.Group;
import app.foyer.web.support.SlotCalendar.Link;
import app.foyer.web.support.SlotCalendar.Offer;
import app.foyer.web.support.SlotCalendar.Time;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** The lower half of a {@link SlotCalendar}: the free times of the chosen day, or where there are some instead. */
record DayTimes(Chosen chosen, Offer offer, Wording wording, Address address) {

    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    /** Null when no day is chosen. */
    String day() {
        return chosen.day() == null ? null : wording.longDate(chosen.day());
    }

    List<Group> groups() {
        return Stream.of(
                        group("morning", LocalTime.MIN, NOON),
                        group("afternoon", NOON, EVENING),
                        group("evening", EVENING, null))
                .filter(group -> !group.times().isEmpty())
                .toList();
    }

    private Group group(String id, LocalTime from, LocalTime before) {
        var times = offer.on(chosen.day()).stream()
                .filter(start -> isWithin(start.atZone(wording.zone()).toLocalTime(), from, before))
                .map(this::time)
                .toList();
        return new Group(id, wording.text("common.calendar." + id), times);
    }

    private static boolean isWithin(LocalTime time, LocalTime from, LocalTime before) {
        return !time.isBefore(from) && (before == null || time.isBefore(before));
    }

    private Time time(Instant start) {
        return new Time(
                "time-" + start.toString().replaceAll("[-:]", ""),
                wording.time(start),
                start.equals(chosen.start()),
                address.with("day", chosen.day()).with("start", start).toString(),
                offer.notes().get(start));
    }

    Link nextFree() {
        var isNeeded = offer.nextFree() != null && offer.on(chosen.day()).isEmpty();
        return isNeeded
                ? new Link(
                        wording.text("common.calendar.nextFree", wording.date(offer.nextFree())),
                        address.with("day", offer.nextFree()).toString())
                : null;
    }

    String without() {
        if (chosen.day() != null) {
            return wording.text("common.calendar.noTimes");
        }
        if (!offer.free().values().stream().allMatch(List::isEmpty)) {
            return wording.text("common.calendar.chooseDay");
        }
        return offer.nextFree() == null
                ? wording.text("common.calendar.noTimesAtAll")
                : wording.text("common.calendar.noTimesInMonth", wording.month(chosen.month()));
    }
}
