package app.foyer.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutgoingMessageTest {

    @Test
    void tellsNoSecretToALog() {
        var text = "https://x/booking?t=secret";
        var mail = new OutgoingMessage(
                7, ChannelKind.MAIL, "grace@x", "en", "<id>", "subject", text, "html", null, null, null);

        assertThat(mail.toString()).isEqualTo("OutgoingMessage[7]");
    }
}
