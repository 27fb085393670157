package app.foyer.web.admin.workflow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BrowserTest;
import app.foyer.testing.NextPage;
import app.foyer.testing.Visitor;
import java.util.UUID;
import java.util.regex.Pattern;

class WorkflowsPageIT {

    private static final String SAVED = "Welcome {customer_first_name}";

    @BrowserTest
    void anAdministratorMakesAWorkflowWritesWhatItSaysSwitchesItOnAndDeletesIt(Visitor visitor) {
        var name = "For the desk " + UUID.randomUUID();
        administrator(visitor).opens("/admin/workflows");
        assertThat(visitor.page().locator("#workflows")).containsText("24 hours before the start");
        visitor.findsThePageFitForEverybody();

        NextPage.by(visitor.page().locator("#new"));
        visitor.findsThePageFitForEverybody();
        visitor.page().locator("[id='newForm:event']").selectOption("CUSTOMER_CREATED");
        NextPage.by(visitor.page().locator("[id='newForm:create']"));
        assertThat(visitor.page().locator("#name-error")).containsText("Please give the workflow a name");
        assertThat(visitor.page().locator("[id='newForm:name']")).isFocused();
        assertThat(visitor.page().locator("[id='newForm:event']")).hasValue("CUSTOMER_CREATED");
        visitor.findsThePageFitForEverybody();
        visitor.page().locator("[id='newForm:name']").fill(name);
        NextPage.by(visitor.page().locator("[id='newForm:create']"));
        assertThat(visitor.page().locator("#state")).hasText("Off");
        visitor.findsThePageFitForEverybody();

        NextPage.by(visitor.page().locator("[id$='-en']").first());
        assertThat(visitor.page().locator("#origin")).hasText("Nothing is written yet.");
        assertThat(visitor.page().locator("#notYet")).hasCount(1);
        assertThat(visitor.page().locator(".field-error:visible")).hasCount(0);
        assertThat(visitor.page().locator("#toRestore")).hasCount(0);
        visitor.findsThePageFitForEverybody();
        visitor.page().locator("[id='templateForm:subject']").fill("Welcome {customer_frist_name}{customer_password}");
        visitor.page().locator("[id='templateForm:html']").fill("<h1>Hi</h1><script>x</script>");
        visitor.page().locator("[id='templateForm:text']").fill("Hi {customer_first_name}");
        NextPage.by(visitor.page().locator("[id='templateForm:save']"));
        assertThat(visitor.page().locator("#subject-error"))
                .containsText(Pattern.compile("\\{customer_frist_name} in line 1, character 9.*"
                        + "\\{customer_password} in line 1, character 30"));
        assertThat(visitor.page().locator("[id='templateForm:subject']"))
                .hasValue("Welcome {customer_frist_name}{customer_password}");
        assertThat(visitor.page().locator("[id='templateForm:subject']")).isFocused();
        withoutTheFrames(visitor).findsThePageFitForEverybody();
        visitor.page().locator("[id='templateForm:subject']").fill("Welcome {customer_first_name}");
        NextPage.by(visitor.page().locator("[id='templateForm:save']"));
        assertThat(visitor.page().locator("#messages"))
                .containsText("Taken out, because it has no place in a mail: <script>.");
        assertThat(visitor.page().locator("[id='templateForm:html']")).hasValue("<h1>Hi</h1>");
        assertThat(visitor.page().locator("#shownSubject")).hasText("Welcome Grace");
        assertThat(visitor.page().locator("iframe[sandbox='']")).hasCount(2);

        // while it is typed, and with what a real appointment says
        visitor.page().locator("[id='templateForm:subject']").press("End");
        visitor.page().locator("[id='templateForm:subject']").pressSequentially(" and hello");
        assertThat(visitor.page().locator("#shownSubject")).hasText("Welcome Grace and hello");
        assertThat(visitor.page().locator("[id='templateForm:subject']"))
                .hasValue("Welcome {customer_first_name} and hello");
        visitor.page().locator("[id='templateForm:html']").pressSequentially("<p>Soon</p>");
        assertThat(visitor.page().locator("#light")).hasAttribute("srcdoc", Pattern.compile("Soon"));
        var reference = visitor.page().locator("#latest option").first().getAttribute("value");
        visitor.page().locator("[id='templateForm:reference']").fill(reference);
        assertThat(visitor.page().locator("#shownSubject"))
                .hasText("Welcome " + firstNameOf(visitor, reference) + " and hello");
        isAskedBecauseSomebodyElseWasFaster(visitor);
        NextPage.by(visitor.page().locator("[id='templateForm:mineAnyway']"));
        assertThat(visitor.page().locator("[id='templateForm:subject']"))
                .hasValue("Welcome {customer_first_name} and hello");
        assertThat(visitor.page().locator("#meanwhile")).hasCount(0);
        withoutTheFrames(visitor).findsThePageFitForEverybody();

        NextPage.by(visitor.page().locator("#back"));
        changesItsName(visitor, name);
        NextPage.by(visitor.page().locator("[id='stateForm:switchOn']"));
        assertThat(visitor.page().locator("#state")).hasText("On");
        NextPage.by(visitor.page().locator("[id='stateForm:switchOff']"));
        sendsItToSomebodyElseToo(visitor);
        copiesIt(visitor);
        sendsItToOneFewer(visitor);
        NextPage.by(visitor.page().locator("#toDelete"));
        visitor.findsThePageFitForEverybody();
        NextPage.by(visitor.page().locator("[id='deleteForm:delete']"));
        assertThat(visitor.page().locator("#workflows")).not().containsText(name);
        assertThat(visitor.server()
                        .database()
                        .count(
                                "select count(*) from audit_entry where subject like ? and action like 'settings.workflow%'",
                                name + " #%"))
                .isEqualTo(8);
    }

    @BrowserTest
    void aStockTextIsGivenBackAfterAQuestion(Visitor visitor) {
        administrator(visitor).opens("/admin/template?action=5&language=de");
        assertThat(visitor.page().locator("#toRestore")).hasCount(0);
        var stock = visitor.page().locator("[id='templateForm:subject']").inputValue();
        visitor.page().locator("[id='templateForm:subject']").fill("Danke");
        NextPage.by(visitor.page().locator("[id='templateForm:save']"));
        assertThat(visitor.page().locator("#origin")).containsText("your own text");

        NextPage.by(visitor.page().locator("#toRestore"));
        withoutTheFrames(visitor).findsThePageFitForEverybody();
        NextPage.by(visitor.page().locator("[id='restoreForm:restore']"));
        assertThat(visitor.page().locator("[id='templateForm:subject']")).hasValue(stock);
        assertThat(visitor.page().locator("#toRestore")).hasCount(0);
    }

    @BrowserTest
    void aReminderNeedsATimeAndWhatIsNotThereHasNoPage(Visitor visitor) {
        administrator(visitor).opens("/admin/workflow?workflow=10");
        visitor.page().locator("[id='workflowForm:amount']").fill("");
        NextPage.by(visitor.page().locator("[id='workflowForm:change']"));
        assertThat(visitor.page().locator("#amount-error")).containsText("Please enter a number.");
        assertThat(visitor.page().locator("[id='workflowForm:amount']")).isFocused();
        visitor.page().locator("[id='workflowForm:amount']").fill("0");
        visitor.page().locator("[id='workflowForm:name']").fill("x".repeat(101));
        NextPage.by(visitor.page().locator("[id='workflowForm:change']"));
        assertThat(visitor.page().locator("#amount-error")).containsText("from 1 minute to 365 days");
        assertThat(visitor.page().locator("#name-error")).containsText("at most 100 characters");
        assertThat(visitor.page().locator("[id='workflowForm:amount']")).hasValue("0");
        visitor.findsThePageFitForEverybody();

        visitor.mayBeRefused();
        for (var address : new String[] {
            "/admin/workflow?workflow=7777777777",
            "/admin/workflow?workflow=x",
            "/admin/template?action=7777777777",
            "/admin/appointments?appointment=FO-22222"
        }) {
            visitor.opens(address);
            assertThat(visitor.page().locator("h1")).hasText("There is nothing at this address");
        }
    }

    /** And has still typed what was typed. */
    private static void isAskedBecauseSomebodyElseWasFaster(Visitor visitor) {
        visitor.server().database().run("update workflow_template set version = version + 1 where subject = ?", SAVED);
        NextPage.by(visitor.page().locator("[id='templateForm:save']"));
        assertThat(visitor.page().locator("#meanwhile"))
                .containsText(Pattern.compile("admin@demo.example changed this on .*, after you had opened it"));
        assertThat(visitor.page().locator("#theirs")).hasAttribute("target", "_blank");
        assertThat(visitor.page().locator("[id='templateForm:subject']"))
                .hasValue("Welcome {customer_first_name} and hello");
        withoutTheFrames(visitor).findsThePageFitForEverybody();
        NextPage.by(visitor.page().locator("[id='templateForm:save']"));
        assertThat(visitor.page().locator("#meanwhile")).hasCount(1);
    }

    /** The same of a workflow itself. */
    private static void changesItsName(Visitor visitor, String name) {
        visitor.page().locator("[id='workflowForm:name']").fill(name + " and more");
        visitor.server().database().run("update workflow set version = version + 1 where name = ?", name);
        NextPage.by(visitor.page().locator("[id='workflowForm:change']"));
        assertThat(visitor.page().locator("#meanwhile")).containsText("admin@demo.example changed this on");
        assertThat(visitor.page().locator("[id='workflowForm:name']")).hasValue(name + " and more");
        visitor.page().locator("[id='workflowForm:name']").fill(name);
        NextPage.by(visitor.page().locator("[id='workflowForm:mineAnyway']"));
        assertThat(visitor.page().locator("h1")).hasText(name);
    }

    /** What sending would refuse is said beside its field; the secret of the program is there before the first call. */
    private static void sendsItToSomebodyElseToo(Visitor visitor) {
        var program = "https://" + UUID.randomUUID() + ".example/foyer";
        NextPage.by(visitor.page().locator("#toAdd"));
        visitor.findsThePageFitForEverybody();
        NextPage.by(visitor.page().locator("#by-WEBHOOK"));
        assertThat(visitor.page().locator("[id='actionForm:recipient']")).hasCount(0);
        assertThat(visitor.page().locator("[id='actionForm:addressLabel']")).hasText("Address of the program");
        visitor.findsThePageFitForEverybody();
        assertThat(visitor.page().locator("[id='actionForm:parts'] input")).hasCount(1);
        visitor.page().getByLabel("The customer").uncheck();
        visitor.page().locator("[id='actionForm:address']").fill("ftp://program.example/foyer");
        NextPage.by(visitor.page().locator("[id='actionForm:save']"));
        assertThat(visitor.page().locator("#address-error")).containsText("It begins with https://");
        assertThat(visitor.page().locator("[id='actionForm:address']")).hasValue("ftp://program.example/foyer");
        visitor.page().locator("[id='actionForm:address']").fill(program);
        NextPage.by(visitor.page().locator("[id='actionForm:save']"));
        assertThat(visitor.page().locator(".workflow-action-name").last()).hasText("Webhook: " + program);
        assertThat(visitor.page().locator(".workflow-action-told")).hasText("Is told only what happened, and when.");
        assertThat(visitor.server().database().count("select count(*) from webhook_secret where address = ?", program))
                .isEqualTo(1);

        NextPage.by(visitor.page().locator("[id^='change-']").first());
        visitor.page().locator("[id='actionForm:recipient']").selectOption("ADDRESS");
        visitor.page().locator("[id='actionForm:address']").fill("desk@example.com");
        NextPage.by(visitor.page().locator("[id='actionForm:save']"));
        assertThat(visitor.page().locator(".workflow-action-name").first()).hasText("Mail: desk@example.com");
    }

    /** And comes back to the first one. */
    private static void sendsItToOneFewer(Visitor visitor) {
        NextPage.by(visitor.page().locator("[id^='remove-']").last());
        assertThat(visitor.page().locator("#removeDialog")).containsText("Webhook: https://");
        visitor.findsThePageFitForEverybody();
        NextPage.by(visitor.page().locator("[id='removeForm:remove']"));
        assertThat(visitor.page().locator(".workflow-action-name")).hasCount(1);
        assertThat(visitor.page().locator("[id^='remove-']")).hasCount(0);
    }

    private static void copiesIt(Visitor visitor) {
        var original = visitor.page().url();
        NextPage.by(visitor.page().locator("[id='stateForm:copy']"));
        assertThat(visitor.page().locator("h1")).containsText("Copy of For the desk");
        assertThat(visitor.page().locator(".workflow-action-name").first()).hasText("Mail: desk@example.com");
        NextPage.by(visitor.page().locator("[id$='-en']").first());
        assertThat(visitor.page().locator("[id='templateForm:subject']"))
                .hasValue("Welcome {customer_first_name} and hello");
        assertThat(visitor.page().locator("#toRestore")).hasCount(0);
        NextPage.by(visitor.page().locator("#back"));
        NextPage.by(visitor.page().locator("#toDelete"));
        NextPage.by(visitor.page().locator("[id='deleteForm:delete']"));
        visitor.opens(original.substring(original.indexOf("/admin/")));
    }

    private static String firstNameOf(Visitor visitor, String reference) {
        return visitor.server()
                .database()
                .list(
                        row -> row.getString(1),
                        "select c.first_name from appointment a join customer c on c.id = a.customer_id"
                                + " where a.reference = ?",
                        reference)
                .get(0);
    }

    /** Nothing may run in them, not even what looks at the rest of the page. */
    private static Visitor withoutTheFrames(Visitor visitor) {
        visitor.page().evaluate("document.querySelectorAll('iframe').forEach(frame => frame.remove())");
        return visitor;
    }

    private static Visitor administrator(Visitor visitor) {
        return visitor.comesInAs("admin@demo.example");
    }
}
