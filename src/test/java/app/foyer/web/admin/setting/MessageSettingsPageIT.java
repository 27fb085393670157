package app.foyer.web.admin.setting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.foyer.testing.BrowserTest;
import app.foyer.testing.NextPage;
import app.foyer.testing.Visitor;
import com.microsoft.playwright.Locator;

class MessageSettingsPageIT {

    private static final String PAGE = "/admin/settings/messages";

    @BrowserTest
    void aChangeIsSavedAndStandsInTheLog(Visitor visitor) {
        administrator(visitor).opens(PAGE);
        visitor.findsThePageFitForEverybody();

        field(visitor, "foot").fill("Court: Hamburg");
        assertThat(visitor.page().locator("#unsaved")).containsText("1 change");
        save(visitor);

        assertThat(field(visitor, "foot")).hasValue("Court: Hamburg");
        assertThat(visitor.page().locator("#changes")).containsText("Lines at the foot");
        assertThat(visitor.page().locator("#ways")).containsText("SMS");
        field(visitor, "foot").fill("");
        save(visitor);
    }

    @BrowserTest
    void whatCannotBeIsSaidBesideItsFieldAndKept(Visitor visitor) {
        administrator(visitor).opens(PAGE);

        field(visitor, "replyTo").fill("desk at practice");
        field(visitor, "senderName").fill("x".repeat(90));
        save(visitor);

        assertThat(visitor.page().locator("#replyTo-error")).containsText("no e-mail address");
        assertThat(visitor.page().locator("#senderName-error")).containsText("at most 80");
        assertThat(field(visitor, "replyTo")).hasValue("desk at practice");
    }

    private static Locator field(Visitor visitor, String id) {
        return visitor.page().locator("[id='settings:" + id + "']");
    }

    private static void save(Visitor visitor) {
        NextPage.by(visitor.page().locator("[id='settings:save']"));
    }

    private static Visitor administrator(Visitor visitor) {
        return visitor.comesInAs("admin@demo.example");
    }
}
