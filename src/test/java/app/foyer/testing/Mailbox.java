package app.foyer.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A real SMTP server that keeps everything it is given, whomever it is for. */
public final class Mailbox implements AutoCloseable {

    private static final Duration DELIVERY = Duration.ofSeconds(60);
    private static final int SHOWN = 10;

    private final GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Map<MimeMessage, String> recipients = new ConcurrentHashMap<>();
    private final Set<String> read = new HashSet<>();

    private Mailbox() {
        smtp.start();
    }

    public static Mailbox open() {
        return new Mailbox();
    }

    int port() {
        return smtp.getSmtp().getPort();
    }

    /** The oldest mail to this address that was not read yet; waits for it. */
    public Mail next(String address) {
        var mail = Waiting.forValue(
                () -> unreadTo(address).findFirst(),
                DELIVERY,
                () -> "No mail came to " + address + "; the last ones are " + latest());
        read.add(mail.messageId());
        return mail;
    }

    /** Whether there is a mail to this address that was not read yet. Waits for nothing. */
    public boolean hasMailFor(String address) {
        return unreadTo(address).findAny().isPresent();
    }

    /** What all mails say that have come until now, read or not. */
    public List<String> texts() {
        return Arrays.stream(smtp.getReceivedMessages())
                .map(Mail::of)
                .flatMap(mail -> mail.parts().stream())
                .map(Mail.Content::text)
                .toList();
    }

    private Stream<Mail> unreadTo(String address) {
        return Arrays.stream(smtp.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .map(Mail::of)
                .filter(mail -> !read.contains(mail.messageId()));
    }

    /** Of a whole run there are thousands, and they are looked through twenty times a second: each is read once. */
    private boolean isTo(MimeMessage message, String address) {
        return recipients.computeIfAbsent(message, Mailbox::recipients).contains(address);
    }

    private static String recipients(MimeMessage message) {
        try {
            return Arrays.toString(message.getRecipients(RecipientType.TO));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of a whole run there are hundreds. */
    private List<String> latest() {
        var all = smtp.getReceivedMessages();
        return Arrays.stream(all)
                .skip(Math.max(0, all.length - SHOWN))
                .map(Mail::of)
                .map(mail -> mail.to() + ": " + mail.subject())
                .toList();
    }

    @Override
    public void close() {
        smtp.stop();
    }
}
