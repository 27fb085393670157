package app.foyer.web.book;

import app.foyer.shared.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The days that can be booked.
 *
 * @param today the first one
 * @param last how far ahead the business plans
 */
record Horizon(LocalDate today, LocalDate last) {

    /** Why the page shows another day or month than its address asks for; empty when it does not. */
    Optional<Refusal> objectionTo(Choices choices) {
        return choices.day().map(this::objectionTo).orElseGet(() -> choices.month()
                .flatMap(this::objectionTo));
    }

    private Optional<Refusal> objectionTo(LocalDate day) {
        if (day.isAfter(last)) {
            return Optional.of(Refusal.because("book.tooFar", last));
        }
        return day.isBefore(today) ? Optional.of(Refusal.because("book.over", day)) : Optional.empty();
    }

    private Optional<Refusal> objectionTo(YearMonth month) {
        return objectionTo(month.isBefore(YearMonth.from(today)) ? month.atEndOfMonth() : month.atDay(1))
                .filter(why -> !month.equals(YearMonth.from(today)));
    }
}
