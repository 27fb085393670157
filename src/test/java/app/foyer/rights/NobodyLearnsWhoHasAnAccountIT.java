package app.foyer.rights;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.rights.Stopwatch.Deed;
import app.foyer.testing.BookingApi;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.PostedForm;
import app.foyer.testing.SignInForm;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Whether an address has an account is told by no answer: not by its words, not by its headers, not by its time. */
class NobodyLearnsWhoHasAnAccountIT {

    private static final FoyerServer SERVER = FoyerServer.on(Databases.H2);
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String UNKNOWN_AND_OFTEN_WRONG = "an unknown address whose password was often wrong";
    private static final Instant IN_THIRTY_DAYS =
            Instant.now().truncatedTo(ChronoUnit.DAYS).plus(30, ChronoUnit.DAYS);

    private static OwnBusiness business;
    private static long service;

    /** Whose address is typed, each time that of somebody else. */
    private static Map<String, Supplier<String>> addresses() {
        var addresses = new LinkedHashMap<String, Supplier<String>>();
        addresses.put("an unknown address", () -> "nobody-" + NEXT.incrementAndGet() + "@people.example");
        addresses.put("a known address", () -> account().email());
        addresses.put("an account that is switched off", () -> {
            var account = account();
            account.switchOff();
            return account.email();
        });
        return addresses;
    }

    /** Those, and what makes a difference to passwords alone. */
    private static Map<String, Supplier<String>> addressesWithPasswords() {
        var addresses = addresses();
        addresses.put("an account without a password", () -> {
            var account = account();
            SERVER.database().run("update account set password_hash = null where email_key = ?", account.email());
            return account.email();
        });
        addresses.put(
                "an account whose password was often wrong",
                () -> locked(account().email()));
        addresses.put(UNKNOWN_AND_OFTEN_WRONG, () -> locked("nobody-" + NEXT.incrementAndGet() + "@people.example"));
        return addresses;
    }

    @Test
    void fromTheWordsAndHeadersOfASignIn() {
        assertSameAnswers(addressesWithPasswords(), NobodyLearnsWhoHasAnAccountIT::signIn);
    }

    @Test
    void fromTheTimeOfASignIn() {
        var typed = addressesWithPasswords();
        typed.remove(UNKNOWN_AND_OFTEN_WRONG);
        typed.put("no address", () -> "no address " + NEXT.incrementAndGet());
        assertSameTime(typed, NobodyLearnsWhoHasAnAccountIT::signIn);
    }

    @Test
    void fromTheWordsAndHeadersOfAForgottenPassword() {
        assertSameAnswers(addresses(), NobodyLearnsWhoHasAnAccountIT::forgot);
    }

    @Test
    void fromTheTimeOfAForgottenPassword() {
        assertSameTime(addresses(), NobodyLearnsWhoHasAnAccountIT::forgot);
    }

    @Test
    void fromTheWordsAndHeadersOfASignUp() {
        assertSameAnswers(addresses(), NobodyLearnsWhoHasAnAccountIT::signUp);
    }

    /** The form takes a hash for everybody, so two addresses tell enough. */
    @Test
    void fromTheTimeOfASignUp() {
        var typed = addresses();
        typed.remove("an account that is switched off");
        assertSameTime(typed, NobodyLearnsWhoHasAnAccountIT::signUp);
    }

    @Test
    void fromTheTimeOfABooking() {
        assertSameTime(addresses(), NobodyLearnsWhoHasAnAccountIT::book);
    }

    private static void assertSameAnswers(Map<String, Supplier<String>> addresses, Function<String, Send> deed) {
        var answers = new LinkedHashMap<String, String>();
        addresses.forEach((kind, address) -> {
            var typed = address.get();
            answers.put(kind, Alike.of(deed.apply(typed).send(), typed));
        });
        var expected = answers.values().iterator().next();
        answers.forEach((kind, answer) -> assertThat(answer)
                .as("the answer to %s: %s", kind, Alike.difference(expected, answer))
                .isEqualTo(expected));
    }

    private static void assertSameTime(Map<String, Supplier<String>> addresses, Function<String, Send> deed) {
        var deeds = new LinkedHashMap<String, Deed>();
        addresses.forEach((kind, address) -> deeds.put(kind, () -> deed.apply(address.get())::send));
        assertThat(Stopwatch.difference(deeds)).isEmpty();
    }

    /** A form that is filled in, or a request that is written, and only has to be sent. */
    private interface Send {

        Answer send();
    }

    private static Send signIn(String email) {
        var http = Http.to(SERVER);
        var form = SignInForm.filledIn(http, email, "three blind rats");
        return () -> is(200, form.send("signIn"));
    }

    private static Send forgot(String email) {
        var http = Http.to(SERVER);
        var form = PostedForm.on(http, http.get("/forgot-password"), "forgotPassword")
                .with("email", email);
        return () -> is(302, form.send("askForLink"));
    }

    private static Send signUp(String email) {
        var http = Http.to(SERVER);
        var form = PostedForm.on(http, http.get("/signup"), "signUp")
                .with("firstName", "Grace")
                .with("lastName", "Guest")
                .with("email", email)
                .with("phone", "+49 30 901820")
                .with("password", "see how they run");
        return () -> is(302, form.send("askForAccount"));
    }

    private static Send book(String email) {
        service();
        var start = IN_THIRTY_DAYS.plus(NEXT.incrementAndGet(), ChronoUnit.HOURS);
        return () -> is(201, BookingApi.of(SERVER).book(service(), business.staff(), start, email));
    }

    private static Answer is(int status, Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        return answer;
    }

    private static OwnAccount account() {
        return OwnAccount.in(SERVER.database(), "CUSTOMER");
    }

    private static String locked(String email) {
        SERVER.database()
                .run(
                        "insert into sign_in_failures (email_key, failures, last_failure_at)"
                                + " values (?, 40, current_timestamp)",
                        email);
        return email;
    }

    private static synchronized long service() {
        if (business == null) {
            business = OwnBusiness.in(SERVER.database());
            service = business.service(Duration.ofMinutes(30)).offered();
        }
        return service;
    }
}
