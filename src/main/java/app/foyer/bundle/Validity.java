package app.foyer.bundle;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** For how long a package is good, from the day on which it is bought. */
public record Validity(int amount, Unit unit) implements Serializable {

    /** In what it is counted. */
    public enum Unit {
        DAYS(3_650),
        MONTHS(120);

        private final int most;

        Unit(int most) {
            this.most = most;
        }

        /** The longest that can be agreed. */
        public int most() {
            return most;
        }
    }

    /** Whether it can be agreed. */
    boolean isPossible() {
        return amount >= 1 && amount <= unit.most();
    }

    /**
     * The first moment at which it is good no more: midnight after its last day. A month that is shorter than the day of the
     * purchase ends on its own last day.
     *
     * @param bought when it is bought
     * @param zone by whose clock days begin
     */
    public Instant end(Instant bought, ZoneId zone) {
        return lastDay(LocalDate.ofInstant(bought, zone))
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
    }

    private LocalDate lastDay(LocalDate bought) {
        return unit == Unit.DAYS ? bought.plusDays(amount) : bought.plusMonths(amount);
    }

    /** For the log: {@code 90 DAYS}. */
    @Override
    public String toString() {
        return amount + " " + unit;
    }
}
