package app.foyer.rights;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Crowd;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.PostedForm;
import app.foyer.testing.SignInForm;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a secret link opens, and what it does not: no other door, not twice, not for fifty at the same moment. */
class LinksIT {

    private static final int MANY = 50;

    private final FoyerServer server = FoyerServer.on(Databases.H2);

    /** To whoever brings the secret of another door, the door looks as it does to whoever has guessed. */
    @Test
    void openNoDoorButTheirOwn() {
        var secrets = secrets();
        for (var page : secrets.keySet()) {
            var guessed = open(page, "guessed-guessed-guessed-guessed-guessed-gue");
            for (var other : secrets.entrySet()) {
                var answer = open(page, other.getValue());
                if (other.getKey().equals(page)) {
                    assertThat(answer).as("%s with its own secret", page).isNotEqualTo(guessed);
                } else {
                    assertThat(answer)
                            .as("%s with the secret of %s", page, other.getKey())
                            .isEqualTo(guessed);
                }
            }
        }
    }

    @Test
    void replaceThePasswordOfTheirOwnerWhoeverIsSignedIn() {
        var owner = OwnAccount.in(server.database(), "CUSTOMER");
        var other = OwnAccount.in(server.database(), "CUSTOMER");
        var http = other.signedIn(server);
        reset(http, owner.resetLink(30)).with("password", "see how they run").send("setPassword");

        assertThat(signIn(owner.email(), "see how they run").status()).isEqualTo(302);
        assertThat(signIn(other.email(), other.password()).status()).isEqualTo(302);
    }

    @Test
    void areUsedByOneOfFiftyWhoResetAtTheSameMoment() {
        var account = OwnAccount.in(server.database(), "CUSTOMER");
        var link = account.resetLink(30);
        var forms = IntStream.range(0, MANY)
                .mapToObj(person -> reset(Http.to(server), link).with("password", "the farmer's wife " + person))
                .toList();

        var answers = Crowd.allAtOnce(MANY, person -> forms.get(person).send("setPassword"));

        var winners = IntStream.range(0, MANY)
                .filter(person -> answers.get(person).header("Location").contains("/login"))
                .boxed()
                .toList();
        assertThat(winners).as("who replaced the password").hasSize(1);
        assertThat(signIn(account.email(), "the farmer's wife " + winners.get(0))
                        .status())
                .isEqualTo(302);
    }

    @Test
    void areUsedByOneOfFiftyWhoProveAnAddressAtTheSameMoment() {
        var address = BookingApi.newAddress();
        var link = "/verify-email?t=" + signUp(address);
        var forms = IntStream.range(0, MANY)
                .mapToObj(person -> {
                    var http = Http.to(server);
                    return PostedForm.on(http, http.opens(link), "verifyEmail");
                })
                .toList();

        var answers = Crowd.allAtOnce(MANY, person -> forms.get(person).send("prove"));

        assertThat(answers).extracting(Answer::status).allMatch(status -> status < 500);
        assertThat(server.database().count("select count(*) from account where email_key = ?", address))
                .isEqualTo(1);
        assertThat(server.database().count("select count(*) from customer where email_key = ?", address))
                .isLessThanOrEqualTo(1);
        assertThat(signIn(address, "see how they run").status()).isEqualTo(302);
    }

    @Test
    void areNotMadeWithTheNameThatTheRequestCarries() {
        var account = OwnAccount.in(server.database(), "CUSTOMER");
        for (var header :
                List.of("X-Forwarded-Host", "X-Host", "X-Original-URL", "X-Rewrite-URL", "X-Forwarded-Server")) {
            var http = Http.to(server);
            PostedForm.on(http, http.get("/forgot-password"), "forgotPassword")
                    .with("email", account.email())
                    .send("askForLink", header, "evil.example");
        }

        assertThat(server.mailbox().next(account.email()).links().values())
                .isNotEmpty()
                .allMatch(link -> link.startsWith(server.at("/").toString()));
    }

    /** One good secret for each page that a secret opens. */
    private Map<String, String> secrets() {
        var secrets = new LinkedHashMap<String, String>();
        secrets.put(
                "/reset-password",
                OwnAccount.in(server.database(), "CUSTOMER").resetLink(30).replaceAll(".*t=", ""));
        secrets.put("/verify-email", signUp(BookingApi.newAddress()));
        secrets.put("/invitation", invite(BookingApi.newAddress()));
        var business = OwnBusiness.in(server.database());
        var start = Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(17, ChronoUnit.DAYS)
                .plus(9, ChronoUnit.HOURS);
        secrets.put(
                "/booking",
                BookingApi.of(server)
                        .mustBook(
                                business.service(Duration.ofHours(1)).offered(),
                                business.staff(),
                                start,
                                BookingApi.newAddress())
                        .token());
        return secrets;
    }

    private String open(String page, String secret) {
        var http = Http.to(server);
        var answer = http.get(page + "?t=" + secret);
        return answer.status() == 302
                ? Alike.of(http.get(answer.header("Location")), secret)
                : Alike.of(answer, secret);
    }

    private static PostedForm reset(Http http, String link) {
        return PostedForm.on(http, http.opens(link), "resetPassword");
    }

    private String signUp(String address) {
        var http = Http.to(server);
        PostedForm.on(http, http.get("/signup"), "signUp")
                .with("firstName", "Grace")
                .with("lastName", "Guest")
                .with("email", address)
                .with("phone", "+49 30 901820")
                .with("password", "see how they run")
                .send("askForAccount");
        return mailedSecret(address);
    }

    private String invite(String address) {
        var admin = OwnAccount.in(server.database(), "ADMIN").signedIn(server);
        PostedForm.on(admin, admin.get("/admin/accounts?do=invite"), "inviteForm")
                .with("name", "Ada Lovelace")
                .with("email", address)
                .with("roles:chosen", "STAFF")
                .with("staffId", "")
                .send("send");
        return mailedSecret(address);
    }

    private String mailedSecret(String address) {
        return server.mailbox().next(address).links().values().stream()
                .filter(link -> link.contains("?t="))
                .map(link -> URI.create(link).getQuery().substring("t=".length()))
                .findFirst()
                .orElseThrow();
    }

    private Answer signIn(String email, String password) {
        var http = Http.to(server);
        return SignInForm.signIn(http, email, password);
    }
}
