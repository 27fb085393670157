package app.foyer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

    @Test
    void anIdIsAWholeNumberGreaterThanZero() {
        assertThat(Formats.id("7")).contains(7L);
        assertThat(Formats.id("999999999999999999")).contains(999_999_999_999_999_999L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " 7", "0", "-1", "+1", "01", "1.0", "1e3", "0x7", "٧", "9999999999999999999", "1 or 1=1"})
    void nothingElseIsAnId(String text) {
        assertThat(Formats.id(text)).isEmpty();
    }

    @Test
    void aDateIsADayOfTheCalendar() {
        assertThat(Formats.date("2028-02-29")).contains(LocalDate.of(2028, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-30",
                "2027-02-29",
                "2026-13-01",
                "2026-1-1",
                "20261203",
                "0000-01-01",
                "9999-12-31",
                "+12026-01-01",
                "-2026-01-01",
                "2026-12-03T10:00",
                "tomorrow",
                "2026-12-03\n"
            })
    void nothingElseIsADate(String text) {
        assertThat(Formats.date(text)).isEmpty();
    }

    @Test
    void aMomentHasAnOffset() {
        var moment = Instant.parse("2026-12-03T09:00:00Z");

        assertThat(Formats.moment("2026-12-03T10:00:00+01:00")).contains(moment);
        assertThat(Formats.moment("2026-12-03T10:00+01:00")).contains(moment);
        assertThat(Formats.moment("2026-12-03T09:00:00.000Z")).contains(moment);
    }

    @Test
    void theTwoTwoOClocksOfAnAutumnNightAreTwoMoments() {
        assertThat(Formats.moment("2026-10-25T02:00:00+02:00")).contains(Instant.parse("2026-10-25T00:00:00Z"));
        assertThat(Formats.moment("2026-10-25T02:00:00+01:00")).contains(Instant.parse("2026-10-25T01:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-12-03",
                "2026-12-03T10:00:00",
                "2026-02-30T10:00:00+01:00",
                "2026-12-03T24:00:00Z",
                "2026-12-03T10:60:00Z",
                "2026-12-03T10:00:00+25:00",
                "2026-12-03T10:00:00+01:00[Europe/Berlin]",
                "2026-12-03 10:00:00Z",
                "+999999999-12-31T23:59:59Z",
                "-0001-01-01T00:00:00Z",
                "0001-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z",
                "1764752400"
            })
    void nothingElseIsAMoment(String text) {
        assertThat(Formats.moment(text)).isEmpty();
    }

    @Test
    void aZoneIsACityOrUtc() {
        assertThat(Formats.zone("Europe/Berlin")).contains(ZoneId.of("Europe/Berlin"));
        assertThat(Formats.zone("UTC")).contains(ZoneId.of("UTC"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "europe/berlin", "Mars/Base", "+02:00", "GMT+2", "CET", "../../etc/passwd"})
    void nothingElseIsAZone(String text) {
        assertThat(Formats.zone(text)).isEmpty();
    }
}
