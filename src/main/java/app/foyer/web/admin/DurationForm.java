package app.foyer.web.admin;

import java.io.Serializable;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How long, as typed: a number and its unit. Keeps what was typed, right or wrong. */
public class DurationForm implements Serializable {

    /** In what people say it. */
    public enum Unit {
        MINUTES(ChronoUnit.MINUTES),
        HOURS(ChronoUnit.HOURS),
        DAYS(ChronoUnit.DAYS);

        private final ChronoUnit length;

        Unit(ChronoUnit length) {
            this.length = length;
        }

        private Duration times(long amount) {
            return Duration.of(amount, length);
        }
    }

    private static final long serialVersionUID = 1L;
    private static final int MOST_DIGITS = 9;
    private static final Duration TOLD_IN_DAYS = Duration.ofDays(2);

    private final boolean required;
    private final Duration shortest;
    private final Duration longest;
    private String amount;
    private Unit unit = Unit.HOURS;

    private DurationForm(boolean required, Bounds bounds) {
        this.required = required;
        this.shortest = Duration.ofMinutes(bounds.from());
        this.longest = Duration.ofMinutes(bounds.to());
    }

    /** @param bounds in minutes */
    public static DurationForm required(Duration length, Bounds bounds) {
        var form = new DurationForm(true, bounds);
        form.fill(length);
        return form;
    }

    /** One that may stay empty. */
    public static DurationForm optional(Optional<Duration> length, Bounds bounds) {
        var form = new DurationForm(false, bounds);
        length.ifPresent(form::fill);
        return form;
    }

    private void fill(Duration length) {
        unit = Arrays.stream(Unit.values())
                .filter(candidate -> length.toMinutes() % candidate.times(1).toMinutes() == 0)
                .filter(candidate -> candidate != Unit.DAYS || length.compareTo(TOLD_IN_DAYS) >= 0)
                .reduce((shorter, longer) -> longer)
                .orElseThrow();
        amount = String.valueOf(length.dividedBy(unit.times(1)));
    }

    /** Empty when nothing is wrong. */
    public Optional<Problem> problem() {
        if (isEmpty()) {
            return required ? Optional.of(Problem.of("admin.settings.wrong.missing")) : Optional.empty();
        }
        if (!amount.strip().matches("-?[0-9]+")) {
            return Optional.of(Problem.of("admin.settings.wrong.number"));
        }
        return isInRange()
                ? Optional.empty()
                : Optional.of(Problem.of("admin.settings.wrong.range", shortest, longest));
    }

    private boolean isInRange() {
        return amount.strip().length() <= MOST_DIGITS
                && length().filter(length -> length.compareTo(shortest) >= 0 && length.compareTo(longest) <= 0)
                        .isPresent();
    }

    /** Empty when nothing was typed; only to be asked when there is no problem. */
    public Optional<Duration> length() {
        return isEmpty() ? Optional.empty() : Optional.of(unit.times(Long.parseLong(amount.strip())));
    }

    private boolean isEmpty() {
        return amount == null || amount.isBlank();
    }

    public List<Unit> getUnits() {
        return List.of(Unit.values());
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public Unit getUnit() {
        return unit;
    }

    public void setUnit(Unit unit) {
        this.unit = unit;
    }
}
