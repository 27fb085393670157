package app.foyer.catalog.schedule;

import app.foyer.shared.Refusal;
import app.foyer.shared.TimeRange;
import app.foyer.shared.VisibleText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which absences make sense. All that speaks against one comes at once; the keys begin with the field they are about. */
final class AbsencePolicy {

    static final int LONGEST_REASON = 200;
    static final int MOST_UPCOMING = 300;

    private static final int LONGEST_DAYS = 366;
    private static final int FURTHEST_YEARS = 5;

    private AbsencePolicy() {}

    /** @param upcoming how many there are already, without the one that is changed */
    static List<Refusal> toDays(LocalDate first, LocalDate last, String reason, LocalDate today, long upcoming) {
        var refusals = new ArrayList<Refusal>(date("absence.first.", first, today.minusYears(1)));
        if (last.isBefore(first)) {
            refusals.add(Refusal.because("absence.last.beforeFirst"));
        } else if (last.isBefore(today)) {
            refusals.add(Refusal.because("absence.last.past", today));
        } else if (last.isAfter(first.plusDays(LONGEST_DAYS))) {
            refusals.add(Refusal.because("absence.last.tooLong", LONGEST_DAYS));
        }
        refusals.addAll(reason("absence.reason.", reason));
        refusals.addAll(number(upcoming));
        return refusals;
    }

    static List<Refusal> toBlock(Instant start, Instant end, String reason, Instant now, long upcoming) {
        var refusals = new ArrayList<Refusal>();
        if (!start.isBefore(end)) {
            refusals.add(Refusal.because("blocked.until.beforeFrom"));
        } else if (!end.isAfter(now)) {
            refusals.add(Refusal.because("blocked.until.past"));
        } else if (new TimeRange(start, end).length().compareTo(Duration.ofDays(LONGEST_DAYS)) > 0) {
            refusals.add(Refusal.because("blocked.until.tooLong", LONGEST_DAYS));
        }
        if (start.isAfter(now.plus(Duration.ofDays(365L * FURTHEST_YEARS)))) {
            refusals.add(Refusal.because("blocked.from.tooFar", FURTHEST_YEARS));
        }
        refusals.addAll(reason("blocked.reason.", reason));
        refusals.addAll(number(upcoming));
        return refusals;
    }

    /** @param earliest the first day that is taken */
    static List<Refusal> date(String field, LocalDate day, LocalDate earliest) {
        if (day.isBefore(earliest)) {
            return List.of(Refusal.because(field + "past", earliest));
        }
        return day.isAfter(earliest.plusYears(FURTHEST_YEARS + 1L))
                ? List.of(Refusal.because(field + "tooFar", FURTHEST_YEARS))
                : List.of();
    }

    private static List<Refusal> reason(String field, String reason) {
        return reason.length() > LONGEST_REASON || !VisibleText.isName(reason)
                ? List.of(Refusal.because(field + "wrong", LONGEST_REASON))
                : List.of();
    }

    private static List<Refusal> number(long upcoming) {
        return upcoming >= MOST_UPCOMING ? List.of(Refusal.because("absence.tooMany", MOST_UPCOMING)) : List.of();
    }
}
