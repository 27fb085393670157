package app.foyer.web.admin.setting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.foyer.testing.BrowserTest;
import app.foyer.testing.NextPage;
import app.foyer.testing.Visitor;

/** Trying the rules for customers out, and what the page of rules says that a change would touch. */
class TryItPageIT {

    @BrowserTest
    void saysWhatACustomerMayDoAndWhichSettingSaysSo(Visitor visitor) {
        visitor.comesInAs("admin@demo.example").opens("/admin/settings/try");
        NextPage.by(visitor.page().locator("#choice a").first());
        visitor.findsThePageFitForEverybody();

        asksFor(visitor, "2020-01-01T10:00");
        assertThat(visitor.page().locator("#move")).containsText("Allowed until");
        assertThat(visitor.page().locator("#cancel")).containsText("Allowed until");

        asksFor(visitor, "2090-01-01T10:00");
        assertThat(visitor.page().locator("#move .status-bad").first()).hasText("Not allowed");

        visitor.opens("/admin/settings/try?appointment=FO-00000&at=soon");
        assertThat(visitor.page().locator("#unknown")).containsText("There is no such appointment");
        visitor.opens("/admin/settings/try?search=nobody%20of%20this%20name");
        assertThat(visitor.page().locator("main")).containsText("No appointment found");
    }

    @BrowserTest
    void aChangeOfTheRulesTellsWhatItTouchesBeforeItIsSaved(Visitor visitor) {
        visitor.comesInAs("admin@demo.example").opens("/admin/settings/panel");
        visitor.page().locator("[id='settings:mayCancel']").click();
        assertThat(visitor.page().locator("[id='settings:touched']")).containsText("booked");
        assertThat(visitor.page().locator("[id='settings:touched']")).containsText("affected: their customers");
        visitor.page().locator("[id='settings:mayCancel']").click();
        visitor.page().locator("[id='settings:mayEditAccount']").click();
        assertThat(visitor.page().locator("[id='settings:touched']")).containsText("No booked appointment");
        visitor.page().locator("[id='settings:open']").click();
        assertThat(visitor.page().locator("[id='settings:touched']")).containsText("affected: their customers");
        visitor.findsThePageFitForEverybody();
    }

    @BrowserTest
    void whoSavesBeforeTheNumberWasToldReadsItFirst(Visitor visitor) {
        visitor.comesInAs("admin@demo.example").opens("/admin/settings/panel");
        var page = visitor.page();
        var notice = page.locator("[id='settings:changesClose:amount']");
        page.evaluate("() => { window.foyerCount = function () {}; }");
        try {
            notice.fill("313");
            NextPage.by(page.locator("[id='settings:save']"));

            assertThat(page.locator("#messages")).containsText("affected: their customers");
            assertThat(page.locator("#messages")).containsText("Save again if that is what you want");
            assertThat(notice).hasValue("313");
            NextPage.by(page.locator("[id='settings:save']"));
            assertThat(page.locator("#messages .message")).not().containsText("Save again");
            assertThat(notice).hasValue("313");
        } finally {
            visitor.server().database().run("delete from setting where name = 'panel.changesClose'");
        }
    }

    private static void asksFor(Visitor visitor, String moment) {
        visitor.page().locator("#at").fill(moment);
        NextPage.by(visitor.page().locator("#try"));
    }
}
