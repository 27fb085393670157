package app.foyer.web.admin.appointment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BookingApi.Held;
import app.foyer.testing.BrowserTest;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.NextPage;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.Visitor;
import app.foyer.web.support.CancellingDialog;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

class VerdictPageIT {

    /** One walk: confirmed while a second person looks, who is told so; another one rejected, and both customers told. */
    @BrowserTest
    void oneIsConfirmedAndOneRejected(Visitor visitor) {
        var server = visitor.server();
        var first = BookingApi.newAddress();
        var second = BookingApi.newAddress();
        var confirmed = waiting(server, first);
        var rejected = waiting(server, second);
        visitor.comesInAs("admin@demo.example");
        var page = visitor.page();

        visitor.opens("/admin/appointments?appointment=" + confirmed.reference());
        visitor.findsThePageFitForEverybody();
        NextPage.by(page.locator("#do-confirm"));
        visitor.findsThePageFitForEverybody();
        CancellingDialog.on(page).cancel();

        assertThat(page.locator("#messages")).containsText("is confirmed");
        assertThat(page.locator("#appointment .status").first()).hasText("Confirmed");
        assertThat(page.locator("#history")).containsText("confirmed it");
        assertThat(page.locator("#do-complete")).isDisabled();
        assertThat(page.locator("#do-complete-why")).containsText("once it has started");
        visitor.findsThePageFitForEverybody();
        var mail = server.mailbox().next(first);
        assertThat(mail.invitationType()).containsIgnoringCase("method=REQUEST");
        assertThat(mail.event().getSequence().getSequenceNo()).isEqualTo(1);

        visitor.opens(address(rejected, "reject"));
        visitor.findsThePageFitForEverybody();
        page.getByLabel("Reason, which the customer reads").fill("Closed <that> day");
        CancellingDialog.on(page).cancel();

        assertThat(page.locator("#appointment .status").first()).hasText("Rejected");
        assertThat(page.locator("#verdicts")).hasCount(0);
        assertThat(page.locator("#history")).containsText("Reason: Closed <that> day");
        var no = server.mailbox().next(second);
        assertThat(no.invitationType()).containsIgnoringCase("method=CANCEL");
        assertThat(no.text()).contains("Reason: Closed <that> day");

        visitor.opens("/admin/audit?text=" + rejected.reference());
        assertThat(page.locator("#lines")).containsText("Appointment rejected");
    }

    @BrowserTest
    void whoComesSecondIsToldWhatItIsNow(Visitor visitor) {
        var asked = waiting(visitor.server(), BookingApi.newAddress());
        visitor.comesInAs("admin@demo.example");
        Page page = visitor.page();
        visitor.opens(address(asked, "confirm"));
        setStatus(visitor.server(), asked, "REJECTED");

        CancellingDialog.on(page).cancel();

        assertThat(page.locator("#messages")).containsText("its status is \"Rejected\"");
        assertThat(page.locator("#appointment .status").first()).hasText("Rejected");
        visitor.opens(address(asked, "complete"));
        assertThat(page.locator("#cancelRefused")).containsText("Only a confirmed appointment can be completed");
    }

    @BrowserTest
    void aReasonIsKeptWhenItIsTooLongAndWhenTheAppointmentWasMovedMeanwhile(Visitor visitor) {
        var asked = waiting(visitor.server(), BookingApi.newAddress());
        visitor.comesInAs("admin@demo.example");
        visitor.opens(address(asked, "reject"));
        var dialog = CancellingDialog.on(visitor.page());
        var tooLong = "No room. ".repeat(60);

        dialog.reason().fill(tooLong);
        dialog.cancel();
        assertThat(dialog.dialog()).containsText("At most 500 characters, please");
        assertThat(dialog.reason()).hasValue(tooLong);

        dialog.reason().fill("No room on that day.");
        visitor.server()
                .database()
                .run("update appointment set sequence = sequence + 1 where reference = ?", asked.reference());
        dialog.cancel();
        assertThat(visitor.page().locator("#meanwhile")).containsText("What was done last:");
        assertThat(dialog.reason()).hasValue("No room on that day.");

        dialog.cancel();
        assertThat(visitor.page().locator("#appointment .status").first()).hasText("Rejected");
        assertThat(visitor.page().locator("#appointment")).containsText("No room on that day.");
    }

    private static String address(Held appointment, String verdict) {
        return "/admin/appointments?appointment=" + appointment.reference() + "&do=" + verdict;
    }

    /** Booked, its mail read, and waiting for the business. */
    private static Held waiting(FoyerServer server, String email) {
        var business = OwnBusiness.in(server.database());
        var service = business.service(Duration.ofHours(1)).offered();
        var start = Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(20, ChronoUnit.DAYS)
                .plus(9, ChronoUnit.HOURS);
        var held = BookingApi.of(server).mustBook(service, business.staff(), start, email);
        server.mailbox().next(email);
        setStatus(server, held, "PENDING");
        return held;
    }

    private static void setStatus(FoyerServer server, Held appointment, String status) {
        server.database().run("update appointment set status = ? where reference = ?", status, appointment.reference());
    }
}
