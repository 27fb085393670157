package app.foyer.web.admin.frame;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BrowserTest;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.Screen;
import app.foyer.testing.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;

/** The ten commonest things of a front desk, by somebody whose mouse is broken. */
@DisplayName("The front desk by keys alone")
class KeyboardWalkIT {

    /** A day that is typed the same whichever way the browser has day and month; so are times in the morning. */
    private static final Instant NINE = Stream.iterate(
                    Instant.now().truncatedTo(ChronoUnit.DAYS).plus(28, ChronoUnit.DAYS),
                    day -> day.plus(1, ChronoUnit.DAYS))
            .filter(day -> day.atZone(ZoneOffset.UTC).getDayOfMonth()
                    == day.atZone(ZoneOffset.UTC).getMonthValue())
            .findFirst()
            .orElseThrow()
            .plus(9, ChronoUnit.HOURS);

    private static final DateTimeFormatter AS_TYPED =
            DateTimeFormatter.ofPattern("ddMMyyyy").withZone(ZoneOffset.UTC);

    @BrowserTest(Screen.DESKTOP)
    void somebodyWhoCallsIsFoundBookedMovedAndCalledOff(Visitor visitor) {
        var business = OwnBusiness.in(visitor.server().database());
        var service = business.service(Duration.ofHours(1)).offered();
        var phone = "+49 30 %d".formatted(ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));
        BookingApi.of(visitor.server()).mustBook(service, business.staff(), NINE, BookingApi.newAddress(), phone);
        var keys = Keys.of(receptionist(visitor, business));

        keys.press("Control+k").type(phone);
        visitor.page().locator("#findList [role=option]").first().waitFor();
        keys.press("ArrowDown").leads("Enter");
        assertThat(visitor.address()).startsWith("/admin/customer");
        assertThat(visitor.page().locator("main")).containsText("Grace Guest");

        keys.leads("n").type(phone);
        visitor.page().locator("a.suggestion").first().waitFor();
        keys.press("ArrowDown").press("Enter");
        chooseTheService(keys, service);
        keys.to("newAppointment:day").type(AS_TYPED.format(NINE));
        keys.to("newAppointment:time").type("1130A").leads("Enter");
        assertThat(visitor.page().locator("#messages")).containsText("is booked");
        assertThat(visitor.page().locator("#appointment")).containsText("Grace Guest");

        keys.press("d").to("do-move").leads("Enter");
        keys.to("deskMove:time").type("1045A").leads("Enter");
        assertThat(visitor.page().locator("#history")).containsText("10:45");

        keys.press("d").to("notes:note").type("Comes by wheelchair");
        keys.to("notes:write").leads("Enter");
        assertThat(visitor.page().locator("#staffNotes")).containsText("Comes by wheelchair");

        keys.press("d").to("do-cancel").leads("Enter");
        keys.toTheEndOf("cancelNow").leads("Enter");
        assertThat(visitor.page().locator("#appointment .status").first()).hasText("Cancelled");
    }

    @BrowserTest(Screen.DESKTOP)
    void somebodyNewIsBookedAndWhatWaitsIsConfirmed(Visitor visitor) {
        var business = OwnBusiness.in(visitor.server().database());
        var service = business.service(Duration.ofHours(1)).offered();
        var waits = BookingApi.of(visitor.server()).mustBook(service, business.staff(), NINE, BookingApi.newAddress());
        visitor.server()
                .database()
                .run("update appointment set status = 'PENDING' where reference = ?", waits.reference());
        var keys = Keys.of(receptionist(visitor, business));

        keys.leads("n").type("Walk Inn-" + service);
        chooseTheService(keys, service);
        keys.to("newAppointment:day").type(AS_TYPED.format(NINE));
        keys.to("newAppointment:time").type("1130A").leads("Enter");
        assertThat(visitor.page().locator("#appointment")).containsText("Walk Inn-" + service);

        keys.press("Control+k").type(waits.reference());
        visitor.page().locator("#findList [role=option]").first().waitFor();
        keys.press("ArrowDown").leads("Enter");
        keys.to("do-confirm").leads("Enter");
        keys.toTheEndOf("cancelNow").leads("Enter");
        assertThat(visitor.page().locator("#messages")).containsText("is confirmed");
    }

    @BrowserTest(Screen.DESKTOP)
    void theDayIsLookedAtTimeIsBlockedAndTheDeskIsLeft(Visitor visitor) {
        var business = OwnBusiness.in(visitor.server().database());
        var keys = Keys.of(receptionist(visitor, business));

        keys.press("g").leads("t");
        assertThat(visitor.address()).startsWith("/admin/dashboard");

        keys.press("g").leads("c");
        var colleague = visitor.page().locator("#people .chip").first();
        var name = colleague.textContent();
        keys.to(colleague.getAttribute("id")).leads("Enter");
        assertThat(visitor.page().locator("#people .chip[aria-current=true]")).hasText(name);

        keys.press("g").leads("b");
        keys.to("add").leads("Enter");
        keys.type(AS_TYPED.format(NINE)).press("Tab").type("1000A");
        keys.to("blockedForm:until").type(AS_TYPED.format(NINE)).press("Tab").type("1100A");
        keys.to("blockedForm:reason").type("Dentist").leads("Enter");
        assertThat(visitor.page().locator("#blockedTimes")).containsText("Dentist");

        keys.press("Control+k").toTheMenuOf("whoIsHere").press("Enter");
        keys.to("top:signOut").leads("Enter");
        assertThat(visitor.address()).contains("/login");
    }

    private static void chooseTheService(Keys keys, long service) {
        keys.to("newAppointment:service").chooses(service);
    }

    /** An administrator who gives services as well. */
    private static Visitor receptionist(Visitor visitor, OwnBusiness business) {
        var account = OwnAccount.in(visitor.server().database(), "ADMIN");
        visitor.server()
                .database()
                .run("update staff_member set account_id = ? where id = ?", account.id(), business.staff());
        return visitor.comesInAs(account.email()).opens("/admin/dashboard");
    }
}
