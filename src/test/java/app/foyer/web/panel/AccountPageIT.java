package app.foyer.web.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BrowserTest;
import app.foyer.testing.NextPage;
import app.foyer.testing.Visitor;
import app.foyer.web.sign.SignInPage;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** One's own account in the browser: who one is, the picture, the calendar address, and leaving. */
class AccountPageIT {

    private static final String PAGE = "/panel/account";

    @BrowserTest
    void oneSaysWhoOneIsAndLeaves(Visitor visitor) throws IOException {
        var customer = OwnCustomer.of(visitor.server());
        customer.booksInDays(9);
        customer.reads();
        customer.signsIn(visitor).opens(PAGE);
        visitor.findsThePageFitForEverybody();

        fill(visitor, "profile:firstName", "");
        fill(visitor, "profile:phone", "call me");
        press(visitor, "profile:save");
        assertThat(visitor.page().locator("#person")).containsText("Please enter your first name");
        assertThat(visitor.page().locator("#person")).containsText("This is not a phone number");
        assertThat(field(visitor, "profile:phone")).hasValue("call me");
        visitor.findsThePageFitForEverybody();
        fill(visitor, "profile:firstName", "Grete");
        fill(visitor, "profile:phone", "+49 30 901820");
        field(visitor, "profile:language").selectOption("de");
        field(visitor, "profile:timeZone").selectOption("Europe/Berlin");
        press(visitor, "profile:save");
        assertThat(visitor.page().locator("#messages")).containsText("Gespeichert");
        assertThat(visitor.page().locator("h1")).hasText("Konto");

        send(visitor, "harmless.jpg", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(visitor.page().locator("#portrait")).containsText("weder ein JPEG noch ein PNG");
        send(visitor, "me.png", picture());
        assertThat(visitor.page().locator("#shown")).isVisible();
        assertThat(visitor.page().locator("#shown").evaluate("image => image.naturalWidth"))
                .isEqualTo(320);
        visitor.findsThePageFitForEverybody();
        press(visitor, "noPicture:remove");
        assertThat(visitor.page().locator("#shown")).hasCount(0);

        press(visitor, "feed:make");
        assertThat(visitor.page().locator("#address"))
                .hasValue(java.util.regex.Pattern.compile(".*/calendar/.*\\.ics"));
        visitor.findsThePageFitForEverybody();

        NextPage.by(visitor.page().locator("#toDelete"));
        assertThat(visitor.page().locator("#stays")).containsText("ein bevorstehender Termin");
        visitor.findsThePageFitForEverybody();
        press(visitor, "deleteAccount:delete");
        assertThat(visitor.page().locator("[id='password-error']")).containsText("nicht Ihr bisheriges Passwort");
        fill(visitor, "deleteAccount:password", SignInPage.DEMO_PASSWORD);
        press(visitor, "deleteAccount:delete");
        assertThat(visitor.page().locator("#news")).containsText("Ihr Konto ist gelöscht");
    }

    @BrowserTest
    void whatTheBusinessChangedMeanwhileIsNotPutBackUnasked(Visitor visitor) {
        var customer = OwnCustomer.of(visitor.server());
        customer.booksInDays(9);
        customer.signsIn(visitor).opens(PAGE);
        visitor.server()
                .database()
                .run("update customer set phone = '+49 30 901821' where email_key = ?", customer.email());

        fill(visitor, "profile:firstName", "Grete");
        press(visitor, "profile:save");
        assertThat(visitor.page().locator("#messages")).containsText("+49 30 901821");
        assertThat(field(visitor, "profile:firstName")).hasValue("Grete");

        press(visitor, "profile:save");
        assertThat(visitor.page().locator("#messages")).containsText("Saved.");
    }

    private static void send(Visitor visitor, String name, byte[] content) {
        field(visitor, "picture:file").setInputFiles(new FilePayload(name, "image/jpeg", content));
        press(visitor, "picture:upload");
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(500, 300, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static void fill(Visitor visitor, String id, String content) {
        field(visitor, id).fill(content);
    }

    private static void press(Visitor visitor, String id) {
        NextPage.by(field(visitor, id));
    }

    private static com.microsoft.playwright.Locator field(Visitor visitor, String id) {
        return visitor.page().locator("[id='" + id + "']");
    }
}
