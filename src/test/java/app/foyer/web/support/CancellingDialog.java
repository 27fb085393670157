package app.foyer.web.support;

import app.foyer.testing.NextPage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The dialog that says what cancelling means, before it is done. */
public final class CancellingDialog {

    private final Page page;

    private CancellingDialog(Page page) {
        this.page = page;
    }

    public static CancellingDialog on(Page page) {
        page.locator("#cancelDialog").waitFor();
        return new CancellingDialog(page);
    }

    public Locator dialog() {
        return page.locator("#cancelDialog");
    }

    public Locator reason() {
        return page.locator("[id$='cancelForm:reason']");
    }

    public void keepIt() {
        NextPage.by(page.locator("[id$='keep']"));
    }

    public void cancel() {
        NextPage.by(page.locator("[id$='cancelForm:cancelNow']"));
    }
}
