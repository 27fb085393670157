package app.foyer.web.admin.message;

import app.foyer.testing.NextPage;
import app.foyer.testing.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** {@code /admin/messages}: what was sent, what waits, what failed. */
public final class MessagesPage {

    private final Page page;

    private MessagesPage(Visitor visitor) {
        page = visitor.page();
    }

    public static MessagesPage openedBy(Visitor visitor) {
        visitor.opens("/admin/messages");
        return new MessagesPage(visitor);
    }

    public Locator rowsFor(String recipient) {
        return page.locator("#messageList tbody tr").filter(new Locator.FilterOptions().setHasText(recipient));
    }

    public MessagesPage openFirstFor(String recipient) {
        NextPage.by(rowsFor(recipient).first().locator("a.row-link"));
        return this;
    }

    public String letter() {
        return page.locator("#letter").innerText();
    }
}
