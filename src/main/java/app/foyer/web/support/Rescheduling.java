package app.foyer.web.support;

import app.foyer.availability.AvailabilityService;
import app.foyer.availability.Offer;
import app.foyer.availability.Wish;
import app.foyer.booking.Actor;
import app.foyer.booking.AppointmentService;
import app.foyer.settings.BookingSettings;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.Refusal;
import app.foyer.shared.Wording;
import app.foyer.web.support.SlotCalendar.Chosen;
import app.foyer.web.support.SlotCalendar.Link;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Prepares the dialog in which a customer chooses a new time, for the panel and for the page behind a mail's link. All
 * that was chosen so far stands in the address; a time that is gone is told, with the nearest free ones.
 */
@RequestScoped
public class Rescheduling {

    private static final int ALTERNATIVES = 3;

    @Inject
    private AvailabilityService availability;

    @Inject
    private AppointmentService appointments;

    @Inject
    private Settings settings;

    /**
     * @param appointment as the actor sees it
     * @param parameters of the address: {@code month}, {@code day}, {@code start}
     */
    public RescheduleDialog open(AppointmentCard appointment, Actor actor, Map<String, String> parameters) {
        var decision = appointment.details().move();
        var close = appointment.page().toString();
        if (!decision.isAllowed()) {
            return new RescheduleDialog(appointment, null, false, null, decision.refusals(), List.of(), close);
        }
        var diary = new Diary(
                appointment,
                appointments.wishToMove(appointment.details().reference(), actor),
                settings.read(BookingSettings.class).horizonDays());
        var asked = AskedTime.in(
                parameters, diary.today(), diary.last(), appointment.wording().zone());
        var start = asked.start().orElse(null);
        var refusals = start == null ? beyond(diary, parameters) : refusals(diary, start);
        var isGone = start != null && !refusals.isEmpty() && !start.equals(diary.oldStart());
        return new RescheduleDialog(
                appointment,
                calendar(diary, asked),
                diary.wish().whateverIsBooked(),
                start,
                refusals,
                isGone ? nearest(diary, start) : List.of(),
                close);
    }

    /** Why the dialog shows other days than those that the address asks for. */
    private static List<Refusal> beyond(Diary diary, Map<String, String> parameters) {
        return AskedTime.isTooFar(parameters, diary.last(), diary.wording().zone())
                ? List.of(Refusal.because("book.tooFar", diary.last()))
                : List.of();
    }

    private SlotCalendar calendar(Diary diary, AskedTime asked) {
        var month =
                asked.month().or(() -> firstFree(diary).map(YearMonth::from)).orElse(YearMonth.from(diary.today()));
        var free = free(diary, month.atDay(1), month.atEndOfMonth());
        var day = asked.day().orElseGet(() -> diary.usualDay(free));
        return SlotCalendar.of(
                new Chosen(month, day, asked.start().orElse(null)),
                new SlotCalendar.Offer(free, diary.today(), diary.last(), nextFree(diary, free, day)),
                diary.wording(),
                settings.read(CompanySettings.class).firstDayOfWeek(),
                diary.address());
    }

    /** Only asked for when it is needed: where the chosen day has nothing. */
    private LocalDate nextFree(Diary diary, SortedMap<LocalDate, List<Instant>> free, LocalDate day) {
        return day != null && free.containsKey(day) ? day : firstFree(diary).orElse(null);
    }

    /** The first free day on or after the appointment's own; if there is none, the first free day at all. */
    private Optional<LocalDate> firstFree(Diary diary) {
        return Optional.ofNullable(diary.usualDay(free(diary, diary.today(), diary.last())));
    }

    private SortedMap<LocalDate, List<Instant>> free(Diary diary, LocalDate first, LocalDate last) {
        var free = new TreeMap<LocalDate, List<Instant>>();
        var zone = diary.wording().zone();
        availability.offers(diary.wish(), first, last, zone).byDay(zone).forEach((day, offers) -> {
            var starts = offers.stream()
                    .map(Offer::start)
                    .filter(start -> !start.equals(diary.oldStart()))
                    .toList();
            if (!starts.isEmpty()) {
                free.put(day, starts);
            }
        });
        return free;
    }

    private List<Refusal> refusals(Diary diary, Instant start) {
        return start.equals(diary.oldStart())
                ? List.of(Refusal.because("booking.move.sameTime", start))
                : availability.choose(diary.wish(), start).decision().refusals();
    }

    private List<Link> nearest(Diary diary, Instant start) {
        return availability.nearest(diary.wish(), start, ALTERNATIVES + 1).stream()
                .map(Offer::start)
                .filter(free -> !free.equals(diary.oldStart()))
                .limit(ALTERNATIVES)
                .map(free -> new Link(
                        diary.wording().dateTime(free),
                        diary.address().with("start", free).toString()))
                .toList();
    }

    /** What is asked, for which appointment, and how far ahead. */
    private record Diary(AppointmentCard appointment, Wish wish, int horizonDays) {

        Wording wording() {
            return appointment.wording();
        }

        Address address() {
            return appointment.page().with(AppointmentCard.MOVE, appointment.reference());
        }

        Instant oldStart() {
            return appointment.details().start();
        }

        LocalDate today() {
            return wording().now().atZone(wording().zone()).toLocalDate();
        }

        LocalDate last() {
            return today().plusDays(horizonDays);
        }

        /** People who move an appointment mostly look for a time soon after the old one. */
        LocalDate usualDay(SortedMap<LocalDate, List<Instant>> free) {
            var oldDay = oldStart().atZone(wording().zone()).toLocalDate();
            var after = free.keySet().stream().filter(day -> !day.isBefore(oldDay));
            return after.findFirst()
                    .orElseGet(() ->
                            free.isEmpty() ? null : free.keySet().iterator().next());
        }
    }
}
