package app.foyer.web.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BrowserTest;
import app.foyer.testing.Database;
import app.foyer.testing.NextPage;
import app.foyer.testing.OwnQuestion;
import app.foyer.testing.Screen;
import app.foyer.testing.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

/** A file that answers a question: how large it may be is said before it is sent, and a refused form does not lose it. */
class KeptFilePageIT {

    private static final byte[] PDF = "%PDF-1.7 a referral".getBytes(StandardCharsets.US_ASCII);
    private static final int TOO_LARGE = 2_000_001;

    private DetailsStep step;
    private Database database;
    private final long question =
            1_400_000_000L + Math.floorMod(UUID.randomUUID().hashCode(), 400_000_000);

    /** Other forms are sent as if no file were ever asked for. */
    @AfterEach
    void isNotAskedForAnyMore() {
        database.run("update booking_question set archived_at = current_timestamp where id = ?", question);
    }

    @BrowserTest(Screen.DESKTOP)
    void isKeptWhenTheFormIsRefusedForAnotherReason(Visitor visitor) {
        step = DetailsStep.ofItsOwnBusiness(visitor.server());
        database = visitor.server().database();
        isAskedFor();
        var email = BookingApi.newAddress();
        visitor.opens(step.details(DetailsStep.TEN));

        choose(visitor, "large.pdf", new byte[TOO_LARGE]);
        assertThat(visitor.page().locator("#answer-" + question + "-error")).containsText("2 MB is the most");
        book(visitor).click();
        assertThat(file(visitor)).isFocused();

        choose(visitor, "referral.pdf", PDF);
        assertThat(visitor.page().locator("#answer-" + question + "-error")).hasText("");
        NextPage.by(book(visitor));
        assertThat(kept(visitor)).hasText("referral.pdf is kept. Choose a file only to send another one instead.");
        visitor.findsThePageFitForEverybody();

        visitor.page().getByLabel("First name").fill("Grace");
        visitor.page().getByLabel("Last name").fill("Guest");
        visitor.page().getByLabel("E-mail").fill(email);
        NextPage.by(book(visitor));
        assertThat(visitor.page().locator("#reference")).containsText("FO-");
        assertThat(database.count(
                        "select count(*) from appointment_answer where question_id = ? and answer = 'referral.pdf'",
                        question))
                .isOne();

        visitor.opens(step.details(DetailsStep.TEN.plusSeconds(7200)));
        assertThat(kept(visitor)).hasCount(0);
    }

    private void isAskedFor() {
        OwnQuestion.isAskedFor(question, step.service(), database);
    }

    private void choose(Visitor visitor, String name, byte[] content) {
        file(visitor).setInputFiles(new FilePayload(name, "application/pdf", content));
    }

    private Locator file(Visitor visitor) {
        return visitor.page().locator("#answer-" + question);
    }

    private Locator kept(Visitor visitor) {
        return visitor.page().locator("#answer-" + question + "-kept");
    }

    private static Locator book(Visitor visitor) {
        return visitor.page().locator("[id='details:book']");
    }
}
