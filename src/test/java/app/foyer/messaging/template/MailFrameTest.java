package app.foyer.messaging.template;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.settings.Accent;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.MessageSettings;
import app.foyer.shared.Wording;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MailFrameTest {

    private static final String BUTTON =
            "<a class=\"button\" style=\"background:#14655a\" href=\"https://foyer.example\">Go</a>";

    @Test
    void showsTheLogoInItsSizeAndTheNameWhereNoPicturesAreShown() {
        var html = html("#ffe600", "600x200-0123456789abcdef");

        assertThat(html)
                .contains("src=\"https://foyer.example/company-logo.png?v")
                .contains("alt=\"Praxis &amp; Söhne\" width=\"192\" height=\"64\"");
    }

    @Test
    void showsTheNameAloneWithoutALogo() {
        assertThat(html("#ffe600", "")).doesNotContain("<img").contains("Praxis &amp; Söhne");
    }

    @Test
    void hasTheCompanysColourAsFarAsItCanBeRead() {
        var accent = Accent.of("#ffe600");

        assertThat(html("#ffe600", ""))
                .doesNotContain(Accent.OF_FOYER, "#ffe600")
                .contains("background:" + accent.onLight(), "background: " + accent.onDark());
    }

    @Test
    void hasTheLinesOfTheBusinessAtItsFootAndNoMarkupOfTheirs() {
        var foot = "Court: Hamburg <b>HRB 1</b>\nOn holiday in August {customer_set_password_url}";

        assertThat(html("#ffe600", "", new MessageSettings("", "", foot, true)))
                .contains("Court: Hamburg &lt;b&gt;HRB 1&lt;/b&gt;", "On holiday in August")
                .doesNotContain("{customer_set_password_url}");
    }

    private static String html(String colour, String logo) {
        return html(colour, logo, MessageSettings.USUAL);
    }

    private static String html(String colour, String logo, MessageSettings messages) {
        var usual = ExampleStationery.usual();
        var own = usual.company();
        var company = new CompanySettings(
                own.name(),
                own.phone(),
                own.email(),
                own.address(),
                own.timeZone(),
                own.language(),
                own.currency(),
                colour,
                own.firstDayOfWeek(),
                own.timeFormat(),
                logo);
        var stationery = new Stationery(
                company, messages, usual.publicUrl(), usual.panelUrl(), usual.setPasswordValid(), usual.now());
        return new MailFrame(stationery, new Wording(Locale.ENGLISH, own.timeZone(), usual.now()))
                .html("Booked", "Tuesday", BUTTON);
    }
}
