package app.foyer.web.admin.setting;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.settings.CompanySettings;
import app.foyer.shared.TimeFormat;
import java.time.DayOfWeek;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class CompanySettingsFormTest {

    private static final CompanySettings SETTINGS = new CompanySettings(
            "Weber & Matos",
            "+49 30 23125 010",
            "hello@practice.example",
            "Parkallee 12\n20144 Hamburg",
            ZoneId.of("Europe/Berlin"),
            "de",
            "CHF",
            "#8a1c5c",
            DayOfWeek.SUNDAY,
            TimeFormat.HOURS_12,
            "300x100-0123456789abcdef");

    @Test
    void givesBackWhatItWasGivenAndWhatThePageDoesNotShow() {
        assertThat(CompanySettingsForm.of(SETTINGS).problems()).isEmpty();
        assertThat(CompanySettingsForm.of(SETTINGS).settings()).isEqualTo(SETTINGS);
    }

    @Test
    void namesEveryFieldThatIsWrongAndKeepsWhatWasTyped() {
        var form = CompanySettingsForm.of(SETTINGS);
        form.setName(" ");
        form.setPhone("call us");
        form.setEmail("hello at practice");
        form.setAddress("x".repeat(301));
        form.setColour("teal");

        assertThat(form.problems()).containsOnlyKeys("name", "phone", "email", "address", "colour");
        assertThat(form.getColour()).isEqualTo("teal");
    }

    @Test
    void takesAColourWithoutItsMarkAndContactsThatAreEmpty() {
        var form = CompanySettingsForm.of(SETTINGS);
        form.setColour(" FF8800 ");
        form.setPhone(null);
        form.setEmail(null);
        form.setAddress(null);

        assertThat(form.problems()).isEmpty();
        assertThat(form.settings().colour()).isEqualTo("#ff8800");
        assertThat(form.settings().phone()).isEmpty();
    }

    @Test
    void keepsANameOnOneLine() {
        var form = CompanySettingsForm.of(SETTINGS);
        form.setName("Weber\r\nBcc: everybody@people.example");

        assertThat(form.settings().name()).isEqualTo("Weber Bcc: everybody@people.example");
    }

    @Test
    void keepsNothingThatTurnsTextAround() {
        var form = CompanySettingsForm.of(SETTINGS);
        form.setName("Weber \u202Esotam");

        assertThat(form.settings().name()).isEqualTo("Weber sotam");
    }
}
