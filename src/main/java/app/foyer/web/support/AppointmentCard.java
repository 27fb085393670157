package app.foyer.web.support;

import app.foyer.booking.AppointmentService.Details;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Decision;
import app.foyer.shared.RefusedException;
import app.foyer.shared.TimeRange;
import app.foyer.shared.Wording;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * One appointment as its customer reads it: when, where, with whom, what may still be done, and where that leads.
 *
 * @param wording in the reader's language and zone
 * @param page the address of the page that shows it
 */
public record AppointmentCard(Details details, Wording wording, Address page) {

    public static final String OPEN = "appointment";
    public static final String MOVE = "move";
    public static final String CANCEL = "cancel";

    public String reference() {
        return details.reference().value();
    }

    /** {@code Tue 3 March, 14:00–15:30}, by the reader's clock. */
    public String when() {
        return wording.of(time());
    }

    /** The same, with the zone's name where the clock at the place shows another time. */
    public String whenInZone() {
        return isSameClock() ? when() : wording.text("common.format.timeInZone", when(), wording.zoneName());
    }

    /** {@code Tue 3 March}, by the reader's clock. */
    public String date() {
        return wording.date(details.start());
    }

    /** {@code Tuesday 3 March 2026}. */
    public String day() {
        return wording.longDate(details.start());
    }

    /** {@code 14:00–15:30}. */
    public String times() {
        return wording.times(time());
    }

    /** The clock that the times are told by. */
    public String zone() {
        return wording.zoneName();
    }

    /** What the clock at the place shows; null where the reader's clock shows the same. */
    public String there() {
        return isSameClock() ? null : there(place().of(time()));
    }

    /** The same without the day where it is that of the reader, who has just read it. */
    public String thereInBrief() {
        var isSameDay = place().dateOf(details.start()).equals(wording.dateOf(details.start()));
        return isSameDay && !isSameClock() ? there(place().times(time())) : there();
    }

    /** Another moment by the reader's clock; with its zone, and by the clock at the place, where that shows another time. */
    String told(Instant moment) {
        return isSameClock(moment)
                ? wording.dateTime(moment)
                : wording.dateTimeInZone(moment) + ". " + there(place().dateTime(moment));
    }

    private String there(String when) {
        return wording.text("panel.card.there", when, place().zoneName());
    }

    private Wording place() {
        return wording.in(details.place().zone());
    }

    private boolean isSameClock() {
        return isSameClock(details.start());
    }

    private boolean isSameClock(Instant moment) {
        var there = details.place().zone().getRules().getOffset(moment);
        return there.equals(wording.zone().getRules().getOffset(moment));
    }

    public String price() {
        return wording.money(details.price(), details.currency());
    }

    /** Whether it holds its time and is not over. */
    public boolean isUpcoming() {
        return details.isUpcoming(wording.now());
    }

    /** Whether it does not take place: cancelled or rejected. */
    public boolean isCalledOff() {
        return details.status() == AppointmentStatus.CANCELLED || details.status() == AppointmentStatus.REJECTED;
    }

    /** Whether the business still has to confirm its time. */
    public boolean isWaiting() {
        return details.status() == AppointmentStatus.PENDING && !details.isHeld() && isUpcoming();
    }

    /** Until when what is allowed stays allowed; null when nothing is. */
    public String until() {
        var move = details.move();
        var cancel = details.cancel();
        if (isLimited(move) && isLimited(cancel)) {
            return move.validUntil().equals(cancel.validUntil())
                    ? wording.text("panel.card.until.both", wording.dateTime(move.validUntil()))
                    : wording.text(
                            "panel.card.until.each",
                            wording.dateTime(move.validUntil()),
                            wording.dateTime(cancel.validUntil()));
        }
        if (isLimited(move)) {
            return wording.text("panel.card.until.move", wording.dateTime(move.validUntil()));
        }
        return isLimited(cancel)
                ? wording.text("panel.card.until.cancel", wording.dateTime(cancel.validUntil()))
                : null;
    }

    public String moveAddress() {
        return page.with(MOVE, reference()).toString();
    }

    public String cancelAddress() {
        return page.with(CANCEL, reference()).toString();
    }

    /**
     * What its customer reads before it is cancelled.
     *
     * @param money what happens to the money, in sentences
     * @param meanwhile what has changed since they read it first; null when nothing
     */
    Question cancelQuestion(List<String> money, String meanwhile) {
        return new Question(
                wording.text("panel.cancel.title"),
                details.cancel(),
                Stream.concat(
                                money.stream(),
                                Stream.of("final", "given", "mail").map(key -> wording.text("panel.cancel." + key)))
                        .toList(),
                wording.text("panel.cancel.reason"),
                wording.text("panel.cancel.keep"),
                wording.text("panel.cancel.submit"),
                true,
                true,
                meanwhile);
    }

    /** To everything about it. */
    public String openAddress() {
        return page.with(OPEN, reference()).toString();
    }

    /** Where the place lies, on a map elsewhere; null when it has no address. */
    public String mapAddress() {
        return MapLink.to(details.place().address());
    }

    /**
     * Where a refused cancellation is told: in the dialog if it has the reasons itself, else at the top of the page.
     *
     * @param anew the appointment as it is now; null when there is none any more
     * @return the same page
     * @throws RefusedException when the dialog does not say why
     */
    public static String tells(AppointmentCard anew, RefusedException refused) {
        if (anew == null || anew.details().cancel().isAllowed()) {
            throw refused;
        }
        return null;
    }

    TimeRange time() {
        return new TimeRange(details.start(), details.end());
    }

    private static boolean isLimited(Decision decision) {
        return decision.isAllowed() && decision.validUntil() != null;
    }
}
