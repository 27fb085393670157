package app.foyer.messaging.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.messaging.ExampleAppointment;
import app.foyer.messaging.mail.MailVisit.Sender;
import app.foyer.messaging.outbox.Answer;
import app.foyer.messaging.outbox.Answer.NotNow;
import app.foyer.messaging.outbox.Answer.Taken;
import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.messaging.outbox.OutgoingMessage;
import app.foyer.messaging.outbox.Trouble;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailVisitTest {

    private final GreenMail greenMail =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

    @BeforeEach
    void start() {
        greenMail.start();
    }

    @AfterEach
    void stop() {
        greenMail.stop();
    }

    @Test
    void deliversTextHtmlAndTheInvitationInsideAndAsAFile() throws Exception {
        assertThat(send(PracticeMail.mailTo("grace@example.com"))).isInstanceOf(Taken.class);

        var mixed = (Multipart) received().getContent();
        var alternatives = (Multipart) mixed.getBodyPart(0).getContent();
        assertThat(received().getContentType()).startsWith("multipart/mixed");
        assertThat(alternatives.getContentType()).startsWith("multipart/alternative");
        assertThat(content(alternatives.getBodyPart(0))).isEqualTo("Guten Tag Grace Höpper");
        assertThat(alternatives.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat(content(alternatives.getBodyPart(1))).isEqualTo("<p>Guten Tag Grace Höpper</p>");
        assertThat(alternatives.getBodyPart(2).getContentType())
                .isEqualTo("text/calendar; charset=UTF-8; method=REQUEST");
        assertThat(content(alternatives.getBodyPart(2))).isEqualTo("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
        assertThat(content(mixed.getBodyPart(1))).isEqualTo("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void saysWhoWritesToWhomAboutWhat() throws Exception {
        send(PracticeMail.mailTo("grace@example.com"));

        assertThat(received().getFrom()[0].toString()).endsWith("<booking@practice.example>");
        assertThat(received().getReplyTo()[0].toString()).endsWith("<hello@practice.example>");
        assertThat(received().getAllRecipients()[0]).hasToString("grace@example.com");
        assertThat(received().getSubject()).isEqualTo("Bestätigt: Massage");
        assertThat(received().getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received().getHeader("Content-Language")).containsExactly("de");
    }

    @Test
    void keepsTheMessageIdWhenItIsSentAgain() throws Exception {
        send(PracticeMail.mailTo("grace@example.com"));
        send(PracticeMail.mailTo("grace@example.com"));

        assertThat(greenMail.getReceivedMessages())
                .extracting(MimeMessage::getMessageID)
                .containsExactly("<7@foyer.example>", "<7@foyer.example>");
    }

    @Test
    void keepsLineBreaksOutOfEveryHeader() throws Exception {
        var sender = new Sender("Praxis\r\nBcc: evil@example.com", PracticeMail.PRACTICE.address(), Optional.empty());
        var mail = new OutgoingMessage(
                7,
                ChannelKind.MAIL,
                "grace@example.com",
                "de",
                "<7@foyer.example>",
                "Massage\r\nBcc: evil@example.com",
                "text",
                "html",
                null,
                null,
                null);

        try (var visit = new MailVisit(PracticeMail.session(greenMail.getSmtp().getPort()), sender)) {
            assertThat(visit.send(mail, ExampleAppointment.NOW)).isInstanceOf(Taken.class);
        }

        assertThat(greenMail.getReceivedMessages()).hasSize(1);
        assertThat(received().getHeader("Bcc")).isNull();
        assertThat(received().getSubject()).isEqualTo("Massage Bcc: evil@example.com");
    }

    @Test
    void signsInWhenAUserIsSet() throws Exception {
        greenMail.setUser("foyer", "let me in");
        greenMail.getUserManager().setAuthRequired(true);

        var right = MailServer.session(
                PracticeMail.bare(greenMail.getSmtp().getPort()), new PasswordAuthentication("foyer", "let me in"));
        var wrong = MailServer.session(
                PracticeMail.bare(greenMail.getSmtp().getPort()), new PasswordAuthentication("foyer", "open"));

        assertThat(PracticeMail.send(right, PracticeMail.mailTo("grace@example.com")))
                .isInstanceOf(Taken.class);
        assertThat(PracticeMail.send(wrong, PracticeMail.mailTo("grace@example.com")))
                .isInstanceOfSatisfying(
                        NotNow.class, answer -> assertThat(answer.trouble()).isEqualTo(Trouble.NOT_LET_IN));
    }

    private Answer send(OutgoingMessage mail) {
        return PracticeMail.send(PracticeMail.session(greenMail.getSmtp().getPort()), mail);
    }

    private MimeMessage received() {
        return greenMail.getReceivedMessages()[0];
    }

    private static String content(BodyPart part) throws Exception {
        var bytes = new ByteArrayOutputStream();
        part.getDataHandler().getInputStream().transferTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
