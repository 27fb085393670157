package app.foyer.web.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BrowserTest;
import app.foyer.testing.NextPage;
import app.foyer.testing.Visitor;
import app.foyer.web.sign.SignInPage;
import java.util.UUID;

class WorkflowsPageIT {

    @BrowserTest
    void anAdministratorMakesAWorkflowWritesWhatItSaysSwitchesItOnAndDeletesIt(Visitor visitor) {
        var name = "For the desk " + UUID.randomUUID();
        administrator(visitor).opens("/admin/workflows");
        assertThat(visitor.page().locator("#workflows")).containsText("24 hours before the start");
        visitor.findsThePageFitForEverybody();

        NextPage.by(visitor.page().locator("#new"));
        visitor.findsThePageFitForEverybody();
        visitor.page().locator("[id='newForm:name']").fill(name);
        visitor.page().locator("[id='newForm:event']").selectOption("CUSTOMER_CREATED");
        NextPage.by(visitor.page().locator("[id='newForm:create']"));
        assertThat(visitor.page().locator("#state")).hasText("Off");
        visitor.findsThePageFitForEverybody();

        NextPage.by(visitor.page().locator("[id$='-en']").first());
        visitor.page().locator("[id='templateForm:subject']").fill("Welcome {customer_frist_name}");
        visitor.page().locator("[id='templateForm:html']").fill("<h1>Hi</h1><script>x</script>");
        visitor.page().locator("[id='templateForm:text']").fill("Hi {customer_first_name}");
        NextPage.by(visitor.page().locator("[id='templateForm:save']"));
        assertThat(visitor.page().locator("#messages")).containsText("{customer_frist_name} in line 1, character 9");
        assertThat(visitor.page().locator("[id='templateForm:subject']")).hasValue("Welcome {customer_frist_name}");
        visitor.page().locator("[id='templateForm:subject']").fill("Welcome {customer_first_name}");
        NextPage.by(visitor.page().locator("[id='templateForm:save']"));
        assertThat(visitor.page().locator("[id='templateForm:html']")).hasValue("<h1>Hi</h1>");
        assertThat(visitor.page().locator("#shownSubject")).hasText("Welcome Grace");
        assertThat(visitor.page().locator("iframe[sandbox='']")).hasCount(2);
        withoutTheFrames(visitor).findsThePageFitForEverybody();

        NextPage.by(visitor.page().locator("#back"));
        NextPage.by(visitor.page().locator("[id='stateForm:switchOn']"));
        assertThat(visitor.page().locator("#state")).hasText("On");
        NextPage.by(visitor.page().locator("[id='stateForm:switchOff']"));
        NextPage.by(visitor.page().locator("#toDelete"));
        visitor.findsThePageFitForEverybody();
        NextPage.by(visitor.page().locator("[id='deleteForm:delete']"));
        assertThat(visitor.page().locator("#workflows")).not().containsText(name);
        assertThat(visitor.server()
                        .database()
                        .count(
                                "select count(*) from audit_entry where subject = ? and action like 'settings.workflow%'",
                                name))
                .isEqualTo(4);
    }

    /** Nothing may run in them, not even what looks at the rest of the page. */
    private static Visitor withoutTheFrames(Visitor visitor) {
        visitor.page().evaluate("document.querySelectorAll('iframe').forEach(frame => frame.remove())");
        return visitor;
    }

    private static Visitor administrator(Visitor visitor) {
        return SignInPage.openedBy(visitor).letIn("admin@demo.example", SignInPage.DEMO_PASSWORD);
    }
}
