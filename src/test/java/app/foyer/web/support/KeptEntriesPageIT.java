package app.foyer.web.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.foyer.testing.BrowserTest;
import app.foyer.testing.NextPage;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.Visitor;
import app.foyer.web.admin.setting.PanelSettingsPage;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsCheckedOptions;

/** A session that ends while somebody fills in a form loses nothing that can be kept. */
class KeptEntriesPageIT {

    private static final String SENTENCE = "Your entries are back. Please look them over and send them again.";

    @BrowserTest
    void settingsAreFilledInAgainAfterSigningIn(Visitor visitor) {
        var admin = OwnAccount.in(visitor.server().database(), "ADMIN");
        visitor.comesInAs(admin.email());
        var settings = PanelSettingsPage.openedBy(visitor);
        var before = settings.changesClose().inputValue();
        settings.changesClose().fill("17");
        var mayCancel = settings.mayCancel().isChecked();
        settings.mayCancel().setChecked(!mayCancel);

        theSessionEnds(visitor);
        settings.trySaving();
        assertThat(visitor.page().locator("#typedIsKept")).isVisible();
        signInHere(visitor, admin);

        assertThat(visitor.page().locator("#entriesAreBack")).hasText(SENTENCE);
        assertThat(settings.changesClose()).hasValue("17");
        assertThat(settings.mayCancel()).isChecked(new IsCheckedOptions().setChecked(!mayCancel));
        visitor.findsThePageFitForEverybody();
        PanelSettingsPage.openedBy(visitor);
        assertThat(visitor.page().locator("#entriesAreBack")).isHidden();
        assertThat(settings.changesClose()).hasValue(before);
    }

    @BrowserTest
    void somebodyElseWhoSignsInGetsNothingOfIt(Visitor visitor) {
        var admin = OwnAccount.in(visitor.server().database(), "ADMIN");
        var other = OwnAccount.in(visitor.server().database(), "ADMIN");
        visitor.comesInAs(admin.email());
        var settings = PanelSettingsPage.openedBy(visitor);
        var before = settings.changesClose().inputValue();
        settings.changesClose().fill("17");

        theSessionEnds(visitor);
        settings.trySaving();
        signInHere(visitor, other);

        assertThat(settings.changesClose()).hasValue(before);
        assertThat(visitor.page().locator("#entriesAreBack")).isHidden();
        PanelSettingsPage.openedBy(visitor);
        assertThat(settings.changesClose()).hasValue(before);
    }

    @BrowserTest
    void aPageThatWasOpenForTooLongIsFilledInAgain(Visitor visitor) {
        visitor.mayBeRefused().opens("/forgot-password");
        var email = visitor.page().locator("[id='forgotPassword:email']");
        email.fill("grace@people.example");

        theSessionEnds(visitor);
        NextPage.by(visitor.page().locator("[id='forgotPassword:askForLink']"));
        NextPage.by(visitor.page().locator("main a.button-primary"));

        assertThat(email).hasValue("grace@people.example");
        assertThat(visitor.page().locator("#entriesAreBack")).hasText(SENTENCE);
    }

    @BrowserTest
    void aSignInPageThatWasOpenForTooLongKnowsTheAddressAndWhereToGo(Visitor visitor) {
        var admin = OwnAccount.in(visitor.server().database(), "ADMIN");
        visitor.mayBeRefused().opens("/login?from=%2Fpanel%2Fpassword");
        var email = visitor.page().getByLabel("E-mail address");
        email.fill(admin.email());
        visitor.page().getByLabel("Password").fill(admin.password());

        theSessionEnds(visitor);
        NextPage.by(visitor.page().locator("[id='login:signIn']"));
        NextPage.by(visitor.page().locator("main a.button-primary"));

        assertThat(email).hasValue(admin.email());
        assertThat(visitor.page().getByLabel("Password")).isEmpty();
        assertThat(visitor.page().locator("#typedIsKept")).isHidden();
        signInHere(visitor, admin);
        assertThat(visitor.page().locator("#changePassword")).isVisible();
    }

    @BrowserTest
    void noPasswordIsEverKept(Visitor visitor) {
        visitor.mayBeRefused().opens("/forgot-password");
        visitor.page()
                .evaluate("() => {const f = document.getElementById('forgotPassword'); for (const t of"
                        + " ['password','hidden']) {const i = document.createElement('input'); i.type = t; i.name = 'x' + t;"
                        + " i.value = 'secret word'; f.append(i);} const c = document.createElement('input'); c.name = 'code';"
                        + " c.autocomplete = 'one-time-code'; c.value = 'secret word'; f.append(c);}");
        visitor.page().locator("[id='forgotPassword:email']").fill("grace@people.example");

        theSessionEnds(visitor);
        NextPage.by(visitor.page().locator("[id='forgotPassword:askForLink']"));

        org.assertj.core.api.Assertions.assertThat(
                        String.valueOf(visitor.page().evaluate("JSON.stringify(sessionStorage)")))
                .contains("grace@people.example")
                .doesNotContain("secret word", "ViewState");
    }

    private static void theSessionEnds(Visitor visitor) {
        visitor.page().context().clearCookies(new ClearCookiesOptions().setName("sid"));
    }

    /** At the sign-in page to which the answer has led. */
    private static void signInHere(Visitor visitor, OwnAccount person) {
        Locator email = visitor.page().getByLabel("E-mail address");
        email.fill(person.email());
        visitor.page().getByLabel("Password").fill(person.password());
        NextPage.by(visitor.page().locator("[id='login:signIn']"));
    }
}
