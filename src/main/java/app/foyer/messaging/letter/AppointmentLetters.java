package app.foyer.messaging.letter;

import app.foyer.booking.AppointmentService.Details;
import app.foyer.messaging.outbox.Letter;
import app.foyer.messaging.outbox.MessageKind;
import app.foyer.messaging.secret.SecretLink;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Decision;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.TimeRange;
import app.foyer.shared.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the mails about appointments. A link whose action is not allowed is not there at all. */
final class AppointmentLetters {

    private final Stationery stationery;

    AppointmentLetters(Stationery stationery) {
        this.stationery = stationery;
    }

    Letter booked(Details details) {
        var kind = details.status() == AppointmentStatus.PENDING
                ? MessageKind.BOOKING_RECEIVED
                : MessageKind.BOOKING_CONFIRMED;
        var draft = draft(kind, details);
        draft.say("text");
        var appointment = shown(details, draft.wording());
        offerChanges(draft, details);
        draft.show(appointment);
        return draft.finish();
    }

    Letter moved(Details details, TimeRange oldTime) {
        var draft = draft(MessageKind.BOOKING_MOVED, details);
        draft.placeholders().withOldTime(oldTime);
        draft.say(details.isAskedFor() ? "asked" : "text");
        if (details.status() == AppointmentStatus.PENDING && !details.isAskedFor()) {
            draft.sayCommon("mail.pending");
        }
        var appointment = shown(details, draft.wording());
        appointment.put("before", draft.wording().dateTimeInZone(oldTime.start()));
        offerChanges(draft, details);
        draft.show(appointment);
        return draft.finish();
    }

    Letter cancelled(Details details) {
        var draft = draft(MessageKind.BOOKING_CANCELLED, details);
        draft.say("text");
        var appointment = shown(details, draft.wording());
        appointment.put("called_off", true);
        draft.button("book", stationery.publicUrl() + "/book?service=" + details.serviceId());
        draft.show(appointment);
        return draft.finish();
    }

    private LetterDraft draft(MessageKind kind, Details details) {
        var email = EmailAddress.parse(details.customer().email()).orElseThrow();
        var draft = stationery.draft(kind, Addressee.customerOf(details, email));
        draft.placeholders().with(details);
        return draft;
    }

    private static Map<String, Object> shown(Details details, Wording wording) {
        var time = new TimeRange(details.start(), details.end());
        var appointment = new HashMap<String, Object>(Map.of(
                "month", wording.monthName(time.start()),
                "day", wording.dayOfMonth(time.start()),
                "weekday", wording.weekday(time.start()),
                "date", wording.longDate(time.start()),
                "times", wording.text("mail.times", wording.times(time), wording.zoneName()),
                "called_off", false));
        appointment.put("there", timeAtThePlace(details, wording));
        appointment.put("before", null);
        appointment.put("service", LetterDraft.written(details.serviceName()));
        appointment.put("staff", LetterDraft.written(details.staff().name()));
        appointment.put("place", LetterDraft.written(details.place().name()));
        appointment.put(
                "address",
                LetterDraft.oneLine(LetterDraft.written(details.place().address())));
        appointment.put("reference", details.reference().value());
        Stream.of("when", "before", "service", "staff", "place", "reference")
                .forEach(label -> appointment.put(label + "_label", wording.text("mail." + label)));
        return appointment;
    }

    /** Null when the clocks there show what the customer's show. */
    private static String timeAtThePlace(Details details, Wording wording) {
        var there = details.place().zone();
        var isSameClock = there.getRules()
                .getOffset(details.start())
                .equals(wording.zone().getRules().getOffset(details.start()));
        return isSameClock ? null : wording.text("mail.there", wording.in(there).dateTimeInZone(details.start()));
    }

    private void offerChanges(LetterDraft draft, Details details) {
        draft.button("appointment", SecretLink.APPOINTMENT.marker());
        if (details.move().isAllowed()) {
            draft.link("reschedule", SecretLink.RESCHEDULE.marker());
        }
        if (details.cancel().isAllowed()) {
            draft.link("cancel", SecretLink.CANCEL.marker());
        }
        sayUntilWhen(draft, details.move(), details.cancel());
    }

    private void sayUntilWhen(LetterDraft draft, Decision move, Decision cancel) {
        if (!move.isAllowed() && !cancel.isAllowed()) {
            draft.note(stationery.company().phone().isBlank() ? "mail.writeToUs" : "mail.callUs");
        } else if (move.equals(cancel)) {
            noteUntil(draft, "mail.until.both", move);
        } else {
            noteUntil(draft, "mail.until.reschedule", move);
            noteUntil(draft, "mail.until.cancel", cancel);
        }
    }

    private static void noteUntil(LetterDraft draft, String key, Decision decision) {
        if (decision.isAllowed()) {
            decision.changesAt()
                    .ifPresent(moment -> draft.note(key, draft.wording().dateTimeInZone(moment)));
        }
    }
}
