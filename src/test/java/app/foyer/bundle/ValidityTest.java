package app.foyer.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How long a package is good for")
class ValidityTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void endsAtMidnightAfterItsLastDay() {
        var bought = Instant.parse("2026-11-23T09:30:00Z");

        assertThat(new Validity(1, Validity.Unit.DAYS).end(bought, BERLIN))
                .isEqualTo(Instant.parse("2026-11-24T23:00:00Z"));
        assertThat(new Validity(6, Validity.Unit.MONTHS).end(bought, BERLIN))
                .isEqualTo(Instant.parse("2027-05-23T22:00:00Z"));
    }

    @Test
    void isCountedFromTheDayByTheClockOfTheCompany() {
        var afterMidnightInBerlin = Instant.parse("2026-11-23T23:30:00Z");

        assertThat(new Validity(1, Validity.Unit.DAYS).end(afterMidnightInBerlin, BERLIN))
                .isEqualTo(Instant.parse("2026-11-25T23:00:00Z"));
    }

    @Test
    void endsWithTheMonthWhereTheMonthIsShorter() {
        var lastOfJanuary = Instant.parse("2027-01-31T12:00:00Z");

        assertThat(new Validity(1, Validity.Unit.MONTHS).end(lastOfJanuary, BERLIN))
                .isEqualTo(Instant.parse("2027-02-28T23:00:00Z"));
    }
}
