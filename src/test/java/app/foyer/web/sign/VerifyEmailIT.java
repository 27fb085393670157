package app.foyer.web.sign;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Crowd;
import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PostedForm;
import app.foyer.testing.SignInForm;
import app.foyer.web.panel.OwnCustomer;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Proving an address over HTTP: once, in time, for one purpose, by a button and not by looking. */
class VerifyEmailIT {

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final Database database = server.database();
    private final SigningUp grace = new SigningUp(server, BookingApi.newAddress());

    @Test
    void whoProvesTheAddressSignsInWithTheChosenPassword() {
        var answer = SigningUp.proves(server, linkOfGrace());

        assertThat(answer.header("Location")).endsWith("/login?news=addressProven");
        var http = Http.to(server);
        assertThat(SignInForm.signIn(http, grace.email(), SigningUp.PASSWORD).header("Location"))
                .endsWith("/panel/appointments");
        assertThat(database.count(
                        "select count(*) from customer c join account a on a.id = c.account_id where c.email_key = ?",
                        grace.email()))
                .isOne();
    }

    @Test
    void theSecretLeavesTheAddressBarAndLookingProvesNothing() {
        var link = linkOfGrace();
        var http = Http.to(server);
        var first = http.get(link);

        assertThat(first.header("Location")).endsWith("/verify-email");
        assertThat(first.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(http.get(first.header("Location")).body()).contains(grace.email());
        assertThat(grace.accounts()).isZero();
        SigningUp.proves(server, link);
        assertThat(grace.accounts()).isOne();
    }

    @Test
    void aLinkIsGoodOnce() {
        var link = linkOfGrace();
        SigningUp.proves(server, link);

        assertIsNotGood(Http.to(server).opens(link));
        assertThat(grace.accounts()).isOne();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void ofFiftyAtOnceOneHasAnEffect(Databases kind) {
        var there = FoyerServer.on(kind);
        var person = new SigningUp(there, BookingApi.newAddress());
        person.asks();
        var link = person.link();
        var presses = new ArrayList<Callable<Answer>>();
        for (var i = 0; i < 50; i++) {
            var http = Http.to(there);
            var page = http.opens(link);
            presses.add(() -> SigningUp.press(http, page));
        }

        var answers = Crowd.allAtOnce(presses);

        assertThat(answers).filteredOn(answer -> answer.status() == 302).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 302)
                .allMatch(answer -> answer.status() == 200 && answer.body().contains("id=\"notGood\""));
        assertThat(person.accounts()).isOne();
        assertThat(there.database().count("select count(*) from customer where email_key = ?", person.email()))
                .isOne();
    }

    @Test
    void ofTwoLinksForOneAddressTheSecondOpensNothingMore() {
        var first = linkOfGrace();
        grace.asks("another good one, really");
        var second = grace.link();
        SigningUp.proves(server, first);
        var answer = SigningUp.proves(server, second);

        assertThat(answer.body()).contains("There is an account for " + grace.email(), "/forgot-password");
        assertThat(SignInForm.signIn(Http.to(server), grace.email(), SigningUp.PASSWORD)
                        .status())
                .isEqualTo(302);
    }

    @Test
    void aLinkIsGoodForADayByTheClockOfTheDatabase() {
        var link = linkOfGrace();
        age();

        assertIsNotGood(Http.to(server).opens(link));
    }

    @Test
    void aPageThatWasOpenWhenTheDayEndedIsToldSo() {
        var link = linkOfGrace();
        var http = Http.to(server);
        var page = http.opens(link);
        age();

        assertIsNotGood(SigningUp.press(http, page));
        assertThat(grace.accounts()).isZero();
    }

    @Test
    void aSecretOfAnotherPurposeOpensNothing() {
        var account = OwnAccount.in(database, "CUSTOMER");
        var toResetAPassword = account.resetLink(30).replace("/reset-password", "/verify-email");
        var toProve = linkOfGrace().replace("/verify-email", "/reset-password");

        assertIsNotGood(Http.to(server).opens(toResetAPassword));
        assertIsNotGood(Http.to(server).opens(toProve));
        assertIsNotGood(Http.to(server).opens(toProve.replace("/reset-password", "/invitation")));
    }

    @Test
    void anAccountThatCameIntoBeingMeanwhileIsNotWrittenTo() {
        var booking = OwnCustomer.of(server);
        var person = new SigningUp(server, booking.email());
        person.asks();
        var link = person.link();
        booking.booksInDays(9);
        booking.reads();
        assertThat(person.accounts()).isOne();

        var answer = SigningUp.proves(server, link);

        assertThat(answer.body()).contains("There is an account for", "/forgot-password");
        assertThat(SignInForm.signIn(Http.to(server), person.email(), SigningUp.PASSWORD)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aCustomerWhoIsKnownFromBookingsGetsTheAccountAndKeepsTheName() {
        var booking = OwnCustomer.of(server);
        booking.booksInDays(9);
        booking.reads();
        database.run("update customer set account_id = null where email_key = ?", booking.email());
        database.run("delete from message where recipient = ?", booking.email());
        database.run(
                "delete from account_role where account_id = (select id from account where email_key = ?)",
                booking.email());
        database.run("delete from account where email_key = ?", booking.email());
        var person = new SigningUp(server, booking.email());
        person.asks();

        SigningUp.proves(server, person.link());

        assertThat(database.count(
                        "select count(*) from customer c join account a on a.id = c.account_id where c.email_key = ?"
                                + " and c.last_name = 'Guest'",
                        booking.email()))
                .isOne();
    }

    @Test
    void whereSignUpWasSwitchedOffMeanwhileNothingIsOpened() {
        var link = linkOfGrace();
        SignUpIT.switchSignUp(server, false);
        try {
            assertThat(SigningUp.proves(server, link).body()).contains("You cannot sign up here");
        } finally {
            SignUpIT.switchSignUp(server, true);
        }
        assertThat(grace.accounts()).isZero();
    }

    @Test
    void aFormFromAnotherSiteProvesNothing() {
        var http = Http.to(server);
        var page = http.opens(linkOfGrace());

        assertThat(PostedForm.on(http, page, "verifyEmail")
                        .send("prove", "Origin", "https://evil.example")
                        .status())
                .isEqualTo(403);
        assertThat(grace.accounts()).isZero();
    }

    private String linkOfGrace() {
        grace.asks();
        return grace.link();
    }

    /** As if 24 hours had gone by. */
    private void age() {
        database.run(
                "update account_token set expires_at = current_timestamp - interval '1' second where purpose = 'SIGN_UP'"
                        + " and subject_id = (select max(id) from sign_up_request where email_key = ?)",
                grace.email());
    }

    private static void assertIsNotGood(Answer page) {
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("id=\"notGood\"");
    }
}
