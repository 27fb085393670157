package app.foyer.messaging.template;

import app.foyer.booking.AppointmentService.Details;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.messaging.secret.SecretLink;
import app.foyer.shared.TimeRange;
import app.foyer.shared.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** When, what, with whom and where, as mails show it: the date as a leaf of a calendar, the rest in lines. */
final class AppointmentBlock {

    private static final Template HTML = Template.html(Template.file(AppointmentBlock.class, "appointment.html"));
    private static final Template TEXT = Template.text(Template.file(AppointmentBlock.class, "appointment.txt"));

    private final Map<String, Object> values;

    /** @param oldTime null unless it was moved */
    AppointmentBlock(Details details, TimeRange oldTime, Wording wording) {
        values = new HashMap<>(Map.of(
                "month", wording.monthName(details.start()),
                "day", wording.dayOfMonth(details.start()),
                "weekday", wording.weekday(details.start()),
                "date", wording.longDate(details.start()),
                "times", times(details, wording),
                "called_off", !details.status().holdsTime() && details.start().isAfter(wording.now()),
                "service", SecretLink.withoutMarkers(details.serviceName()),
                "staff", SecretLink.withoutMarkers(details.staff().name()),
                "place", SecretLink.withoutMarkers(details.place().name()),
                "reference", details.reference().value()));
        values.put(
                "address",
                SecretLink.withoutMarkers(MailFrame.oneLine(details.place().address())));
        values.put("there", timeAtThePlace(details, wording));
        values.put("before", before(details, oldTime, wording));
        Stream.of("when", "before", "service", "staff", "place", "reference")
                .forEach(label -> values.put(label + "_label", wording.text("mail." + label)));
    }

    void handedOverFrom(Person staff, Wording wording) {
        var before = SecretLink.withoutMarkers(staff.name());
        values.put("staff", wording.text("mail.staffBefore", values.get("staff"), before));
    }

    String html() {
        return HTML.fill(values);
    }

    String text() {
        return TEXT.fill(values);
    }

    /** When it was; with its end where it had another length; null when neither has changed. */
    private static String before(Details details, TimeRange oldTime, Wording wording) {
        var time = new TimeRange(details.start(), details.end());
        if (oldTime == null || oldTime.equals(time)) {
            return null;
        }
        return oldTime.length().equals(time.length())
                ? wording.dateTimeInZone(oldTime.start())
                : wording.text("mail.times", wording.of(oldTime), wording.zoneName());
    }

    private static String times(Details details, Wording wording) {
        var time = new TimeRange(details.start(), details.end());
        return wording.text("mail.times", wording.times(time), wording.zoneName());
    }

    /** Null when the clocks there show what the reader's show. */
    private static String timeAtThePlace(Details details, Wording wording) {
        var there = details.place().zone();
        var isSameClock = there.getRules()
                .getOffset(details.start())
                .equals(wording.zone().getRules().getOffset(details.start()));
        return isSameClock ? null : wording.text("mail.there", wording.in(there).dateTimeInZone(details.start()));
    }
}
