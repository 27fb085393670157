package app.foyer.web.admin;

import java.io.Serializable;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How long before the start, as typed: a number and its unit. Keeps what was typed, right or wrong. */
public class NoticeForm implements Serializable {

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
    private static final Duration LONGEST = Duration.ofDays(365);
    private static final Duration TOLD_IN_DAYS = Duration.ofDays(2);

    private final boolean required;
    private String amount;
    private Unit unit = Unit.HOURS;

    private NoticeForm(boolean required) {
        this.required = required;
    }

    static NoticeForm required(Duration notice) {
        var form = new NoticeForm(true);
        form.fill(notice);
        return form;
    }

    /** One that may stay empty. */
    static NoticeForm optional(Optional<Duration> notice) {
        var form = new NoticeForm(false);
        notice.ifPresent(form::fill);
        return form;
    }

    private void fill(Duration notice) {
        unit = Arrays.stream(Unit.values())
                .filter(candidate -> notice.toMinutes() % candidate.times(1).toMinutes() == 0)
                .filter(candidate -> candidate != Unit.DAYS || notice.compareTo(TOLD_IN_DAYS) >= 0)
                .reduce((shorter, longer) -> longer)
                .orElseThrow();
        amount = String.valueOf(notice.dividedBy(unit.times(1)));
    }

    /** The key of the sentence that says what is wrong; empty when nothing is. */
    Optional<String> problem() {
        if (isEmpty()) {
            return required ? Optional.of("admin.panel.wrong.missing") : Optional.empty();
        }
        if (!amount.strip().matches("[0-9]{1,9}")) {
            return Optional.of("admin.panel.wrong.number");
        }
        return notice().filter(notice -> notice.compareTo(LONGEST) > 0).map(tooLong -> "admin.panel.wrong.range");
    }

    /** Empty when nothing was typed; only to be asked when there is no problem. */
    Optional<Duration> notice() {
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
