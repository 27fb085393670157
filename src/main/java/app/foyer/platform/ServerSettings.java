package app.foyer.platform;

import app.foyer.shared.EmailAddress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the operator decides by environment variables (or system properties of the same name): the only class that reads
 * them. Database and mail host are resources of the server; on Payara Micro its command file makes them from the
 * variables {@code FOYER_DB_…} and {@code FOYER_MAIL_…}.
 */
@ApplicationScoped
public class ServerSettings {

    private static final int HIGHEST_PORT = 65_535;
    private static final String DEFAULT_PUBLIC_URL = "http://localhost:8080";
    private static final int HIGHEST_LIMIT_TIMES = 10_000;
    private static final int SECRET_KEY_BYTES = 32;

    private final List<String> problems = new ArrayList<>();
    private boolean demo;
    private URI publicUrl;
    private byte[] secretKey;
    private KnownHosts hosts;
    private TrustedProxies proxies;
    private int limitTimes;
    private Optional<DirectorySettings> directory = Optional.empty();
    private Optional<TwilioSettings> twilio = Optional.empty();
    private boolean webhooksToThisMachine;

    @PostConstruct
    void read() {
        demo = flag("FOYER_DEMO");
        flag("FOYER_MAIL_STARTTLS");
        publicUrl = url("FOYER_PUBLIC_URL", DEFAULT_PUBLIC_URL);
        checkDatabaseUrl();
        checkMail();
        secretKey = key("FOYER_SECRET_KEY");
        hosts = new KnownHosts(
                publicUrl, list("FOYER_HOSTS", KnownHosts::isName, "names such as www.example.com"), demo);
        proxies = TrustedProxies.of(
                list("FOYER_PROXIES", TrustedProxies::isNetwork, "addresses or networks such as 10.0.0.0/8"));
        limitTimes = number("FOYER_LIMIT_TIMES", 1, HIGHEST_LIMIT_TIMES);
        flag("FOYER_LDAP_STARTTLS");
        directory = DirectorySettings.read(ServerSettings::value, problems);
        twilio = TwilioSettings.read(ServerSettings::value, problems);
        webhooksToThisMachine = flag("FOYER_WEBHOOK_LOOPBACK");
        if (webhooksToThisMachine && !demo) {
            problems.add("FOYER_WEBHOOK_LOOPBACK is for the demo alone: webhooks go to other machines");
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
        return value("FOYER_MAIL_HOST").isPresent();
    }

    /** The sender's address of all mails, when the operator named one. */
    public Optional<String> mailFrom() {
        return value("FOYER_MAIL_FROM");
    }

    /** The name to sign in with at the mail server, when it asks for one. */
    public Optional<String> mailUser() {
        return value("FOYER_MAIL_USER");
    }

    public String mailPassword() {
        return value("FOYER_MAIL_PASSWORD").orElse("");
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

    /** Whether webhooks may go to this machine itself, without TLS too: for trying them out in the demo. */
    public boolean webhooksToThisMachine() {
        return webhooksToThisMachine;
    }

    /** Everything that is missing or wrong, one line each, naming the variable. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    static String inOneMessage(List<String> problems) {
        return "Foyer cannot start:\n  - " + String.join("\n  - ", problems);
    }

    /** Empty when the operator named none: then it is the H2 file that the server's own command file names. */
    Optional<String> databaseUrl() {
        return value("FOYER_DB_URL");
    }

    String databaseUser() {
        return value("FOYER_DB_USER").orElse("sa");
    }

    String databasePassword() {
        return value("FOYER_DB_PASSWORD").orElse("");
    }

    private boolean flag(String name) {
        var typed = value(name).orElse("false");
        if (!Set.of("true", "false").contains(typed)) {
            problems.add("%s must be true or false, not \"%s\"".formatted(name, typed));
        }
        return Boolean.parseBoolean(typed);
    }

    private List<String> list(String name, Predicate<String> isGood, String what) {
        var typed = value(name).stream()
                .flatMap(text -> Arrays.stream(text.split("[,\\s]+")))
                .toList();
        typed.stream()
                .filter(isGood.negate())
                .forEach(bad -> problems.add("%s must be a list of %s, not \"%s\"".formatted(name, what, bad)));
        return typed.stream().filter(isGood).toList();
    }

    private int number(String name, int otherwise, int highest) {
        var typed = value(name).orElse(String.valueOf(otherwise));
        if (typed.matches("[1-9][0-9]{0,5}") && Integer.parseInt(typed) <= highest) {
            return Integer.parseInt(typed);
        }
        problems.add("%s must be a number from 1 to %d, not \"%s\"".formatted(name, highest, typed));
        return otherwise;
    }

    private URI url(String name, String otherwise) {
        var typed = value(name).orElse(otherwise).replaceAll("/+$", "");
        try {
            var uri = URI.create(typed);
            if (uri.getHost() != null && Set.of("http", "https").contains(uri.getScheme())) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // said below, like every other address that is none
        }
        problems.add("%s must be an address such as https://booking.example.com, not \"%s\"".formatted(name, typed));
        return URI.create(otherwise);
    }

    /** What was typed is never told: it may be nearly the key. */
    private byte[] key(String name) {
        try {
            var key = value(name).map(Base64.getDecoder()::decode);
            if (key.isEmpty() || key.get().length == SECRET_KEY_BYTES) {
                return key.orElse(null);
            }
        } catch (IllegalArgumentException e) {
            // said below, like a key that is too short
        }
        problems.add(name + " must be 32 bytes in Base64, as \"openssl rand -base64 32\" prints them");
        return null;
    }

    private void checkDatabaseUrl() {
        value("FOYER_DB_URL")
                .filter(url -> !url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:"))
                .ifPresent(url -> problems.add("FOYER_DB_URL must start with jdbc:h2: or jdbc:postgresql:"));
    }

    private void checkMail() {
        value("FOYER_MAIL_PORT")
                .filter(port -> !port.matches("[1-9][0-9]{0,4}") || Integer.parseInt(port) > HIGHEST_PORT)
                .ifPresent(port -> problems.add("FOYER_MAIL_PORT must be a port number, not \"%s\"".formatted(port)));
        if (mailConfigured() && mailFrom().isEmpty()) {
            problems.add("FOYER_MAIL_FROM is missing: mails need a sender when FOYER_MAIL_HOST is set");
        }
        mailFrom()
                .filter(from -> EmailAddress.parse(from).isEmpty())
                .ifPresent(from -> problems.add(
                        "FOYER_MAIL_FROM must be an address such as booking@example.com, not \"%s\"".formatted(from)));
    }

    private static Optional<String> value(String name) {
        return Optional.ofNullable(System.getProperty(name, System.getenv(name)))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
