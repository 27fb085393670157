package app.foyer.catalog.schedule;

import app.foyer.shared.Refusal;
import app.foyer.shared.VisibleText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which absences make sense. All that speaks against one comes at once; the keys begin with the field they are about. */
final class AbsencePolicy {

    static final int LONGEST_REASON = 200;
    static final int MOST_UPCOMING = 300;

    private static final int LONGEST_DAYS = 366;
    private static final int FURTHEST_YEARS = 5;

    private AbsencePolicy() {}

    /**
     * @param first null when nothing was entered, like {@code last}
     * @param upcoming how many there are already, without the one that is changed
     */
    static List<Refusal> toDays(LocalDate first, LocalDate last, String reason, LocalDate today, long upcoming) {
        var refusals = new ArrayList<Refusal>();
        refusals.addAll(
                first == null
                        ? List.of(Refusal.because("absence.first.missing"))
                        : date("absence.first.", first, today.minusYears(1), today));
        toLast(first, last, today).ifPresent(refusals::add);
        refusals.addAll(reason("absence.reason.", reason));
        refusals.addAll(number(upcoming));
        return refusals;
    }

    private static Optional<Refusal> toLast(LocalDate first, LocalDate last, LocalDate today) {
        if (last == null) {
            return Optional.of(Refusal.because("absence.last.missing"));
        } else if (first != null && last.isBefore(first)) {
            return Optional.of(Refusal.because("absence.last.beforeFirst"));
        } else if (last.isBefore(today)) {
            return Optional.of(Refusal.because("absence.last.past", today));
        } else if (first != null && last.isAfter(first.plusDays(LONGEST_DAYS))) {
            return Optional.of(Refusal.because("absence.last.tooLong", LONGEST_DAYS));
        }
        return Optional.empty();
    }

    /** @param start null when nothing was entered, like {@code end} */
    static List<Refusal> toBlock(Instant start, Instant end, String reason, Instant now, long upcoming) {
        var refusals = new ArrayList<Refusal>();
        if (start == null) {
            refusals.add(Refusal.because("blocked.from.missing"));
        } else if (start.isAfter(now.plus(Duration.ofDays(365L * FURTHEST_YEARS)))) {
            refusals.add(Refusal.because("blocked.from.tooFar", FURTHEST_YEARS));
        }
        toEnd(start, end, now).ifPresent(refusals::add);
        refusals.addAll(reason("blocked.reason.", reason));
        refusals.addAll(number(upcoming));
        return refusals;
    }

    private static Optional<Refusal> toEnd(Instant start, Instant end, Instant now) {
        if (end == null) {
            return Optional.of(Refusal.because("blocked.until.missing"));
        } else if (start != null && !start.isBefore(end)) {
            return Optional.of(Refusal.because("blocked.until.beforeFrom"));
        } else if (!end.isAfter(now)) {
            return Optional.of(Refusal.because("blocked.until.past"));
        } else if (start != null && Duration.between(start, end).compareTo(Duration.ofDays(LONGEST_DAYS)) > 0) {
            return Optional.of(Refusal.because("blocked.until.tooLong", LONGEST_DAYS));
        }
        return Optional.empty();
    }

    /** @param earliest the first day that is taken */
    static List<Refusal> date(String field, LocalDate day, LocalDate earliest, LocalDate today) {
        if (day.isBefore(earliest)) {
            return List.of(Refusal.because(field + "past", earliest));
        }
        return day.isAfter(today.plusYears(FURTHEST_YEARS))
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
