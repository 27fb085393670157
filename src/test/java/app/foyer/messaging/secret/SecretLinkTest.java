package app.foyer.messaging.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SecretLinkTest {

    private static final String PUBLIC = "https://foyer.example";

    @Test
    void leadsToThePageThatItIsFor() {
        assertThat(SecretLink.APPOINTMENT.address(PUBLIC, "s")).isEqualTo(PUBLIC + "/booking?t=s");
        assertThat(SecretLink.RESCHEDULE.address(PUBLIC, "s")).isEqualTo(PUBLIC + "/booking?t=s&do=reschedule");
        assertThat(SecretLink.CANCEL.address(PUBLIC, "s")).isEqualTo(PUBLIC + "/booking?t=s&do=cancel");
        assertThat(SecretLink.SET_PASSWORD.address(PUBLIC, "s")).isEqualTo(PUBLIC + "/reset-password?t=s");
    }

    @Test
    void takesThePlaceOfItsMark() {
        var addresses = Map.of(SecretLink.CANCEL, SecretLink.CANCEL.address(PUBLIC, "s"));

        assertThat(SecretLink.fillText("Cancel: {cancel_url}.", addresses))
                .isEqualTo("Cancel: https://foyer.example/booking?t=s&do=cancel.");
        assertThat(SecretLink.fillHtml("<a href=\"{cancel_url}\">", addresses))
                .isEqualTo("<a href=\"https://foyer.example/booking?t=s&amp;do=cancel\">");
    }

    @Test
    void aOneTimePasswordIsNoLink() {
        var filled = Map.of(SecretLink.ONE_TIME_PASSWORD, SecretLink.ONE_TIME_PASSWORD.address(PUBLIC, "K7-Q2"));

        assertThat(SecretLink.fillText("Password: {customer_panel_password}", filled))
                .isEqualTo("Password: K7-Q2");
        assertThat(SecretLink.withoutMarkers("{customer_password} {customer_panel_password}"))
                .isEqualTo("(customer_password) (customer_panel_password)");
    }

    @Test
    void aTextIsFoundAgainWhateverItsSecretsWere() {
        var pattern = SecretLink.pattern("Open {appointment_url} or {cancel_url}. 10 € (*)");

        assertThat(pattern.matcher("Open https://x/?t=1 or https://x/?t=2&do=cancel. 10 € (*)")
                        .find())
                .isTrue();
        assertThat(pattern.matcher("Sent from a trial account - Open a or b. 10 € (*)")
                        .find())
                .isTrue();
        assertThat(pattern.matcher("Open a or b. 11 € (*)").find()).isFalse();
    }
}
