package app.foyer.messaging.mail;

import app.foyer.messaging.outbox.Answer;
import app.foyer.messaging.outbox.Channel;
import app.foyer.messaging.outbox.OutgoingMessage;
import app.foyer.messaging.outbox.Trouble;
import app.foyer.shared.EmailAddress;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One visit to the mail server: several mails over one connection, which is opened again when the server hangs up.
 * Knows no database.
 */
final class MailVisit implements Channel.Visit {

    private static final Pattern REPLY = Pattern.compile("^\\s*([245])\\d\\d[ -]", Pattern.MULTILINE);
    /** Some servers quote the link that they dislike. */
    private static final Pattern SECRET = Pattern.compile("\\bt=[\\w-]+");

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
    @Override
    public Answer send(OutgoingMessage mail, Instant now) {
        var message = MimeMail.write(session, sender, mail, now);
        try {
            connect();
        } catch (AuthenticationFailedException e) {
            return new Answer.NotNow(Trouble.NOT_LET_IN, wordsOf(e));
        } catch (MessagingException e) {
            return new Answer.NotNow(Trouble.UNREACHABLE, wordsOf(e));
        }
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new Answer.Taken(ServerReply.of(transport));
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

    /** Only what the server says about the recipient or the text is final; all else may be a matter of its or our settings. */
    private static Answer refusal(SendFailedException e) {
        if (replies(e).noneMatch("5"::equals)) {
            return later(e);
        }
        if (e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0) {
            return new Answer.Never(Trouble.RECIPIENT_REFUSED, wordsOf(e));
        }
        return ServerReply.isToTheText(e) ? new Answer.Never(Trouble.TEXT_REFUSED, wordsOf(e)) : later(e);
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
                .map(MimeMail::inOneLine)
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
}
