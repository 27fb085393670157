package app.foyer.web.sign;

import app.foyer.testing.NextPage;
import app.foyer.testing.Visitor;
import com.microsoft.playwright.Page;

/** {@code /login}: one page for everybody. */
public final class SignInPage {

    public static final String DEMO_PASSWORD = "welcome-to-foyer";

    private final Visitor visitor;
    private final Page page;

    private SignInPage(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    public static SignInPage openedBy(Visitor visitor) {
        return openedBy(visitor, "/login");
    }

    /** @param address of the page, or of one that leads to it */
    public static SignInPage openedBy(Visitor visitor, String address) {
        visitor.opens(address);
        return new SignInPage(visitor);
    }

    public SignInPage signIn(String email, String password) {
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password").fill(password);
        NextPage.by(page.locator("[id='login:signIn']"));
        return this;
    }

    /** Signs in somebody who may. */
    public Visitor letIn(String email, String password) {
        signIn(email, password);
        if (visitor.address().startsWith("/login")) {
            throw new AssertionError("%s was not let in: %s".formatted(email, said()));
        }
        return visitor;
    }

    /** Everything that is said to somebody who was not let in. */
    public String said() {
        return page.locator("main").innerText();
    }
}
