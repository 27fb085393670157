package app.foyer.web.admin.appointment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BrowserTest;
import app.foyer.testing.NextPage;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.Screen;
import app.foyer.testing.Visitor;
import app.foyer.web.panel.OwnCustomer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

class NewAppointmentPageIT {

    private static final Instant NINE =
            Instant.now().truncatedTo(ChronoUnit.DAYS).plus(20, ChronoUnit.DAYS).plus(9, ChronoUnit.HOURS);

    /** From the name to the booking with the keyboard alone; then the same time again, which is had anyway. */
    @BrowserTest
    void somebodyNewIsBookedWithTheKeyboardAndASecondOneAnyway(Visitor visitor) {
        var business = OwnBusiness.in(visitor.server().database());
        var service = business.service(Duration.ofHours(1)).offered();
        visitor.comesInAs("admin@demo.example");
        var page = visitor.page();
        var address = "/admin/appointments?do=new&service=" + service + "&staff=" + business.staff() + "&location="
                + business.location() + "&start=" + NINE;

        visitor.opens(address);
        visitor.findsThePageFitForEverybody();
        page.locator("#newAppointment\\:who").fill("Walk Inn-" + service);
        page.locator("#newAppointment\\:phone").fill("+49 30 " + (20_000_000 + service % 9_000_000));
        NextPage.by(page, () -> page.keyboard().press("Enter"));
        assertThat(page.locator("#messages")).containsText("is booked");
        assertThat(page.locator("#appointment")).containsText("Walk Inn-" + service);

        visitor.opens(address);
        page.locator("#newAppointment\\:who").fill("Second Inn-" + service);
        page.locator("#newAppointment\\:phone").fill("+49 30 " + (20_000_000 + service % 9_000_000));
        NextPage.by(page.locator("#newAppointment\\:book"));
        assertThat(page.locator("#deskRefused")).containsText("taken");
        assertThat(page.locator("#knownAlready")).containsText("phone number already: Walk Inn-" + service);
        assertThat(page.locator("#newAppointment\\:who")).hasValue("Second Inn-" + service);
        visitor.findsThePageFitForEverybody();
        NextPage.by(page.locator("#newAppointment\\:anyway"));
        assertThat(page.locator("#history")).containsText("the time was taken");
        assertThat(page.locator("#messages")).containsText("phone number already: Walk Inn-" + service);
    }

    /** A known customer is found while one types; who presses too early reads what is missing, beside each field. */
    @BrowserTest
    void aKnownCustomerIsFoundWhileOneTypes(Visitor visitor) {
        var email = BookingApi.newAddress();
        var business = OwnBusiness.in(visitor.server().database());
        var service = business.service(Duration.ofHours(1)).offered();
        BookingApi.of(visitor.server()).mustBook(service, business.staff(), NINE, email);
        visitor.comesInAs("admin@demo.example");
        var page = visitor.page();

        visitor.opens("/admin/appointments?do=new");
        page.locator("#newAppointment\\:who").fill("Somebody Else");
        page.locator("#newAppointment\\:email").fill(email);
        NextPage.by(page.locator("#newAppointment\\:book"));
        assertThat(page.locator("#knownAlready")).containsText("There is a customer with this e-mail address already");
        assertThat(page.locator("#newDialog")).containsText("Please choose a service.");
        assertThat(page.locator("#newDialog")).containsText("Please enter a day.");

        page.locator("#newAppointment\\:who").fill(email);
        page.locator("a.suggestion").first().waitFor();
        page.locator("#newAppointment\\:who").press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("#newAppointment\\:service")).isFocused();
        assertThat(page.locator("#newcomer")).isHidden();
    }

    /** Who leaves open where and with whom reads it before and after; a refusal is what the keyboard meets first. */
    @BrowserTest(Screen.DESKTOP)
    void whoeverTakesItAndWhereIsTold(Visitor visitor) {
        var business = OwnBusiness.in(visitor.server().database());
        var service = business.service(Duration.ofHours(1)).offered();
        visitor.comesInAs("admin@demo.example");
        var page = visitor.page();
        var address = "/admin/appointments?do=new&service=" + service + "&start=" + NINE;

        visitor.opens(address);
        var free = page.locator("#freeTimes button").first();
        assertThat(free).containsText("Sam Tester");
        assertThat(free).containsText("Coordinated Universal Time");
        free.focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#freeTimes button").nth(1)).isFocused();
        page.locator("#newAppointment\\:who").fill("Anyone Inn-" + service);
        NextPage.by(page.locator("#newAppointment\\:book"));
        assertThat(page.locator("#messages")).containsText("with Sam Tester");
        assertThat(page.locator("#messages")).containsText("(Coordinated Universal Time)");

        visitor.opens(address);
        page.locator("#newAppointment\\:who").fill("Late Inn-" + service);
        NextPage.by(page.locator("#newAppointment\\:book"));
        assertThat(page.locator("#deskRefused")).isFocused();
    }

    /** What was wrong is not said any more once it is filled in; and one Escape does not throw it away. */
    @BrowserTest
    void whatWasTypedIsNoLongerWrongAndNotLostByOneKey(Visitor visitor) {
        visitor.comesInAs("admin@demo.example").opens("/admin/appointments");
        var page = visitor.page();
        NextPage.by(page.locator("#newAppointmentButton"));
        NextPage.by(page.locator("#newAppointment\\:book"));
        var day = page.locator("#newAppointment\\:day");
        assertThat(day).hasAttribute("aria-invalid", "true");
        day.fill("2031-03-03");
        assertThat(day).not().hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#day-error")).isEmpty();
        assertThat(page.locator("#time-error")).not().isEmpty();

        page.keyboard().press("Escape");
        assertThat(page.locator("#notSaved")).containsText("not saved");
        visitor.findsThePageFitForEverybody();
        day.fill("2031-03-04");
        assertThat(page.locator("#notSaved")).hasCount(0);
        page.keyboard().press("Escape");
        NextPage.by(page, () -> page.keyboard().press("Escape"));
        assertThat(page.locator("#newDialog")).hasCount(0);
    }

    /** What the service asks stands in a folded part once it is chosen; nothing has to be answered, and what is, must be right. */
    @BrowserTest
    void whatTheServiceAsksMayBeAnswered(Visitor visitor) {
        var database = visitor.server().database();
        var business = OwnBusiness.in(database);
        var service = business.service(Duration.ofHours(1)).offered();
        var question = 500_000_000 + service;
        database.run(
                "insert into booking_question (id, kind, required, for_all, sort_order) values (?, 'NUMBER', ?, false, 1)",
                question,
                true);
        database.run(
                "insert into booking_question_text (question_id, language, label) values (?, 'en', 'How many knees?')",
                question);
        database.run("insert into booking_question_service (question_id, service_id) values (?, ?)", question, service);
        visitor.comesInAs("admin@demo.example");
        var page = visitor.page();

        visitor.opens("/admin/appointments?do=new&staff=" + business.staff() + "&start=" + NINE);
        assertThat(page.locator("#deskAnswers details")).hasCount(0);
        page.locator("#newAppointment\\:service").selectOption(String.valueOf(service));
        page.locator("#deskAnswers summary").click();
        page.locator("#answer-" + question).fill("two");
        page.locator("#newAppointment\\:who").fill("Knees Inn-" + service);
        NextPage.by(page.locator("#newAppointment\\:book"));
        assertThat(page.locator("#answer-" + question + "-error")).containsText("Please enter a number");
        assertThat(page.locator("#answer-" + question)).isVisible();
        visitor.findsThePageFitForEverybody();

        page.locator("#answer-" + question).fill("2");
        NextPage.by(page.locator("#newAppointment\\:book"));
        assertThat(page.locator("#messages")).containsText("is booked");
        assertThat(page.locator("#appointment")).containsText("How many knees?");

        visitor.opens("/admin/appointments?do=new&service=" + service + "&staff=" + business.staff() + "&start="
                + NINE.plus(2, ChronoUnit.HOURS));
        page.locator("#newAppointment\\:who").fill("Silent Inn-" + service);
        NextPage.by(page.locator("#newAppointment\\:book"));
        assertThat(page.locator("#messages")).containsText("is booked");
    }

    /** Who is known, and has a package with the service, pays with it unless somebody says otherwise. */
    @BrowserTest
    void aKnownCustomerPaysWithASessionOfAPackage(Visitor visitor) {
        var customer = OwnCustomer.of(visitor.server());
        customer.booksInDays(9);
        var lot = customer.buysSessions(2);
        visitor.comesInAs("admin@demo.example");
        var page = visitor.page();

        visitor.opens("/admin/appointments?do=new&start=" + NINE);
        page.locator("#newAppointment\\:who").fill(customer.email());
        page.locator("a.suggestion").first().click();
        assertThat(page.locator("#sessions")).hasCount(0);
        page.locator("#newAppointment\\:service").selectOption(String.valueOf(customer.service()));
        assertThat(page.locator("#session-" + lot)).isChecked();
        assertThat(page.locator("#sessions")).containsText("2 left");
        visitor.findsThePageFitForEverybody();
        NextPage.by(page.locator("#newAppointment\\:book"));
        assertThat(page.locator("#messages")).containsText("is booked");
        assertThat(page.locator("#appointment")).containsText("Some sessions");

        visitor.opens("/admin/appointments?do=new&customer=" + customer.id() + "&service=" + customer.service()
                + "&start=" + NINE.plus(2, ChronoUnit.HOURS));
        assertThat(page.locator("#sessions")).containsText("1 left");
        page.locator("#session-none").check();
        NextPage.by(page.locator("#newAppointment\\:book"));
        assertThat(page.locator("#messages")).containsText("is booked");
        assertThat(page.locator("#appointment")).containsText("€10.00");
        var used = visitor.server().database().count("select count(*) from session_entry where lot_id = ?", lot);
        org.assertj.core.api.Assertions.assertThat(used).isOne();
    }
}
