package app.foyer.web.admin.question;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.foyer.testing.BrowserTest;
import app.foyer.testing.NextPage;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.Visitor;
import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A question of the business's own, from the empty form to the booking page and into the archive. */
class QuestionsPageIT {

    private static final Instant NINE =
            Instant.now().truncatedTo(ChronoUnit.DAYS).plus(20, ChronoUnit.DAYS).plus(9, ChronoUnit.HOURS);

    @BrowserTest
    void isMadeWithTheKeyboardAskedWhereItBelongsAndArchived(Visitor visitor) {
        var business = OwnBusiness.in(visitor.server().database());
        var service = business.service(Duration.ofHours(1)).offered();
        var label = "Which knee? " + UUID.randomUUID();
        administrator(visitor).opens("/admin/settings/questions?do=add&kind=choice");
        visitor.findsThePageFitForEverybody();

        NextPage.by(field(visitor, "save"));
        assertThat(visitor.page().locator("#label-en-error")).containsText("Please word the question");
        field(visitor, "label-en").fill(label);
        NextPage.by(visitor.page(), () -> field(visitor, "label-en").press("Enter"));
        assertThat(visitor.page().locator("#choices-en-error")).containsText("one in each line");
        assertThat(field(visitor, "label-en")).hasValue(label);
        visitor.findsThePageFitForEverybody();

        field(visitor, "choices-en").fill("Left\nRight");
        field(visitor, "forAll").uncheck();
        visitor.page()
                .locator("[id='questionForm:services:chosen'] input[value='" + service + "']")
                .check();
        NextPage.by(visitor.page(), () -> field(visitor, "label-en").press("Enter"));
        assertThat(visitor.page().locator("#messages")).containsText("The booking page asks it from now on");
        var row = visitor.page().locator("#questions .row-link").getByText(label);
        visitor.findsThePageFitForEverybody();

        NextPage.by(row);
        assertThat(visitor.page().locator("#questionTitle")).hasText(label);
        assertThat(field(visitor, "choices-en")).hasValue("Left\nRight");
        visitor.findsThePageFitForEverybody();
        var address = visitor.address();
        visitor.opens("/book?service=%d&staff=%d&location=%d&start=%s&step=details"
                .formatted(service, business.staff(), business.location(), NINE));
        assertThat(visitor.page().getByLabel(label)).isVisible();
        visitor.findsThePageFitForEverybody();

        visitor.opens(address);
        NextPage.by(visitor.page().locator("[id='archiveForm:archive']"));
        assertThat(visitor.page().locator("#messages")).containsText("is not asked any more");
        assertThat(visitor.page().locator("#archived")).containsText(label);
        visitor.opens("/book?service=%d&staff=%d&location=%d&start=%s&step=details"
                .formatted(service, business.staff(), business.location(), NINE));
        assertThat(visitor.page().locator("body")).not().containsText(label);
    }

    private static Locator field(Visitor visitor, String id) {
        return visitor.page().locator("[id='questionForm:" + id + "']");
    }

    private static Visitor administrator(Visitor visitor) {
        return visitor.comesInAs(
                OwnAccount.in(visitor.server().database(), "ADMIN").email());
    }
}
