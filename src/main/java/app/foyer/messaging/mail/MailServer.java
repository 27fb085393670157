package app.foyer.messaging.mail;

import app.foyer.messaging.calendar.Inviter;
import app.foyer.messaging.mail.MailVisit.Sender;
import app.foyer.messaging.outbox.Channel;
import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.platform.ServerSettings;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.MessageSettings;
import app.foyer.settings.Settings;
import app.foyer.shared.EmailAddress;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The mail server that the operator named. The session is a resource of the application server ({@code mail/foyer});
 * Foyer takes its properties and adds what must hold wherever it runs: three timeouts, and a sign-in only when one is
 * asked for.
 */
@ApplicationScoped
class MailServer implements Channel, Inviter {

    /** Hosts that stand for "nobody named one" (RFC 2606). */
    private static final String NOWHERE = ".invalid";

    private static final String CONNECT_MILLIS = "5000";
    private static final String READ_AND_WRITE_MILLIS = "10000";

    @Resource(lookup = "java:comp/env/mail/foyer")
    private Session resource;

    @Inject
    private ServerSettings server;

    @Inject
    private Settings settings;

    @Override
    public ChannelKind kind() {
        return ChannelKind.MAIL;
    }

    /** Whether there is a mail server, named by the environment or in the application server's own session. */
    @Override
    public boolean isOpen() {
        return isSomewhere(resource) && sender().isPresent();
    }

    /** Whose address the mails carry. */
    @Override
    public Optional<EmailAddress> sender() {
        return server.mailFrom()
                .or(() -> property(resource, "mail.smtp.from", "mail.from"))
                .flatMap(EmailAddress::parse);
    }

    /** Sets out for the mail server; the connection is opened with the first mail. */
    @Override
    public Visit visit() {
        var company = settings.read(CompanySettings.class);
        var wanted = settings.read(MessageSettings.class);
        var sender = sender().orElseThrow();
        var replyTo = wanted.replyTo(company).filter(address -> !address.equals(sender));
        return new MailVisit(session(), new Sender(wanted.senderName(company), sender, replyTo));
    }

    private Session session() {
        return server.mailUser()
                .map(user -> session(resource, new PasswordAuthentication(user, server.mailPassword())))
                .orElseGet(() -> session(resource));
    }

    /** With the sign-in that the application server's session knows, if it knows one. */
    static Session session(Session resource) {
        var properties = propertiesOf(resource);
        var signsIn = Stream.of("mail.smtp.auth", "mail.smtps.auth")
                .anyMatch(key -> Boolean.parseBoolean(properties.getProperty(key)));
        return Session.getInstance(properties, signsIn ? asking(resource) : null);
    }

    /** With this sign-in. */
    static Session session(Session resource, PasswordAuthentication signIn) {
        var properties = propertiesOf(resource);
        properties.setProperty("mail.smtp.auth", "true");
        properties.setProperty("mail.smtps.auth", "true");
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return signIn;
            }
        });
    }

    static boolean isSomewhere(Session resource) {
        return property(resource, "mail.smtp.host", "mail.smtps.host", "mail.host")
                .filter(host -> !host.endsWith(NOWHERE))
                .isPresent();
    }

    private static Properties propertiesOf(Session resource) {
        var properties = new Properties();
        properties.putAll(resource.getProperties());
        for (var protocol : new String[] {"mail.smtp.", "mail.smtps."}) {
            properties.setProperty(protocol + "connectiontimeout", CONNECT_MILLIS);
            properties.setProperty(protocol + "timeout", READ_AND_WRITE_MILLIS);
            properties.setProperty(protocol + "writetimeout", READ_AND_WRITE_MILLIS);
            // a server that would deliver to one half of the recipients is of no use with one recipient
            properties.setProperty(protocol + "sendpartial", "false");
        }
        return properties;
    }

    private static Authenticator asking(Session resource) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return resource.requestPasswordAuthentication(
                        getRequestingSite(),
                        getRequestingPort(),
                        getRequestingProtocol(),
                        getRequestingPrompt(),
                        getDefaultUserName());
            }
        };
    }

    private static Optional<String> property(Session resource, String... names) {
        return Stream.of(names)
                .map(resource::getProperty)
                .filter(value -> value != null && !value.isBlank())
                .findFirst();
    }
}
