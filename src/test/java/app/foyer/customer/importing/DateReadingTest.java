package app.foyer.customer.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A date in a file")
class DateReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1985-12-10",
                "1985-12-10 00:00:00",
                "1985-12-10T00:00:00Z",
                "10.12.1985",
                "10.12.85",
                "10/12/1985",
                "10-12-1985",
                "10 December 1985",
                "10. Dezember 1985",
                "10. Dez. 1985",
                "10-Dec-1985",
                "December 10, 1985",
                "10th Dec 1985"
            })
    void isReadAsPeopleWriteIt(String written) {
        assertThat(DateReading.in(Locale.UK, TODAY).read(written)).contains(LocalDate.of(1985, 12, 10));
    }

    @ParameterizedTest
    @CsvSource({"03/04/1990, 1990-03-04", "12/31/1990, 1990-12-31", "03.04.1990, 1990-04-03"})
    void hasTheMonthFirstWhereThatIsTheCustom(String written, LocalDate meant) {
        assertThat(DateReading.in(Locale.US, TODAY).read(written)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"01.01.26, 2026-01-01", "01.01.27, 1927-01-01", "01.01.00, 2000-01-01"})
    void hasAYearThatIsOver(String written, LocalDate meant) {
        assertThat(DateReading.in(Locale.GERMANY, TODAY).read(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.02.1990",
                "12/31/1990",
                "1990",
                "0000-00-00",
                "10. Foo 1985",
                "44926",
                "1985-13-01",
                "yesterday",
                "1.1.1.1"
            })
    void isRefusedWhenThereIsNoSuchDay(String written) {
        assertThat(DateReading.in(Locale.UK, TODAY).read(written)).isEmpty();
    }
}
