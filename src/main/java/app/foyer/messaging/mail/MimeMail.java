package app.foyer.messaging.mail;

import app.foyer.messaging.calendar.CalendarFile;
import app.foyer.messaging.mail.MailVisit.Sender;
import app.foyer.messaging.outbox.OutgoingMessage;
import app.foyer.shared.EmailAddress;
import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.regex.Pattern;

/** A message as mail servers want it: text and HTML as alternatives, and the calendar file beside them. */
final class MimeMail extends MimeMessage {

    private static final String CHARSET = "UTF-8";
    private static final Pattern NOT_IN_A_LINE = Pattern.compile("[\\p{Cc}\\s]+");

    private final String id;

    private MimeMail(Session session, String id) {
        super(session);
        this.id = id;
    }

    /** @param now for the Date header */
    static MimeMail write(Session session, Sender sender, OutgoingMessage mail, Instant now) {
        try {
            return written(session, sender, mail, now);
        } catch (MessagingException e) {
            throw new IllegalStateException(mail + " cannot be written as a mail", e);
        }
    }

    /** Keeps its Message-ID when it is sent again. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    private static MimeMail written(Session session, Sender sender, OutgoingMessage mail, Instant now)
            throws MessagingException {
        var message = new MimeMail(session, mail.headerId());
        message.setFrom(address(sender.address(), sender.name()));
        message.setRecipient(RecipientType.TO, address(new EmailAddress(mail.recipient()), null));
        if (sender.replyTo().isPresent()) {
            message.setReplyTo(new Address[] {address(sender.replyTo().get(), sender.name())});
        }
        message.setSubject(inOneLine(mail.subject()), CHARSET);
        message.setSentDate(Date.from(now));
        message.setHeader(
                "Content-Language", Locale.forLanguageTag(mail.language()).toLanguageTag());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(content(mail));
        message.saveChanges();
        return message;
    }

    /** The strict address as it is, without another parser's opinion. */
    private static InternetAddress address(EmailAddress address, String name) throws MessagingException {
        try {
            var internetAddress = new InternetAddress();
            internetAddress.setAddress(address.value());
            internetAddress.setPersonal(name == null ? null : inOneLine(name), CHARSET);
            return internetAddress;
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("Every Java platform has UTF-8", e);
        }
    }

    private static MimeMultipart content(OutgoingMessage mail) throws MessagingException {
        var alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(part(mail.text(), "text/plain; charset=UTF-8"));
        alternatives.addBodyPart(part(mail.html(), "text/html; charset=UTF-8"));
        if (mail.calendar() == null) {
            return alternatives;
        }
        alternatives.addBodyPart(part(mail.calendar(), CalendarFile.MEDIA_TYPE + "; method=" + mail.calendarMethod()));
        var inner = new MimeBodyPart();
        inner.setContent(alternatives);
        var file = part(mail.calendar(), "application/ics; name=invite.ics");
        file.setFileName("invite.ics");
        file.setDisposition(MimeBodyPart.ATTACHMENT);
        return new MimeMultipart("mixed", inner, file);
    }

    /** By bytes: so it does not matter which kinds of content the server's mail library knows. */
    private static MimeBodyPart part(String content, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content.getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        return part;
    }

    static String inOneLine(String text) {
        return NOT_IN_A_LINE.matcher(text.strip()).replaceAll(" ");
    }
}
