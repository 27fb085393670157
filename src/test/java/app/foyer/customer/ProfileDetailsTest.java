package app.foyer.customer;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.Refusal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What customers say about themselves")
class ProfileDetailsTest {

    private static final ZoneId BROWSER = ZoneId.of("Asia/Tokyo");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Test
    void becomesAProfileWithANumberThatIsDialledFromAnywhere() {
        var typed = details(" Grace ", "030 / 90 18 20", "FEMALE", "1906-12-09", "de", "Europe/Berlin");

        assertThat(typed.problems(TODAY)).isEmpty();
        assertThat(typed.toProfile())
                .isEqualTo(new Profile(
                        "Grace",
                        "Hopper",
                        "+49 30 901820",
                        Gender.FEMALE,
                        LocalDate.of(1906, 12, 9),
                        "de",
                        ZoneId.of("Europe/Berlin"),
                        true));
    }

    @Test
    void mayLeaveOutWhatNobodyHasToSay() {
        var typed = details("Grace", null, "", " ", "en", "America/New_York");

        assertThat(typed.problems(TODAY)).isEmpty();
        assertThat(typed.toProfile().gender()).isNull();
        assertThat(typed.toProfile().birthDate()).isNull();
        assertThat(typed.toProfile().phone()).isEmpty();
    }

    @Test
    void goesByTheBrowserWhereNoTimeZoneIsChosen() {
        var typed = details("Grace", "", "", "", "en", "");

        assertThat(typed.problems(TODAY)).isEmpty();
        assertThat(typed.toProfile().timeZone()).isEqualTo(BROWSER);
        assertThat(typed.toProfile().zoneChosen()).isFalse();
    }

    @Test
    void isRefusedWithEveryProblemAtOnce() {
        assertThat(details("", "call me", "QUEEN", "soon", "tlh", "Mars/Olympus")
                        .problems(TODAY))
                .containsOnlyKeys("firstName", "phone", "gender", "birthDate", "language", "timeZone");
    }

    @ParameterizedTest
    @CsvSource({
        "1899-12-31, profile.birthDate.tooEarly",
        "2026-03-04, profile.birthDate.future",
        "31.12.1990, profile.birthDate.wrong",
        "1990-02-30, profile.birthDate.wrong"
    })
    void namesNoDayOnWhichNobodyWasBorn(String day, String reason) {
        assertThat(details("Grace", "", "", day, "en", "UTC").problems(TODAY).get("birthDate"))
                .extracting(Refusal::messageKey)
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2026-03-03"})
    void mayNameTheFirstAndTheLastDay(String day) {
        assertThat(details("Grace", "", "", day, "en", "UTC").problems(TODAY)).isEmpty();
    }

    private static ProfileDetails details(
            String firstName, String phone, String gender, String birthDate, String language, String timeZone) {
        return new ProfileDetails(
                firstName, "Hopper", phone, gender, birthDate, language, timeZone, BROWSER, Locale.GERMANY);
    }
}
