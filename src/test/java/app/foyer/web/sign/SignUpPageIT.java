package app.foyer.web.sign;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BrowserTest;
import app.foyer.testing.NextPage;
import app.foyer.testing.Screen;
import app.foyer.testing.Visitor;

class SignUpPageIT {

    @BrowserTest
    void fromTheFormByTheMailToThePanelAndToAnotherAddress(Visitor visitor) {
        var email = BookingApi.newAddress();
        var newEmail = BookingApi.newAddress();
        var page = visitor.opens("/signup").page();
        visitor.findsThePageFitForEverybody();
        page.getByLabel("First name").fill("Grace");
        page.getByLabel("Last name").fill("Höpper");
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Phone").fill("+49 30 901820");
        page.getByLabel("Password").fill(SigningUp.PASSWORD);
        NextPage.by(page.locator("[id='signUp:askForAccount']"));
        visitor.findsThePageFitForEverybody();

        visitor.opens(visitor.mailbox().next(email).link("Confirm address"));
        visitor.findsThePageFitForEverybody();
        assertThat(visitor.address()).as("the secret leaves the address bar").doesNotContain("t=");
        NextPage.by(page.locator("[id='verifyEmail:prove']"));
        assertThat(page.locator("#news")).containsText("Your address is proven");
        SignInPage.openedBy(visitor).letIn(email, SigningUp.PASSWORD);

        visitor.opens("/panel/account");
        visitor.findsThePageFitForEverybody();
        assertThat(page.getByLabel("First name")).hasValue("Grace");
        assertThat(page.getByLabel("Last name")).hasValue("Höpper");
        page.getByLabel("New address").fill(newEmail);
        page.getByLabel("Current password").fill(SigningUp.PASSWORD);
        NextPage.by(page.locator("[id='changeEmail:ask']"));
        assertThat(page.locator("#messages")).containsText(newEmail);
        visitor.opens(visitor.mailbox().next(newEmail).link("Confirm address"));
        visitor.findsThePageFitForEverybody();
        NextPage.by(page.locator("[id='verifyEmail:prove']"));
        assertThat(page.locator("#news")).containsText("Your new address is proven");
        SignInPage.openedBy(visitor).letIn(newEmail, SigningUp.PASSWORD);
    }

    @BrowserTest(Screen.DESKTOP)
    void whatIsWrongIsSaidBesideEachFieldAndNothingTypedIsLost(Visitor visitor) {
        visitor.mayBeRefused();
        var page = visitor.opens("/signup").page();
        page.getByLabel("E-mail address").fill("grace@harbour.example");
        page.getByLabel("Phone").fill("12");
        NextPage.by(page.locator("[id='signUp:askForAccount']"));

        assertThat(page.locator("main")).containsText("Please enter your first name");
        assertThat(page.locator("main")).containsText("This is not a phone number");
        assertThat(page.getByLabel("E-mail address")).hasValue("grace@harbour.example");
        visitor.findsThePageFitForEverybody();
    }
}
