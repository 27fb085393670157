package app.foyer.web.sign;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BrowserTest;
import app.foyer.testing.NextPage;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PhoneApp;
import app.foyer.testing.Visitor;
import com.microsoft.playwright.Page;

/** A second factor in the browser, from the first look at it to the day on which the phone is gone. */
class SecondFactorPageIT {

    @BrowserTest
    void isSetUpUsedAndSwitchedOff(Visitor visitor) {
        var grace = OwnAccount.in(visitor.server().database(), "CUSTOMER");
        SignInPage.openedBy(visitor).letIn(grace.email(), grace.password());
        var page = visitor.page();

        visitor.opens("/panel/password");
        NextPage.by(page.locator("#toFactor"));
        visitor.findsThePageFitForEverybody();
        page.locator("#factorOn").getByLabel("Current password").fill("wrong");
        press(page, "beginFactor:begin");
        visitor.findsThePageFitForEverybody();
        assertThat(page.locator("#factorOn").innerText()).contains("not your current password");
        page.locator("#factorOn").getByLabel("Current password").fill(grace.password());
        press(page, "beginFactor:begin");

        visitor.findsThePageFitForEverybody();
        assertThat((Integer) page.locator("#appKeyPicture").evaluate("picture => picture.naturalWidth"))
                .as("the picture is shown")
                .isPositive();
        var phone = PhoneApp.with(page.locator("#appKey").innerText());
        page.getByLabel("Code from the app").fill("123");
        press(page, "confirmFactor:confirm");
        visitor.findsThePageFitForEverybody();
        page.getByLabel("Code from the app").fill(phone.nextCode());
        press(page, "confirmFactor:confirm");
        visitor.findsThePageFitForEverybody();
        var codes = page.locator("#recoveryCodes").innerText().split("\\s+");
        assertThat(codes).hasSize(10);
        page.reload();
        assertThat(page.locator("#recoveryCodes").innerText()).contains(codes);
        press(page, "putAway:keptCodes");
        assertThat(page.locator("#codesLeft").innerText()).contains("10");
        visitor.findsThePageFitForEverybody();

        signOut(visitor);
        SignInPage.openedBy(visitor).letIn(grace.email(), grace.password());
        visitor.findsThePageFitForEverybody();
        page.getByLabel("Code from the app").fill("123");
        press(page, "secondFactor:pass");
        visitor.findsThePageFitForEverybody();
        page.getByLabel("Code from the app").fill(phone.nextCode());
        press(page, "secondFactor:pass");
        assertThat(visitor.address()).isEqualTo("/panel/appointments");

        signOut(visitor);
        SignInPage.openedBy(visitor).letIn(grace.email(), grace.password());
        NextPage.by(page.locator("#toRecovery"));
        visitor.findsThePageFitForEverybody();
        page.getByLabel("Recovery code").fill(codes[3].toLowerCase());
        press(page, "secondFactor:pass");

        visitor.opens("/panel/password");
        assertThat(page.locator("#codesLeft").innerText()).contains("9");
        NextPage.by(page.locator("#toCodes"));
        visitor.findsThePageFitForEverybody();
        page.locator("#factorCodes").getByLabel("Code from the app").fill(codes[4]);
        press(page, "newCodes:makeCodes");
        var fresh = page.locator("#recoveryCodes").innerText().split("\\s+");
        assertThat(fresh).hasSize(10).doesNotContain(codes);
        press(page, "putAway:keptCodes");

        NextPage.by(page.locator("#toOff"));
        visitor.findsThePageFitForEverybody();
        page.locator("#factorOff").getByLabel("Current password").fill(grace.password());
        page.locator("#factorOff").getByLabel("Code from the app").fill(fresh[0]);
        press(page, "switchOffFactor:switchOff");
        assertThat(page.locator("#toFactor").isVisible()).isTrue();
    }

    private static void press(Page page, String button) {
        NextPage.by(page.locator("[id='" + button + "']"));
    }

    private static void signOut(Visitor visitor) {
        visitor.opens("/logout");
        press(visitor.page(), "logout:signOut");
    }
}
