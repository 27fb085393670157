package app.foyer.customer;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.EmailAddress;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is known about a person")
class KnownFactsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final LocalDate BORN = LocalDate.of(1990, 2, 28);
    private static final EmailAddress ADDRESS = new EmailAddress("ada@customers.example");

    private final KnownFacts ada = facts("Ada", "+49 30 901820", Gender.FEMALE, "en", BERLIN, true, "likes tea");

    @Test
    void isReplacedByWhatIsSaid() {
        assertThat(ada.with(said("Adele", "+49 30 901821", Gender.FEMALE, BORN, "de", LISBON, "has a dog")))
                .isEqualTo(new KnownFacts(
                        new Profile("Adele", "Byron", "+49 30 901821", Gender.FEMALE, BORN, "de", LISBON, true),
                        ADDRESS,
                        "has a dog"));
    }

    @Test
    void staysWhereNothingIsSaid() {
        assertThat(ada.with(said("Ada", null, null, null, null, null, null))).isEqualTo(ada);
    }

    @Test
    void isOnlyFilledInWhereThatIsChosen() {
        assertThat(ada.filledFrom(said("Adele", "+49 30 901821", null, BORN, "de", LISBON, "has a dog")))
                .isEqualTo(new KnownFacts(
                        new Profile("Ada", "Byron", "+49 30 901820", Gender.FEMALE, BORN, "en", BERLIN, true),
                        ADDRESS,
                        "likes tea"));
    }

    @Test
    void keepsTheAddressByWhichAPersonIsFound() {
        var other = new Newcomer(
                "Ada", "Byron", new EmailAddress("other@customers.example"), null, null, null, null, null, null);

        assertThat(ada.with(other).email()).isEqualTo(ADDRESS);
        assertThat(new KnownFacts(ada.profile(), null, "").filledFrom(other).email())
                .isEqualTo(other.email());
    }

    @Test
    void hasAChosenZoneOnceAnotherOneThanTheGuessedIsSaid() {
        var guessed = facts("Ada", "", null, "en", BERLIN, false, "");

        assertThat(guessed.with(said("Ada", null, null, null, null, BERLIN, null)))
                .isEqualTo(guessed);
        assertThat(guessed.filledFrom(said("Ada", null, null, null, null, LISBON, null))
                        .profile()
                        .zoneChosen())
                .isTrue();
    }

    private static KnownFacts facts(
            String name, String phone, Gender gender, String language, ZoneId zone, boolean chosen, String notes) {
        return new KnownFacts(new Profile(name, "Byron", phone, gender, null, language, zone, chosen), ADDRESS, notes);
    }

    private static Newcomer said(
            String name, String phone, Gender gender, LocalDate born, String language, ZoneId zone, String notes) {
        return new Newcomer(name, "Byron", null, phone, gender, born, language, zone, notes);
    }
}
