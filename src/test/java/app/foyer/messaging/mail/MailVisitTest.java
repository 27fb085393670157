package app.foyer.messaging.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.messaging.ExampleAppointment;
import app.foyer.messaging.calendar.CalendarFile;
import app.foyer.messaging.mail.MailVisit.Sender;
import app.foyer.messaging.outbox.Answer;
import app.foyer.messaging.outbox.Answer.Never;
import app.foyer.messaging.outbox.Answer.NotNow;
import app.foyer.messaging.outbox.Answer.Taken;
import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.messaging.outbox.OutgoingMessage;
import app.foyer.messaging.outbox.Trouble;
import app.foyer.shared.EmailAddress;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MailVisitTest {

    private static final Sender PRACTICE = new Sender(
            "Praxis Lindqvist & Söhne",
            new EmailAddress("booking@practice.example"),
            Optional.of(new EmailAddress("hello@practice.example")));

    @Nested
    class ToAMailServer {

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
            assertThat(send(mailTo("grace@example.com"))).isInstanceOf(Taken.class);

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
            send(mailTo("grace@example.com"));

            assertThat(received().getFrom()[0].toString()).endsWith("<booking@practice.example>");
            assertThat(received().getReplyTo()[0].toString()).endsWith("<hello@practice.example>");
            assertThat(received().getAllRecipients()[0]).hasToString("grace@example.com");
            assertThat(received().getSubject()).isEqualTo("Bestätigt: Massage");
            assertThat(received().getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(received().getHeader("Content-Language")).containsExactly("de");
        }

        @Test
        void keepsTheMessageIdWhenItIsSentAgain() throws Exception {
            send(mailTo("grace@example.com"));
            send(mailTo("grace@example.com"));

            assertThat(greenMail.getReceivedMessages())
                    .extracting(MimeMessage::getMessageID)
                    .containsExactly("<7@foyer.example>", "<7@foyer.example>");
        }

        @Test
        void keepsLineBreaksOutOfEveryHeader() throws Exception {
            var sender = new Sender("Praxis\r\nBcc: evil@example.com", PRACTICE.address(), Optional.empty());
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

            try (var visit = new MailVisit(session(greenMail.getSmtp().getPort()), sender)) {
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
                    bare(greenMail.getSmtp().getPort()), new PasswordAuthentication("foyer", "let me in"));
            var wrong = MailServer.session(
                    bare(greenMail.getSmtp().getPort()), new PasswordAuthentication("foyer", "open"));

            assertThat(MailVisitTest.send(right, mailTo("grace@example.com"))).isInstanceOf(Taken.class);
            assertThat(MailVisitTest.send(wrong, mailTo("grace@example.com")))
                    .isInstanceOfSatisfying(
                            NotNow.class, answer -> assertThat(answer.trouble()).isEqualTo(Trouble.NOT_LET_IN));
        }

        private Answer send(OutgoingMessage mail) {
            return MailVisitTest.send(session(greenMail.getSmtp().getPort()), mail);
        }

        private MimeMessage received() {
            return greenMail.getReceivedMessages()[0];
        }
    }

    @Nested
    class ToADifficultMailServer {

        private ScriptedMailServer server;

        @BeforeEach
        void start() throws IOException {
            server = new ScriptedMailServer();
        }

        @AfterEach
        void stop() throws IOException {
            server.close();
        }

        @Test
        void givesUpWhenTheRecipientIsRefusedForGood() {
            server.say("nobody@example.com", "550 5.1.1 No such user here");

            assertThat(send(session(server.port()), mailTo("nobody@example.com")))
                    .isInstanceOfSatisfying(Never.class, answer -> {
                        assertThat(answer.trouble()).isEqualTo(Trouble.RECIPIENT_REFUSED);
                        assertThat(answer.words()).isEqualTo("550 5.1.1 No such user here");
                    });
        }

        @Test
        void forgetsASecretThatTheServerQuotes() {
            server.say("nobody@example.com", "550 We dislike https://foyer.example/booking?t=abc-DEF_123&do=cancel");

            assertThat(send(session(server.port()), mailTo("nobody@example.com")))
                    .isInstanceOfSatisfying(Never.class, answer -> assertThat(answer.words())
                            .isEqualTo("550 We dislike https://foyer.example/booking?t=…&do=cancel"));
        }

        @Test
        void comesBackWhenTheRecipientIsPutOff() {
            server.say("grey@example.com", "451 4.7.1 Try again in a minute");

            assertThat(send(session(server.port()), mailTo("grey@example.com")))
                    .isInstanceOfSatisfying(NotNow.class, answer -> {
                        assertThat(answer.trouble()).isEqualTo(Trouble.TOLD_TO_WAIT);
                        assertThat(answer.words()).contains("451 4.7.1 Try again in a minute");
                    });
        }

        @Test
        void oneBadRecipientHoldsNobodyUp() {
            server.say("nobody@example.com", "550 5.1.1 No such user here");
            server.say("cursed@example.com", ScriptedMailServer.HANG_UP);

            try (var visit = new MailVisit(session(server.port()), PRACTICE)) {
                assertThat(visit.send(mailTo("nobody@example.com"), ExampleAppointment.NOW))
                        .isInstanceOf(Never.class);
                assertThat(visit.send(mailTo("grace@example.com"), ExampleAppointment.NOW))
                        .isInstanceOf(Taken.class);
                assertThat(visit.send(mailTo("cursed@example.com"), ExampleAppointment.NOW))
                        .isInstanceOfSatisfying(NotNow.class, answer -> assertThat(answer.trouble())
                                .isEqualTo(Trouble.HUNG_UP));
                assertThat(visit.send(mailTo("ada@example.com"), ExampleAppointment.NOW))
                        .isInstanceOf(Taken.class);
            }
            assertThat(server.delivered()).containsExactly("grace@example.com", "ada@example.com");
        }

        @Test
        void waitsNoLongerThanTheTimeoutForAServerThatFellSilent() {
            server.say("silence@example.com", ScriptedMailServer.SAY_NOTHING);
            var session = session(server.port());
            session.getProperties().setProperty("mail.smtp.timeout", "300");

            var before = System.nanoTime();
            assertThat(send(session, mailTo("silence@example.com")))
                    .isInstanceOfSatisfying(
                            NotNow.class, answer -> assertThat(answer.trouble()).isEqualTo(Trouble.HUNG_UP));
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void aPortWhereNobodyListensIsTroubleForAll() throws IOException {
        int deadPort;
        try (var socket = new ServerSocket(0)) {
            deadPort = socket.getLocalPort();
        }

        assertThat(send(session(deadPort), mailTo("grace@example.com")))
                .isInstanceOfSatisfying(NotNow.class, answer -> {
                    assertThat(answer.trouble()).isEqualTo(Trouble.UNREACHABLE);
                    assertThat(answer.holdsForAll()).isTrue();
                });
    }

    @Test
    void theThreeTimeoutsHoldWhateverTheServersOwnSessionSays() {
        var careless = bare(25);
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
        assertThat(MailServer.isSomewhere(withHost("not-configured.invalid"))).isFalse();
        assertThat(MailServer.isSomewhere(withHost("smtp.example.com"))).isTrue();
    }

    private static Answer send(Session session, OutgoingMessage mail) {
        try (var visit = new MailVisit(session, PRACTICE)) {
            return visit.send(mail, ExampleAppointment.NOW);
        }
    }

    private static Session session(int port) {
        return MailServer.session(bare(port));
    }

    /** As an application server would make it. */
    private static Session bare(int port) {
        var session = withHost("127.0.0.1");
        session.getProperties().setProperty("mail.smtp.port", String.valueOf(port));
        return session;
    }

    private static Session withHost(String host) {
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.user", "foyer");
        return Session.getInstance(properties);
    }

    private static OutgoingMessage mailTo(String recipient) {
        return new OutgoingMessage(
                7,
                ChannelKind.MAIL,
                recipient,
                "de",
                "<7@foyer.example>",
                "Bestätigt: Massage",
                "Guten Tag Grace Höpper",
                "<p>Guten Tag Grace Höpper</p>",
                CalendarFile.Method.REQUEST,
                "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
                null);
    }

    private static String content(BodyPart part) throws Exception {
        var bytes = new ByteArrayOutputStream();
        part.getDataHandler().getInputStream().transferTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
