package app.foyer.web.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BrowserTest;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Mail;
import app.foyer.testing.NextPage;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.Screen;
import app.foyer.testing.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BookingLinkPageIT {

    private static final Instant IN_A_WEEK =
            Instant.now().truncatedTo(ChronoUnit.DAYS).plus(154, ChronoUnit.HOURS);

    private final String email = BookingApi.newAddress();

    @BrowserTest
    void theLinkFromTheMailMovesTheAppointmentWithoutSigningIn(Visitor visitor) {
        var booked = mailAboutABooking(visitor.server());

        var page = BookingLinkPage.openedBy(visitor, booked.link("Reschedule"));
        assertThat(visitor.address()).as("the secret leaves the address bar").doesNotContain("t=");
        var dialog = page.reschedule();
        visitor.findsThePageFitForEverybody();
        var newStart = dialog.chooseATimeNextMonth();
        dialog.move();
        assertThat(dialog.dialog()).isHidden();

        assertThat(page.said()).contains("A mail with the new time is on its way");
        visitor.findsThePageFitForEverybody();
        var moved = visitor.mailbox().next(email);
        assertThat(moved.subject()).startsWith("Changed:");
        assertThat(moved.invitationType()).containsIgnoringCase("method=REQUEST");
        assertThat(moved.event().getUid()).isEqualTo(booked.event().getUid());
        assertThat(moved.event().getSequence().getSequenceNo())
                .isGreaterThan(booked.event().getSequence().getSequenceNo());
        assertThat(Instant.from(moved.event().getDateTimeStart().getDate())).isEqualTo(newStart);
    }

    @BrowserTest
    void theLinkFromTheMailCancelsTheAppointment(Visitor visitor) {
        var booked = mailAboutABooking(visitor.server());

        var page = BookingLinkPage.openedBy(visitor, booked.link("Cancel"));
        var dialog = page.cancel();
        assertThat(dialog.dialog()).containsText("You cannot take this back");
        visitor.findsThePageFitForEverybody();
        dialog.cancel();

        assertThat(page.status()).isEqualTo("Cancelled");
        visitor.findsThePageFitForEverybody();
        var cancelled = visitor.mailbox().next(email);
        assertThat(cancelled.subject()).startsWith("Cancelled:");
        assertThat(cancelled.invitationType()).containsIgnoringCase("method=CANCEL");
        assertThat(cancelled.invitation().getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(cancelled.event().getUid()).isEqualTo(booked.event().getUid());
        assertThat(cancelled.links()).doesNotContainKey("Cancel");
        NextPage.by(page.scheduleAgain());
        assertThat(visitor.address()).startsWith("/book?service=");
    }

    @BrowserTest(Screen.DESKTOP)
    void anAlteredLinkOpensNothingAndSaysSo(Visitor visitor) {
        var link = mailAboutABooking(visitor.server()).link("Cancel");
        var secret = link.replaceAll(".*[?&]t=([^&]+).*", "$1");
        visitor.mayBeRefused();

        for (var altered :
                List.of("", "x", "A" + secret, secret.substring(1), secret.toUpperCase(Locale.ROOT), "%00")) {
            var page = BookingLinkPage.openedBy(visitor, "/booking?t=" + altered);
            assertThat(page.unknown()).isVisible();
        }
        visitor.findsThePageFitForEverybody();
    }

    @Test
    void readingTheLinksTenTimesChangesNothing() {
        var server = FoyerServer.on(Databases.H2);
        var mail = mailAboutABooking(server);
        var before = state(server);

        for (var link : mail.links().values()) {
            for (int i = 0; i < 10; i++) {
                var scanner = Http.to(server);
                assertThat(scanner.get(link).status()).isLessThan(400);
                assertThat(scanner.send("HEAD", link, BodyPublishers.noBody()).status())
                        .isLessThan(400);
            }
        }

        assertThat(state(server)).isEqualTo(before);
        assertThat(server.mailbox().hasMailFor(email)).isFalse();
    }

    private Mail mailAboutABooking(FoyerServer server) {
        var business = OwnBusiness.in(server.database());
        var service = business.service(Duration.ofHours(1)).offered();
        BookingApi.of(server).mustBook(service, business.staff(), IN_A_WEEK, email);
        return server.mailbox().next(email);
    }

    private String state(FoyerServer server) {
        return server.database()
                .list(
                        row -> row.getString(1) + row.getLong(2) + row.getString(3) + row.getLong(4),
                        "select a.status, a.version, a.starts_at, (select count(*) from appointment_change c where"
                                + " c.appointment_id = a.id) from appointment a join customer k on k.id = a.customer_id"
                                + " where k.email_key = ?",
                        email)
                .toString();
    }
}
