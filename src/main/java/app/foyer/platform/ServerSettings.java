package app.foyer.platform;

import app.foyer.shared.EmailAddress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What the operator decides by environment variables (or system properties of the same name), read once, by
 * {@link Variables}; nobody else reads any. Database and mail host are resources of the server; on Payara Micro its command
 * file makes them from the variables {@code FOYER_DB_…} and {@code FOYER_MAIL_…}.
 */
@ApplicationScoped
public class ServerSettings {

    private static final int HIGHEST_PORT = 65_535;
    private static final String DEFAULT_PUBLIC_URL = "http://localhost:8080";
    private static final int HIGHEST_LIMIT_TIMES = 10_000;

    private final Variables variables = Variables.ofThisProcess();
    private boolean demo;
    private URI publicUrl;
    private byte[] secretKey;
    private KnownHosts hosts;
    private TrustedProxies proxies;
    private int limitTimes;
    private Optional<DirectorySettings> directory = Optional.empty();
    private Optional<TwilioSettings> twilio = Optional.empty();
    private Optional<StripeSettings> stripe = Optional.empty();
    private boolean webhooksToThisMachine;

    @PostConstruct
    void read() {
        demo = variables.flag("FOYER_DEMO");
        variables.flag("FOYER_MAIL_STARTTLS");
        publicUrl = variables.url("FOYER_PUBLIC_URL", DEFAULT_PUBLIC_URL);
        checkDatabaseUrl();
        checkMail();
        secretKey = variables.key("FOYER_SECRET_KEY");
        hosts = new KnownHosts(
                publicUrl, variables.list("FOYER_HOSTS", KnownHosts::isName, "names such as www.example.com"), demo);
        proxies = TrustedProxies.of(
                variables.list("FOYER_PROXIES", TrustedProxies::isNetwork, "addresses or networks such as 10.0.0.0/8"));
        limitTimes = variables.number("FOYER_LIMIT_TIMES", 1, HIGHEST_LIMIT_TIMES);
        variables.flag("FOYER_LDAP_STARTTLS");
        directory = DirectorySettings.read(variables::text, variables.problems());
        twilio = TwilioSettings.read(variables::text, variables.problems());
        stripe = StripeSettings.read(variables::text, variables.problems());
        webhooksToThisMachine = variables.flag("FOYER_WEBHOOK_LOOPBACK");
        if (webhooksToThisMachine && !demo) {
            variables.object("FOYER_WEBHOOK_LOOPBACK is for the demo alone: webhooks go to other machines");
        }
    }

    /** Whether this installation shows the demo business, with well-known passwords, on the loopback address only. */
    public boolean demo() {
        return demo;
    }

    /** The address that people use, without a slash at its end. Links in mails start with it, never with a Host header. */
    public String publicUrl() {
        return publicUrl.toString();
    }

    public boolean servedOverTls() {
        return "https".equals(publicUrl.getScheme());
    }

    /** Whether the operator named a mail server. Without one, messages wait in the outbox. */
    public boolean mailConfigured() {
        return variables.text("FOYER_MAIL_HOST").isPresent();
    }

    /** The sender's address of all mails, when the operator named one. */
    public Optional<String> mailFrom() {
        return variables.text("FOYER_MAIL_FROM");
    }

    /** The name to sign in with at the mail server, when it asks for one. */
    public Optional<String> mailUser() {
        return variables.text("FOYER_MAIL_USER");
    }

    public String mailPassword() {
        return variables.text("FOYER_MAIL_PASSWORD").orElse("");
    }

    /** The operator's own key for what is kept encrypted: 32 bytes. Without one, Foyer makes one in its database. */
    public Optional<byte[]> secretKey() {
        return Optional.ofNullable(secretKey).map(byte[]::clone);
    }

    /** How many times as often as usual one address may sign in, book and ask for links. */
    public int limitTimes() {
        return limitTimes;
    }

    KnownHosts hosts() {
        return hosts;
    }

    TrustedProxies proxies() {
        return proxies;
    }

    /** The enterprise's own directory of people, when there is one. */
    public Optional<DirectorySettings> directory() {
        return directory;
    }

    /** The company's account at Twilio, when it has one. Without one, messages to phones wait in the outbox. */
    public Optional<TwilioSettings> twilio() {
        return twilio;
    }

    /** The company's account at Stripe, when it has one. Without one, customers pay at the desk. */
    public Optional<StripeSettings> stripe() {
        return stripe;
    }

    /** Whether webhooks may go to this machine itself, without TLS too: for trying them out in the demo. */
    public boolean webhooksToThisMachine() {
        return webhooksToThisMachine;
    }

    /** Everything that is missing or wrong, one line each, naming the variable. */
    public List<String> problems() {
        return List.copyOf(variables.problems());
    }

    static String inOneMessage(List<String> problems) {
        return "Foyer cannot start:\n  - " + String.join("\n  - ", problems);
    }

    /** Empty when the operator named none: then it is the H2 file that the server's own command file names. */
    Optional<String> databaseUrl() {
        return variables.text("FOYER_DB_URL");
    }

    String databaseUser() {
        return variables.text("FOYER_DB_USER").orElse("sa");
    }

    String databasePassword() {
        return variables.text("FOYER_DB_PASSWORD").orElse("");
    }

    private void checkDatabaseUrl() {
        variables
                .text("FOYER_DB_URL")
                .filter(url -> !url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:"))
                .ifPresent(url -> variables.object("FOYER_DB_URL must start with jdbc:h2: or jdbc:postgresql:"));
    }

    private void checkMail() {
        variables
                .text("FOYER_MAIL_PORT")
                .filter(port -> !port.matches("[1-9][0-9]{0,4}") || Integer.parseInt(port) > HIGHEST_PORT)
                .ifPresent(
                        port -> variables.object("FOYER_MAIL_PORT must be a port number, not \"%s\"".formatted(port)));
        if (mailConfigured() && mailFrom().isEmpty()) {
            variables.object("FOYER_MAIL_FROM is missing: mails need a sender when FOYER_MAIL_HOST is set");
        }
        mailFrom()
                .filter(from -> EmailAddress.parse(from).isEmpty())
                .ifPresent(from -> variables.object(
                        "FOYER_MAIL_FROM must be an address such as booking@example.com, not \"%s\"".formatted(from)));
    }
}
