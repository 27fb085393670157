package app.foyer.web.admin.message;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BrowserTest;
import app.foyer.testing.Databases;
import app.foyer.testing.Form;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.NextPage;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

class MessagesPageIT {

    /** One walk: a booking's mail with the server's answer, sent again, with a line in the log; one that waits for a program, taken back. */
    @BrowserTest
    void tellsWhatBecameOfAMessageAndSendsItAgain(Visitor visitor) {
        var server = visitor.server();
        var address = BookingApi.newAddress();
        var reference = booked(server, address);
        server.mailbox().next(address);
        var waiting = writeForTomorrow(server, address);
        administrator(visitor).opens("/admin/messages?search=" + reference);
        var page = visitor.page();
        assertThat(page.locator("#messageList tbody tr")).hasCount(1);
        visitor.findsThePageFitForEverybody();

        NextPage.by(page.locator("#messageList a.row-link"));
        assertThat(page.locator("#message .status")).hasText("Sent");
        assertThat(page.locator("#lastAnswer")).containsText("250");
        visitor.findsThePageFitForEverybody();

        NextPage.by(page.locator("[id='correctionsForm:sendAgain']"));
        assertThat(page.locator("#messages")).containsText("A new message to " + address + " is on its way.");
        assertThat(page.locator("#repeats")).hasCount(1);
        var again = server.mailbox().next(address);
        assertThat(again.text()).contains(reference);

        visitor.opens("/admin/messages?status=waiting&search=" + address);
        assertThat(page.locator("#open-" + waiting)).hasText("Call: Appointment booked");
        NextPage.by(page.locator("#open-" + waiting));
        assertThat(page.locator("#about")).hasText("Reminder");
        NextPage.by(page.locator("[id='correctionsForm:takeBack']"));
        assertThat(page.locator("#message .status")).hasText("Cancelled");
        assertThat(page.locator("[id='correctionsForm:takeBack']")).hasCount(0);

        visitor.opens("/admin/audit?text=" + address);
        assertThat(page.locator("#lines")).containsText("Sent a message again");
        assertThat(page.locator("#lines")).containsText("Took a message back");

        visitor.opens("/admin/appointments?appointment=" + reference);
        assertThat(page.locator("#latestMessages li")).hasCount(2);
        NextPage.by(page.locator("#allMessages"));
        assertThat(page.locator("#messageList tbody tr")).hasCount(2);
    }

    @BrowserTest
    void isFilteredByItsAddressAndAnythingMayStandThere(Visitor visitor) {
        administrator(visitor).opens("/admin/messages?channel=sms&status=cancelled&search=" + UUID.randomUUID());
        assertThat(visitor.page().locator("#messageList")).hasCount(0);
        assertThat(visitor.page().locator("#channel-SMS")).hasAttribute("aria-current", "true");
        visitor.findsThePageFitForEverybody();

        visitor.opens(
                "/admin/messages?channel=%27&status=x&customer=0&workflow=-1&page=-1&message=7777777777&search=%25_!%27");
        assertThat(visitor.page().locator("#messages")).containsText("no such message");

        visitor.opens("/admin/messages?do=webhooks");
        assertThat(visitor.page().locator("#webhooksTitle")).hasCount(1);
        visitor.findsThePageFitForEverybody();
    }

    /** What failed and was sent again is in nobody's way any more. */
    @Test
    void countsNothingAsFailedThatWasSentAgain() {
        var server = FoyerServer.on(Databases.H2);
        var recipient = ownNumber();
        var failed = write(server, recipient, "FAILED", null);
        var admin = OwnAccount.in(server.database(), "ADMIN").signedIn(server);
        var list = "/admin/messages?search=" + recipient.substring(1);
        assertThat(admin.get(list + "&status=failed").body()).contains("open-" + failed);

        Form.in(admin.get(list + "&message=" + failed), "correctionsForm")
                .pressedBy(admin, "correctionsForm:sendAgain");

        assertThat(admin.get(list + "&status=failed").body()).doesNotContain("open-" + failed);
        assertThat(admin.get(list + "&status=repeated").body())
                .contains("open-" + failed, "status-REPEATED\">Sent again");
    }

    /** It waits until tomorrow: nobody sends it while somebody looks at it. */
    @Test
    void countsAsFailedAgainWhenItsRepetitionIsTakenBack() {
        var server = FoyerServer.on(Databases.H2);
        var recipient = ownNumber();
        var failed = write(server, recipient, "REPEATED", null);
        var again = write(server, recipient, "WAITING", failed);
        var admin = OwnAccount.in(server.database(), "ADMIN").signedIn(server);
        var list = "/admin/messages?search=" + recipient.substring(1);
        assertThat(admin.get(list + "&status=failed").body()).doesNotContain("open-" + failed);

        Form.in(admin.get(list + "&message=" + again), "correctionsForm").pressedBy(admin, "correctionsForm:takeBack");

        assertThat(admin.get(list + "&status=failed").body()).contains("open-" + failed);
    }

    private static String ownNumber() {
        return "+4930" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    }

    /** One that nobody tries to send before tomorrow. @return its id */
    private static long write(FoyerServer server, String recipient, String status, Long repeats) {
        var headerId = "<" + UUID.randomUUID() + "@foyer.example>";
        server.database()
                .run(
                        "insert into message (id, kind, channel, status, recipient, language, subject, text_part, html_part,"
                                + " header_id, repeats_id, created_at, next_attempt_at, finished_at) values"
                                + " (nextval('message_id'), 'REMINDER', 'SMS', ?, ?, 'en', 'booked', 'text', 'html', ?,"
                                + " cast(? as bigint), current_timestamp, current_timestamp + interval '1' day,"
                                + " cast(? as timestamp with time zone))",
                        status,
                        recipient,
                        headerId,
                        repeats,
                        "WAITING".equals(status) ? null : OffsetDateTime.now(ZoneOffset.UTC));
        return server.database().count("select id from message where header_id = ?", headerId);
    }

    private static String booked(FoyerServer server, String address) {
        var business = OwnBusiness.in(server.database());
        var service = business.service(Duration.ofHours(1)).offered();
        var start = Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(20, ChronoUnit.DAYS)
                .plus(9, ChronoUnit.HOURS);
        return BookingApi.of(server)
                .mustBook(service, business.staff(), start, address)
                .reference();
    }

    /** @return its id */
    private static long writeForTomorrow(FoyerServer server, String address) {
        var headerId = "<" + UUID.randomUUID() + "@foyer.example>";
        server.database()
                .run(
                        "insert into message (id, kind, channel, workflow_id, status, recipient, language, subject, text_part, html_part,"
                                + " header_id, created_at, next_attempt_at) values (nextval('message_id'),"
                                + " 'REMINDER', 'WEBHOOK', 10, 'WAITING', ?, 'en', 'booked', 'text', 'html', ?, current_timestamp,"
                                + " current_timestamp + interval '1' day)",
                        address,
                        headerId);
        return server.database().count("select id from message where header_id = ?", headerId);
    }

    private static Visitor administrator(Visitor visitor) {
        return visitor.comesInAs("admin@demo.example");
    }
}
