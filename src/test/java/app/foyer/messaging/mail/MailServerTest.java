package app.foyer.messaging.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailServerTest {

    @Test
    void theThreeTimeoutsHoldWhateverTheServersOwnSessionSays() {
        var careless = PracticeMail.bare(25);
        careless.getProperties().setProperty("mail.smtp.timeout", "-1");

        var properties = MailServer.session(careless).getProperties();

        assertThat(properties)
                .containsEntry("mail.smtp.connectiontimeout", "5000")
                .containsEntry("mail.smtp.timeout", "10000")
                .containsEntry("mail.smtp.writetimeout", "10000");
    }

    @Test
    void aSessionWithoutAHostOrWithOneThatStandsForNoneIsNotConfigured() {
        assertThat(MailServer.isSomewhere(Session.getInstance(new Properties())))
                .isFalse();
        assertThat(MailServer.isSomewhere(PracticeMail.withHost("not-configured.invalid")))
                .isFalse();
        assertThat(MailServer.isSomewhere(PracticeMail.withHost("smtp.example.com")))
                .isTrue();
    }
}
