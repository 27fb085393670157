package app.foyer.web.sign;

import app.foyer.testing.NextPage;
import app.foyer.testing.Visitor;
import com.microsoft.playwright.Page;

/** {@code /forgot-password} and, by the link from the mail, {@code /reset-password}. */
public final class ForgotPasswordPage {

    private final Page page;

    private ForgotPasswordPage(Visitor visitor) {
        page = visitor.page();
    }

    public static ForgotPasswordPage openedBy(Visitor visitor) {
        visitor.opens("/forgot-password");
        return new ForgotPasswordPage(visitor);
    }

    /** @param link from the mail */
    public static ForgotPasswordPage openedBy(Visitor visitor, String link) {
        visitor.opens(link);
        return new ForgotPasswordPage(visitor);
    }

    /** Asks for the link, and returns what is said about it. */
    public String askForLink(String email) {
        page.getByLabel("E-mail address").fill(email);
        NextPage.by(page.locator("[id='forgotPassword:askForLink']"));
        return page.locator("#asked").innerText();
    }

    public ForgotPasswordPage setPassword(String password) {
        page.getByLabel("New password").fill(password);
        NextPage.by(page.locator("[id='resetPassword:setPassword']"));
        return this;
    }

    public String complaint() {
        return page.locator("[id='resetPassword:password-error'], [id='password-error'], #messages")
                .allInnerTexts()
                .toString();
    }

    /** Whether the link opens nothing (any more). */
    public boolean isRefused() {
        return page.locator("#notGood").isVisible();
    }
}
