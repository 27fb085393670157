package app.foyer.web.admin.setting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BrowserTest;
import app.foyer.testing.NextPage;
import app.foyer.testing.Visitor;
import com.microsoft.playwright.Locator;

class SecuritySettingsPageIT {

    @BrowserTest
    void aChangeIsSavedAndStandsInBothLogs(Visitor visitor) {
        administrator(visitor).opens("/admin/settings/security");
        visitor.findsThePageFitForEverybody();
        var days = field(visitor, "rememberedDays:amount");
        var before = days.inputValue();
        var other = before.equals("45") ? "46" : "45";

        days.fill(other);
        assertThat(visitor.page().locator("#unsaved")).containsText("1 change");
        save(visitor);

        assertThat(days).hasValue(other);
        assertThat(visitor.page().locator("#changes")).containsText("from " + before + " to " + other);
        visitor.opens("/admin/audit?group=settings&text=rememberedDays");
        assertThat(visitor.page().locator("#lines")).containsText("Remember me");
        days(visitor, before);
    }

    @BrowserTest
    void whatCannotBeIsSaidBesideItsFieldAndNothingIsSaved(Visitor visitor) {
        administrator(visitor).opens("/admin/settings/security");
        var idle = field(visitor, "sessionIdle:amount").inputValue();

        field(visitor, "minimumPasswordLength:amount").fill("3");
        field(visitor, "resetLinkValid:amount").fill("soon");
        field(visitor, "sessionIdle:amount").fill("");
        field(visitor, "embeddingSites").fill("https://good.example\nhttps://bad.example/path");
        save(visitor);

        visitor.findsThePageFitForEverybody();
        assertThat(visitor.page().locator("[id='settings:minimumPasswordLength-error']"))
                .containsText("from 8 to 64");
        assertThat(visitor.page().locator("[id='settings:resetLinkValid-error']"))
                .containsText("whole number");
        assertThat(visitor.page().locator("[id='settings:sessionIdle-error']")).containsText("enter a number");
        assertThat(visitor.page().locator("#embeddingSites-error")).containsText("https://bad.example/path");
        assertThat(field(visitor, "embeddingSites")).hasValue("https://good.example\nhttps://bad.example/path");
        visitor.opens("/admin/settings/security");
        assertThat(field(visitor, "sessionIdle:amount")).hasValue(idle);
    }

    @BrowserTest
    void aSessionCannotIdleLongerThanItLasts(Visitor visitor) {
        administrator(visitor).opens("/admin/settings/security");

        field(visitor, "sessionIdle:amount").fill("700");
        field(visitor, "sessionLongest:amount").fill("2");
        save(visitor);

        assertThat(visitor.page().locator("[id='settings:sessionIdle-error']")).containsText("longest session");
    }

    private static void days(Visitor visitor, String amount) {
        visitor.opens("/admin/settings/security");
        field(visitor, "rememberedDays:amount").fill(amount);
        save(visitor);
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
