package app.foyer.web.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BrowserTest;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.NextPage;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.Screen;
import app.foyer.testing.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;

class BookingPageIT {

    private final String email = BookingApi.newAddress();

    @BrowserTest
    void aVisitorBooksAndGetsAMailWithAnInvitation(Visitor visitor) {
        var page = BookingPage.openedBy(visitor);
        visitor.findsThePageFitForEverybody();
        page.chooseService("Physiotherapy");
        visitor.findsThePageFitForEverybody();
        page.chooseAnyone();
        visitor.findsThePageFitForEverybody();
        page.choosePlace("Berlin Mitte");
        visitor.findsThePageFitForEverybody();
        assertThat(page.calendar().zone()).isEqualTo(Visitor.TIME_ZONE);
        var start = page.chooseATimeNextMonth();
        visitor.findsThePageFitForEverybody();
        page.goOn();
        visitor.findsThePageFitForEverybody();
        page.sayWhoYouAre("Grace", "O'Hara-Łukasiewicz 👩🏽‍🎨", email).book();

        var reference = page.reference();
        visitor.findsThePageFitForEverybody();
        assertThat(page.heading()).isEqualTo("Your appointment is booked");
        assertThat(reference).matches("FO-[A-Z0-9]{5}");

        var mail = visitor.mailbox().next(email);
        assertThat(mail.from()).contains("desk@foyer.example");
        assertThat(mail.subject()).startsWith("Confirmed: Physiotherapy");
        assertThat(mail.text()).contains(reference, "Physiotherapy", "Berlin Mitte");
        assertThat(mail.links()).containsKeys("Reschedule or change booking details", "Cancel");
        assertThat(mail.link("Cancel"))
                .startsWith(visitor.server().at("/booking?t=").toString());
        assertThat(mail.invitationType()).containsIgnoringCase("method=REQUEST");
        assertThat(mail.invitation().getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(mail.event().getUid().orElseThrow().getValue()).startsWith(reference);
        assertThat(mail.event().getSequence().getSequenceNo()).isZero();
        assertThat(startOf(mail.event())).isEqualTo(start);
    }

    @BrowserTest
    void theCalendarEntryCanBeTakenAlong(Visitor visitor) throws IOException, ParserException {
        var page = BookingPage.openedFor(serviceOfTheTest(visitor), visitor);
        var start = page.chooseATimeNextMonth();
        page.goOn().sayWhoYouAre("Grace", "Guest", email).book();
        var reference = page.reference();

        var file = page.addToCalendar();

        assertThat(file.suggestedFilename()).endsWith(".ics");
        var calendar = new CalendarBuilder().build(Files.newBufferedReader(file.path()));
        var event = (VEvent) calendar.getComponents("VEVENT").get(0);
        assertThat(event.getUid().orElseThrow().getValue()).startsWith(reference);
        assertThat(startOf(event)).isEqualTo(start);
    }

    @BrowserTest
    void theChoicesStandInTheAddress(Visitor visitor) {
        var page = BookingPage.openedBy(visitor)
                .chooseService("Physiotherapy")
                .chooseAnyone()
                .choosePlace("Berlin Mitte");
        page.chooseATimeNextMonth();
        var chosen = page.summary();

        visitor.page().reload();
        assertThat(page.summary()).isEqualTo(chosen);

        var friend = visitor.somebodyElse();
        friend.opens(visitor.address());
        assertThat(friend.page().locator(".booking-summary").innerText()).isEqualTo(chosen);
    }

    @BrowserTest
    void backLeadsToTheChoiceBefore(Visitor visitor) {
        var page = BookingPage.openedBy(visitor);
        page.chooseService("Physiotherapy").chooseAnyone();
        assertThat(visitor.page().locator("h1")).hasText("Where?");

        NextPage.by(visitor.page(), visitor.page()::goBack);
        assertThat(visitor.page().locator("h1")).hasText("With whom?");
        NextPage.by(visitor.page(), visitor.page()::goBack);
        assertThat(visitor.page().locator("h1")).hasText("What would you like to book?");
    }

    @BrowserTest
    void timesAreShownInTheVisitorsZoneFromTheFirstPageAndInAnotherWhenAsked(Visitor visitor) {
        visitor.opensAsAStranger("/book?service=" + serviceOfTheTest(visitor));
        assertThat(visitor.page().locator(".zone-select")).hasValue(Visitor.TIME_ZONE);

        var page = BookingPage.openedFor(serviceOfTheTest(visitor), visitor);
        page.calendar().showTimesOf("Asia/Tokyo");

        assertThat(page.calendar().zone()).isEqualTo("Asia/Tokyo");
        assertThat(visitor.address()).contains("zone=Asia");
    }

    @BrowserTest
    void aTimeThatSomebodyElseWasFasterToTakeIsAnsweredWithTheNearestFreeOnes(Visitor visitor) {
        var business = OwnBusiness.in(visitor.server().database());
        var service = business.service(Duration.ofHours(1)).offered();
        var page = BookingPage.openedFor(service, visitor);
        var start = page.chooseATimeNextMonth();
        page.goOn().sayWhoYouAre("Grace", "Guest", email);
        BookingApi.of(visitor.server()).mustBook(service, business.staff(), start, BookingApi.newAddress());

        page.book();

        assertThat(page.alternatives()).hasCount(3);
        assertThat(visitor.page().getByLabel("E-mail")).hasValue(email);
        visitor.findsThePageFitForEverybody();
        NextPage.by(page.alternatives().first());
        if (!visitor.page().getByLabel("E-mail").inputValue().equals(email)) {
            page.sayWhoYouAre("Grace", "Guest", email);
        }
        page.book();
        assertThat(page.reference()).startsWith("FO-");
    }

    @BrowserTest
    void aDoubleClickBooksOnce(Visitor visitor) {
        var service = serviceOfTheTest(visitor);
        var page = BookingPage.openedFor(service, visitor);
        page.chooseATimeNextMonth();
        page.goOn().sayWhoYouAre("Grace", "Guest", email);

        page.bookButton().dblclick();

        assertThat(page.reference()).startsWith("FO-");
        assertThat(appointmentsFor(service, visitor.server())).isEqualTo(1);
    }

    @BrowserTest
    void goingBackAndBookingAgainGivesTheFirstAnswer(Visitor visitor) {
        var service = serviceOfTheTest(visitor);
        var page = BookingPage.openedFor(service, visitor);
        page.chooseATimeNextMonth();
        page.goOn().sayWhoYouAre("Grace", "Guest", email).book();
        var reference = page.reference();

        visitor.page().reload();

        assertThat(page.reference()).isEqualTo(reference);
        assertThat(appointmentsFor(service, visitor.server())).isEqualTo(1);
    }

    @BrowserTest
    void whatIsWrongIsSaidBesideTheFieldAndWhatWasTypedIsKept(Visitor visitor) {
        var service = serviceOfTheTest(visitor);
        var page = BookingPage.openedFor(service, visitor);
        page.chooseATimeNextMonth();
        page.goOn().sayWhoYouAre("مريم", "", "not an address").book();

        assertThat(page.complaintAbout("lastName")).isNotBlank();
        assertThat(page.complaintAbout("email")).isNotBlank();
        assertThat(visitor.page().getByLabel("First name")).hasValue("مريم");
        assertThat(visitor.page().getByLabel("E-mail")).hasValue("not an address");
        visitor.findsThePageFitForEverybody();
        assertThat(appointmentsFor(service, visitor.server())).isZero();

        page.sayWhoYouAre("مريم", "حداد", email).book();
        assertThat(page.reference()).startsWith("FO-");
    }

    @BrowserTest(Screen.DESKTOP)
    void anAddressWithNonsenseIsExplained(Visitor visitor) {
        for (var nonsense : new String[] {
            "service=999999999",
            "service=none",
            "service=-1&staff=abc",
            "service=%00",
            "service=99999999999999999999999999",
            "staff=%F0%9F%98%80"
        }) {
            visitor.opens("/book?" + nonsense);
            assertThat(visitor.page().locator("h1")).hasText("What would you like to book?");
        }
        var service = serviceOfTheTest(visitor);
        for (var nonsense : new String[] {
            "day=2026-02-30", "month=13", "start=yesterday", "zone=Mars/Base", "start=2020-01-01T00:00:00Z", "staff=1"
        }) {
            visitor.opens("/book?service=%d&%s".formatted(service, nonsense));
            assertThat(visitor.page().locator(".step .message").first()).isVisible();
        }
    }

    private static long serviceOfTheTest(Visitor visitor) {
        return OwnBusiness.in(visitor.server().database())
                .service(Duration.ofHours(1))
                .offered();
    }

    private static long appointmentsFor(long service, FoyerServer server) {
        return server.database().count("select count(*) from appointment where service_id = ?", service);
    }

    private static Instant startOf(VEvent event) {
        return Instant.from(event.getDateTimeStart().getDate());
    }
}
