package app.foyer.messaging.mail;

import app.foyer.messaging.ExampleAppointment;
import app.foyer.messaging.calendar.CalendarFile;
import app.foyer.messaging.mail.MailVisit.Sender;
import app.foyer.messaging.outbox.Answer;
import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.messaging.outbox.OutgoingMessage;
import app.foyer.shared.EmailAddress;
import jakarta.mail.Session;
import java.util.Optional;
import java.util.Properties;

/** A mail of a practice, and the way to a server on this machine. */
final class PracticeMail {

    static final Sender PRACTICE = new Sender(
            "Praxis Lindqvist & Söhne",
            new EmailAddress("booking@practice.example"),
            Optional.of(new EmailAddress("hello@practice.example")));

    private PracticeMail() {}

    static Answer send(Session session, OutgoingMessage mail) {
        try (var visit = new MailVisit(session, PRACTICE)) {
            return visit.send(mail, ExampleAppointment.NOW);
        }
    }

    static Session session(int port) {
        return MailServer.session(bare(port));
    }

    /** As an application server would make it. */
    static Session bare(int port) {
        var session = withHost("127.0.0.1");
        session.getProperties().setProperty("mail.smtp.port", String.valueOf(port));
        return session;
    }

    static Session withHost(String host) {
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.user", "foyer");
        return Session.getInstance(properties);
    }

    static OutgoingMessage mailTo(String recipient) {
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
}
