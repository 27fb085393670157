package app.foyer.web.admin.setting;

import app.foyer.testing.NextPage;
import app.foyer.testing.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** {@code /admin/settings/panel}: what customers may do. */
public final class PanelSettingsPage {

    private final Page page;

    PanelSettingsPage(Visitor visitor) {
        page = visitor.page();
    }

    public static PanelSettingsPage openedBy(Visitor visitor) {
        visitor.opens("/admin/settings/panel");
        return new PanelSettingsPage(visitor);
    }

    public Locator mayReschedule() {
        return page.locator("[id$='mayReschedule']");
    }

    public Locator mayCancel() {
        return page.locator("[id$='mayCancel']");
    }

    public PanelSettingsPage letCustomersReschedule(boolean may) {
        mayReschedule().setChecked(may);
        return this;
    }

    public PanelSettingsPage letCustomersCancel(boolean may) {
        mayCancel().setChecked(may);
        return this;
    }

    /** How long before the start changes close. */
    public Locator changesClose() {
        return page.locator("[id$='changesClose:amount']");
    }

    public void trySaving() {
        NextPage.by(page.locator("[id$=':save']"));
    }

    /** Once more, when the page tells first whom the change touches. */
    public void save() {
        trySaving();
        page.locator("#messages .message").waitFor();
        if (page.locator("#messages").textContent().contains("Save again")) {
            trySaving();
        }
        page.locator("#messages .message").waitFor();
    }
}
