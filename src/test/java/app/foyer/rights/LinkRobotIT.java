package app.foyer.rights;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Mail;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PostedForm;
import app.foyer.web.panel.OwnCustomer;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What guards mailboxes opens every link before the person does, some of them again and again. Nothing may come of it: no
 * booking is cancelled, no link used up, no address proven.
 */
class LinkRobotIT {

    private static final int TIMES = 10;
    private static final int STEPS = 3;

    private final FoyerServer server = FoyerServer.on(Databases.H2);

    @Test
    void whoOpensEveryLinkOfEveryMailTenTimesChangesNothing() {
        var mails = List.of(booked(), forgotten(), signedUp(), invited());
        var links = new TreeSet<String>();
        mails.forEach(mail -> links.addAll(linksOf(mail)));
        assertThat(links).as("links with secrets").hasSizeGreaterThanOrEqualTo(6);
        var before = Traces.of(server.database());

        for (var time = 0; time < TIMES; time++) {
            for (var link : links) {
                open("HEAD", link);
                open("GET", link);
            }
        }

        assertThat(Traces.of(server.database())).isEqualTo(before);
        assertThat(mails).allSatisfy(mail -> assertStillGood(linksOf(mail)));
    }

    /** After all this the person opens the page, and it is there. */
    private void assertStillGood(Set<String> links) {
        for (var link : links) {
            var person = Http.to(server);
            var page = person.opens(link);
            assertThat(page.status()).as(link).isEqualTo(200);
            assertThat(page.body()).as("the page of %s", link).containsPattern("<form|Sam Tester");
        }
    }

    /** Each time by somebody else without cookies, who follows where it leads. */
    private void open(String verb, String link) {
        var robot = Http.to(server);
        var next = link;
        for (var step = 0; step < STEPS && !next.isEmpty(); step++) {
            var answer = robot.send(verb, next, BodyPublishers.noBody());
            assertThat(answer.status()).as("%s %s", verb, next).isLessThan(400);
            next = answer.header("Location");
        }
    }

    private static Set<String> linksOf(Mail mail) {
        var links = new TreeSet<String>();
        for (var link : mail.links().values()) {
            if (link.contains("t=")) {
                var uri = URI.create(link);
                links.add(uri.getPath() + "?" + uri.getQuery());
            }
        }
        return links;
    }

    private Mail booked() {
        return OwnCustomer.of(server).booksAndGets(19);
    }

    private Mail forgotten() {
        var account = OwnAccount.in(server.database(), "CUSTOMER");
        var http = Http.to(server);
        PostedForm.on(http, http.get("/forgot-password"), "forgotPassword")
                .with("email", account.email())
                .send("askForLink");
        return server.mailbox().next(account.email());
    }

    private Mail signedUp() {
        var address = BookingApi.newAddress();
        var http = Http.to(server);
        PostedForm.on(http, http.get("/signup"), "signUp")
                .with("firstName", "Grace")
                .with("lastName", "Guest")
                .with("email", address)
                .with("phone", "+49 30 901820")
                .with("password", "a long one nobody guesses")
                .send("askForAccount");
        return server.mailbox().next(address);
    }

    private Mail invited() {
        var address = BookingApi.newAddress();
        var admin = OwnAccount.in(server.database(), "ADMIN").signedIn(server);
        PostedForm.on(admin, admin.get("/admin/accounts?do=invite"), "inviteForm")
                .with("name", "Ada Lovelace")
                .with("email", address)
                .with("roles:chosen", "STAFF")
                .with("staffId", "")
                .send("send");
        return server.mailbox().next(address);
    }
}
