package app.foyer.catalog.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.catalog.schedule.ClosureService.Closure;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Public holidays")
class HolidayCalendarsTest {

    @Test
    void areThereForManyCountriesInBothLanguages() {
        assertThat(HolidayCalendars.countries(Locale.ENGLISH))
                .containsEntry("de", "Germany")
                .hasSizeGreaterThan(50);
        assertThat(HolidayCalendars.countries(Locale.GERMAN))
                .containsEntry("pt", "Portugal")
                .containsEntry("de", "Deutschland");
    }

    @Test
    void ofARegionAreThoseOfTheCountryAndItsOwn() {
        assertThat(HolidayCalendars.regions("de", Locale.GERMAN))
                .containsEntry("by", "Bayern")
                .containsEntry("be", "Berlin");
        var berlin = HolidayCalendars.holidays("de", "be", 2027, Locale.GERMAN);
        var country = HolidayCalendars.holidays("de", "", 2027, Locale.GERMAN);

        assertThat(berlin)
                .containsEntry(LocalDate.of(2027, 3, 8), "Internationaler Frauentag")
                .containsAllEntriesOf(country);
        assertThat(country).doesNotContainKey(LocalDate.of(2027, 3, 8));
    }

    @Test
    void followEasterAndAreNamedInTheReadersLanguage() {
        assertThat(HolidayCalendars.holidays("de", "", 2027, Locale.ENGLISH))
                .containsEntry(LocalDate.of(2027, 3, 26), "Good Friday");
        assertThat(HolidayCalendars.holidays("de", "", 2028, Locale.GERMAN))
                .containsEntry(LocalDate.of(2028, 4, 14), "Karfreitag");
    }

    @Test
    void areInOrderOfTime() {
        assertThat(List.copyOf(HolidayCalendars.holidays("gb", "", 2027, Locale.ENGLISH)
                        .keySet()))
                .isSorted();
    }

    @Test
    void isReadInTheLanguageOfWhoeverReadsItAndNotOfWhoeverTickedIt() {
        var epiphany = LocalDate.of(2027, 1, 6);
        var all = List.of(
                closure(1, epiphany, "Epiphany", "de/by"),
                closure(2, epiphany, "Epiphany", null),
                closure(3, epiphany, "Stocktaking", "de/nowhere"),
                closure(4, epiphany.plusDays(1), "Bridge day", "de/by"));

        assertThat(new HolidayService().reasons(all, Locale.GERMAN))
                .containsEntry(1L, "Heilige Drei Könige")
                .containsEntry(2L, "Epiphany")
                .containsEntry(3L, "Stocktaking")
                .containsEntry(4L, "Bridge day");
        assertThat(new HolidayService().reasons(all, Locale.ENGLISH)).containsEntry(1L, "Epiphany");
    }

    private static Closure closure(long id, LocalDate day, String reason, String calendar) {
        return new Closure(id, 0, Optional.empty(), day, day, reason, Optional.ofNullable(calendar));
    }
}
