package app.foyer.web.admin.setting;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.settings.MessageSettings;
import org.junit.jupiter.api.Test;

class MessageSettingsFormTest {

    private static final MessageSettings SETTINGS =
            new MessageSettings("Weber & Matos", "desk@practice.example", "Line one\nLine two", false);

    @Test
    void givesBackWhatItWasGiven() {
        assertThat(MessageSettingsForm.of(SETTINGS).problems()).isEmpty();
        assertThat(MessageSettingsForm.of(SETTINGS).settings()).isEqualTo(SETTINGS);
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        var form = MessageSettingsForm.of(SETTINGS);
        form.setSenderName("x".repeat(81));
        form.setReplyTo("desk at practice");
        form.setFoot("x".repeat(501));

        assertThat(form.problems()).containsOnlyKeys("senderName", "replyTo", "foot");
    }

    @Test
    void letsNobodySmuggleALineIntoAHead() {
        var form = MessageSettingsForm.of(SETTINGS);
        form.setSenderName("Weber\r\nBcc: all@evil.example");
        form.setReplyTo(null);
        form.setFoot(null);

        assertThat(form.settings()).isEqualTo(new MessageSettings("Weber Bcc: all@evil.example", "", "", false));
    }
}
