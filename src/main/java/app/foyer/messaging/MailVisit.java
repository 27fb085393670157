package app.foyer.messaging;

import app.foyer.shared.EmailAddress;
import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
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
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One visit to the mail server: several mails over one connection, which is opened again when the server hangs up.
 * Knows no database.
 */
final class MailVisit implements AutoCloseable {

    private static final String CHARSET = "UTF-8";
    private static final Pattern REPLY = Pattern.compile("^\\s*([245])\\d\\d[ -]", Pattern.MULTILINE);
    /** Some servers quote the link that they dislike. */
    private static final Pattern SECRET = Pattern.compile("\\bt=[\\w-]+");

    private static final Pattern NOT_IN_A_LINE = Pattern.compile("[\\p{Cc}\\s]+");

    private final Session session;
    private final Sender sender;
    private Transport transport;

    /**
     * Whose mails these are.
     *
     * @param replyTo where answers go; empty for the address itself
     */
    record Sender(String name, EmailAddress address, Optional<EmailAddress> replyTo) {}

    MailVisit(Session session, Sender sender) {
        this.session = session;
        this.sender = sender;
    }

    /** @param now for the Date header */
    Answer send(OutgoingMail mail, Instant now) {
        var message = written(mail, now);
        try {
            connect();
        } catch (AuthenticationFailedException e) {
            return new Answer.NotNow(Trouble.NOT_LET_IN, wordsOf(e));
        } catch (MessagingException e) {
            return new Answer.NotNow(Trouble.UNREACHABLE, wordsOf(e));
        }
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new Answer.Taken();
        } catch (SendFailedException e) {
            return refusal(e);
        } catch (MessagingException e) {
            return later(e);
        }
    }

    @Override
    public void close() {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException e) {
            // the mail server did not wait for our goodbye
        }
    }

    private void connect() throws MessagingException {
        if (transport == null) {
            transport = session.getTransport(Optional.ofNullable(session.getProperty("mail.transport.protocol"))
                    .filter("smtps"::equals)
                    .orElse("smtp"));
        }
        if (!transport.isConnected()) {
            transport.connect();
        }
    }

    /** Only what the server says about the recipient is final; all else may be a matter of its or our settings. */
    private static Answer refusal(SendFailedException e) {
        var isAboutTheRecipient = e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
        if (isAboutTheRecipient && replies(e).anyMatch("5"::equals)) {
            return new Answer.Never(Trouble.RECIPIENT_REFUSED, wordsOf(e));
        }
        return later(e);
    }

    /** Without a reply of its own it hung up, or did not answer in time. */
    private static Answer later(MessagingException e) {
        var trouble = replies(e).findAny().isEmpty() ? Trouble.HUNG_UP : Trouble.TOLD_TO_WAIT;
        return new Answer.NotNow(trouble, wordsOf(e));
    }

    /** The first digits of the server's replies; each exception of the chain carries one as its message. */
    private static Stream<String> replies(MessagingException e) {
        return chain(e).map(Exception::getMessage)
                .map(message -> REPLY.matcher(String.valueOf(message)))
                .flatMap(matcher -> matcher.results().map(result -> result.group(1)));
    }

    /** What the server replied; without a reply, what the mail library says. */
    private static String wordsOf(MessagingException e) {
        var words = chain(e).map(Exception::getMessage)
                .filter(message -> message != null && !message.isBlank())
                .map(MailVisit::inOneLine)
                .distinct()
                .toList();
        var replies = words.stream().filter(line -> REPLY.matcher(line).find()).toList();
        return SECRET.matcher(String.join(" / ", replies.isEmpty() ? words : replies))
                .replaceAll("t=…");
    }

    private static Stream<Exception> chain(MessagingException e) {
        return Stream.iterate(
                (Exception) e,
                found -> found != null,
                found -> found instanceof MessagingException further ? further.getNextException() : null);
    }

    private MimeMessage written(OutgoingMail mail, Instant now) {
        try {
            return message(mail, now);
        } catch (MessagingException e) {
            throw new IllegalStateException(mail + " cannot be written as a mail", e);
        }
    }

    private MimeMessage message(OutgoingMail mail, Instant now) throws MessagingException {
        var message = new MessageWithFixedId(session, mail.headerId());
        message.setFrom(address(sender.address(), sender.name()));
        message.setRecipient(RecipientType.TO, address(mail.recipient(), null));
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

    private static MimeMultipart content(OutgoingMail mail) throws MessagingException {
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

    private static String inOneLine(String text) {
        return NOT_IN_A_LINE.matcher(text.strip()).replaceAll(" ");
    }

    /** Keeps its Message-ID when it is sent again. */
    private static final class MessageWithFixedId extends MimeMessage {

        private final String id;

        MessageWithFixedId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
