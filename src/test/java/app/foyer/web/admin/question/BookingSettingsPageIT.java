package app.foyer.web.admin.question;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.foyer.testing.BrowserTest;
import app.foyer.testing.NextPage;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.Visitor;
import com.microsoft.playwright.Locator;

/** What the booking page offers and asks, where an administrator decides it. */
class BookingSettingsPageIT {

    private static final String PAGE = "/admin/settings/booking";

    /** With the keyboard alone: Enter in any field saves. */
    @BrowserTest
    void aRuleIsChangedWithTheKeyboardAndStandsInTheLog(Visitor visitor) {
        administrator(visitor).opens(PAGE);
        visitor.findsThePageFitForEverybody();
        var before = field(visitor, "horizonDays:amount").inputValue();
        var other = String.valueOf(Integer.parseInt(before) + 1);

        savesByEnter(visitor, "horizonDays:amount", other);

        assertThat(visitor.page().locator("#messages")).containsText("The booking page follows this from now on");
        assertThat(field(visitor, "horizonDays:amount")).hasValue(other);
        assertThat(visitor.page().locator("#changes")).containsText("from " + before + " to " + other);
        savesByEnter(visitor, "horizonDays:amount", before);
    }

    @BrowserTest
    void whatCannotBeIsSaidBesideItsFieldAndNothingIsSaved(Visitor visitor) {
        administrator(visitor).opens(PAGE);
        var notice = field(visitor, "mostPerDay:amount").inputValue();

        field(visitor, "horizonDays:amount").fill("many");
        field(visitor, "mostPerDay:amount").fill("3");
        field(visitor, "email").selectOption("OPTIONAL");
        field(visitor, "firstName").selectOption("OPTIONAL");
        field(visitor, "lastName").selectOption("OPTIONAL");
        field(visitor, "termsLink").fill("our terms");
        NextPage.by(field(visitor, "save"));

        visitor.findsThePageFitForEverybody();
        assertThat(visitor.page().locator("[id='settings:horizonDays-error']")).containsText("whole number");
        assertThat(visitor.page().locator("#email-error")).containsText("the e-mail address is required");
        assertThat(visitor.page().locator("#termsLink-error")).containsText("This is no address of a page");
        assertThat(visitor.page().locator("#settings")).containsText("Please require the first or the last name");
        assertThat(field(visitor, "horizonDays:amount")).hasValue("many");
        assertThat(field(visitor, "termsLink")).hasValue("our terms");
        visitor.opens(PAGE);
        assertThat(field(visitor, "mostPerDay:amount")).hasValue(notice);
        assertThat(field(visitor, "email")).hasValue("REQUIRED");
    }

    private static void savesByEnter(Visitor visitor, String id, String content) {
        field(visitor, id).fill(content);
        NextPage.by(visitor.page(), () -> field(visitor, id).press("Enter"));
    }

    private static Locator field(Visitor visitor, String id) {
        return visitor.page().locator("[id='settings:" + id + "']");
    }

    private static Visitor administrator(Visitor visitor) {
        return visitor.comesInAs(
                OwnAccount.in(visitor.server().database(), "ADMIN").email());
    }
}
