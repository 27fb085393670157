package app.foyer.rights;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PhoneNetwork;
import app.foyer.testing.PostedForm;
import app.foyer.testing.SignInForm;
import app.foyer.testing.WebhookReceiver;
import app.foyer.web.panel.OwnCustomer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * After people have signed up, signed in, booked, forgotten and reset: none of the secrets that they used, and none that
 * stood in any mail which this server has sent, is to be found in its log or anywhere in its database.
 */
class SecretsStayInsideIT {

    private static final Pattern IN_LINKS = Pattern.compile("[?&](?:t|code)=([\\w-]{16,})");

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final Map<String, String> secrets = new TreeMap<>();

    @Test
    void whateverPeopleDo() {
        bookByLink();
        forgetAndReset();
        signUp();
        beInvited();
        beTold("SMS", PhoneNetwork.newNumber());
        beTold("WHATSAPP", PhoneNetwork.newNumber());
        beTold("WEBHOOK", WebhookReceiver.SHARED.at("/secrets").toString());
        server.mailbox().texts().stream()
                .flatMap(text -> IN_LINKS.matcher(text).results())
                .forEach(found -> secrets.put("a link's secret " + found.group(1), found.group(1)));
        assertThat(secrets).as("secrets to look for").hasSizeGreaterThan(10);

        var log = server.log();
        var database = Traces.everythingIn(server.database());
        assertThat(log).as("the log").contains("Foyer");
        assertThat(database).as("the database").contains("people.example");

        assertThat(leaks(log)).as("secrets in the log").isEmpty();
        assertThat(leaks(database)).as("secrets in the database").isEmpty();
    }

    private List<String> leaks(String text) {
        var found = new ArrayList<String>();
        secrets.forEach((name, secret) -> spellings(secret)
                .filter(text::contains)
                .findFirst()
                .ifPresent(spelling -> {
                    var at = text.indexOf(spelling);
                    found.add(name + " in: "
                            + text.substring(
                                    Math.max(0, at - 150), Math.min(text.length(), at + spelling.length() + 50)));
                }));
        return found;
    }

    /** As it is, and as somebody might believe it to be hidden. */
    private static Stream<String> spellings(String secret) {
        var bytes = secret.getBytes(StandardCharsets.UTF_8);
        var written = Stream.of(
                secret,
                Base64.getEncoder().withoutPadding().encodeToString(bytes),
                HexFormat.of().formatHex(bytes));
        try {
            var raw = Base64.getUrlDecoder().decode(secret);
            return Stream.concat(
                    written,
                    Stream.of(
                            HexFormat.of().formatHex(raw),
                            Base64.getEncoder().withoutPadding().encodeToString(raw)));
        } catch (IllegalArgumentException isNoBase64) {
            return written;
        }
    }

    private String password(String whose) {
        var password = whose + " " + UUID.randomUUID();
        secrets.put("the password " + password, password);
        return password;
    }

    private void bookByLink() {
        var customer = OwnCustomer.of(server);
        var held = customer.booksInDays(18);
        customer.reads();
        secrets.put("the key that REST has given", held.token());
        Http.to(server).opens("/booking?t=" + held.token());
    }

    private void forgetAndReset() {
        var account = OwnAccount.in(server.database(), "CUSTOMER");
        signIn(account.email(), password("wrong"));
        var http = Http.to(server);
        PostedForm.on(http, http.get("/forgot-password"), "forgotPassword")
                .with("email", account.email())
                .send("askForLink");
        var link = secretLink(account.email(), "/reset-password");
        var replaced = password("reset");
        PostedForm.on(http, http.opens(link), "resetPassword")
                .with("password", replaced)
                .send("setPassword");
        assertThat(signIn(account.email(), replaced).status()).isEqualTo(302);
        assertThat(signIn(password("typed into the wrong field") + "@people.example", password("and this one"))
                        .status())
                .isEqualTo(200);
    }

    private void signUp() {
        var address = BookingApi.newAddress();
        var http = Http.to(server);
        var chosen = password("chosen");
        PostedForm.on(http, http.get("/signup"), "signUp")
                .with("firstName", "Grace")
                .with("lastName", "Guest")
                .with("email", address)
                .with("phone", "+49 30 901820")
                .with("password", chosen)
                .send("askForAccount");
        var page = http.opens(secretLink(address, "/verify-email"));
        PostedForm.on(http, page, "verifyEmail").send("prove");
        assertThat(signIn(address, chosen).status()).isEqualTo(302);
    }

    private void beInvited() {
        var address = BookingApi.newAddress();
        var admin = OwnAccount.in(server.database(), "ADMIN").signedIn(server);
        PostedForm.on(admin, admin.get("/admin/accounts?do=invite"), "inviteForm")
                .with("name", "Ada Lovelace")
                .with("email", address)
                .with("roles:chosen", "STAFF")
                .with("staffId", "")
                .send("send");
        var http = Http.to(server);
        var chosen = password("invited");
        PostedForm.on(http, http.opens(secretLink(address, "/invitation")), "invitation")
                .with("password", chosen)
                .send("accept");
        assertThat(signIn(address, chosen).status()).isEqualTo(302);
    }

    /** By the other ways. Programs are told no secrets at all; how their calls are signed is one itself. */
    private void beTold(String channel, String recipient) {
        var account = OwnAccount.in(server.database(), "CUSTOMER");
        server.database()
                .run(
                        "insert into message (id, kind, status, channel, recipient, language, subject, text_part,"
                                + " account_id, header_id, created_at, next_attempt_at) values (nextval('message_id'),"
                                + " 'ACCESS', 'WAITING', ?, ?, 'en', 'Access',"
                                + " 'Password: {customer_panel_password} or {customer_set_password_url} .', ?, ?,"
                                + " current_timestamp, current_timestamp)",
                        channel,
                        recipient,
                        account.id(),
                        "<" + UUID.randomUUID() + "@foyer.example>");
        if (channel.equals("WEBHOOK")) {
            var call = WebhookReceiver.SHARED.await("/secrets", 1);
            assertThat(call.body()).contains("{customer_panel_password}");
            secrets.put("the secret of a webhook", secretOfWebhook(recipient, call));
            return;
        }
        var text = PhoneNetwork.SHARED
                .next(channel.equals("SMS") ? recipient : "whatsapp:" + recipient)
                .body();
        var found = Pattern.compile("Password: (\\S+) or \\S+[?]t=(\\S+) [.]").matcher(text);
        assertThat(found.matches()).as(text).isTrue();
        secrets.put("the password by " + channel, found.group(1));
        secrets.put("the link's secret by " + channel, found.group(2));
    }

    /** Shown to an administrator who asks for it, and to nobody else. */
    private String secretOfWebhook(String address, WebhookReceiver.Call call) {
        var admin = OwnAccount.in(server.database(), "ADMIN").signedIn(server);
        var page = admin.get("/admin/messages?do=webhooks");
        assertThat(page.body()).contains(address).doesNotContain("whsec_");
        var line = server.database()
                .count(
                        "select count(*) from webhook_secret where id < (select id from"
                                + " webhook_secret where address = ?)",
                        address);
        var shown = PostedForm.on(admin, page, "webhooksForm").send("one:" + line + ":show");
        var secret = shown.body().replaceAll("(?s).*(whsec_[A-Za-z0-9_-]+).*", "$1");
        assertThat(call.isSignedWith(secret)).isTrue();
        return secret;
    }

    private Answer signIn(String email, String password) {
        var http = Http.to(server);
        var answer = SignInForm.filledIn(http, email, password)
                .with("remember", "on")
                .send("signIn");
        answer.response().headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')).split("=", 2))
                .filter(cookie -> cookie[1].length() > 15)
                .forEach(cookie -> secrets.put("the cookie " + cookie[0] + " of " + email, cookie[1]));
        return answer;
    }

    private String secretLink(String address, String page) {
        var link = server.mailbox().next(address).links().values().stream()
                .filter(found -> found.contains(page))
                .findFirst()
                .orElseThrow();
        var uri = URI.create(link);
        return uri.getPath() + "?" + uri.getQuery();
    }
}
