package app.foyer.web.admin.setting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BrowserTest;
import app.foyer.testing.NextPage;
import app.foyer.testing.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** The company's colour and logo, from the page where they are set to where everybody sees them. */
class CompanySettingsPageIT {

    @BrowserTest
    void aColourAndALogoAreShownToEverybodyAndTakenAwayAgain(Visitor visitor) throws IOException {
        visitor.comesInAs("admin@demo.example").opens("/admin/settings/company");
        visitor.findsThePageFitForEverybody();
        var before = field(visitor, "settings:colour").inputValue();

        field(visitor, "settings:colour").fill("teal");
        field(visitor, "settings:phone").fill("call us");
        press(visitor, "settings:save");
        assertThat(visitor.page().locator("#colour-error")).containsText("This is no colour");
        assertThat(visitor.page().locator("#phone-error")).containsText("This is no phone number");
        assertThat(field(visitor, "settings:colour")).hasValue("teal");
        visitor.opens("/admin/settings/company");
        field(visitor, "settings:colour").fill("#8a1c5c");
        press(visitor, "settings:save");
        assertThat(visitor.page().locator("#changes")).containsText("from " + before + " to #8a1c5c");

        visitor.page().selectOption("[id='settings:firstDayOfWeek']", "SUNDAY");
        visitor.page().selectOption("[id='settings:timeFormat']", "HOURS_12");
        press(visitor, "settings:save");
        assertThat(visitor.page().locator("#changes")).containsText("from Monday to Sunday");
        assertThat(visitor.page()
                        .locator("#changes")
                        .getByText("AM")
                        .or(visitor.page().locator("#changes").getByText("PM"))
                        .first())
                .isVisible();
        visitor.page().selectOption("[id='settings:firstDayOfWeek']", "MONDAY");
        visitor.page().selectOption("[id='settings:timeFormat']", "HOURS_24");
        press(visitor, "settings:save");

        send(visitor, "text/html", "<script>alert(1)</script>".getBytes());
        assertThat(visitor.page().locator("#file-error")).containsText("neither a JPEG nor a PNG");
        send(visitor, "image/png", png());
        assertThat(visitor.page().locator("#logoShown")).isVisible();
        visitor.findsThePageFitForEverybody();

        visitor.opens("/");
        assertThat((Integer) visitor.page().locator(".house-logo").evaluate("logo => logo.naturalWidth"))
                .isEqualTo(400);
        assertThat(visitor.page().locator("#book")).hasCSS("background-color", "rgb(138, 28, 92)");
        isCachedAndFixedInItsType(visitor, "company-logo.png", "image/png");
        isCachedAndFixedInItsType(visitor, "company.css", "text/css");

        visitor.opens("/admin/settings/company");
        press(visitor, "noLogo:remove");
        field(visitor, "settings:colour").fill(before);
        press(visitor, "settings:save");
        assertThat(visitor.page().locator(".house-logo")).hasCount(0);
    }

    private static void isCachedAndFixedInItsType(Visitor visitor, String file, String type) {
        var told = visitor.page()
                .evaluate(
                        "file => fetch('/' + file, {cache: 'no-store'}).then(answer => ["
                                + "answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control'),"
                                + " answer.headers.get('x-content-type-options'), answer.headers.get('etag')].join(' '))",
                        file);
        assertThat(told.toString()).startsWith("200 " + type).contains("public, max-age=86400 nosniff \"");
        var again = visitor.page()
                .evaluate(
                        "file => fetch('/' + file, {cache: 'no-store'}).then(answer =>"
                                + " fetch('/' + file, {cache: 'no-store', headers: {'If-None-Match': answer.headers.get('etag')}}))"
                                + ".then(answer => answer.status)",
                        file);
        assertThat(again).isEqualTo(304);
    }

    private static void send(Visitor visitor, String type, byte[] content) {
        field(visitor, "logo:file").setInputFiles(new FilePayload("logo.png", type, content));
        press(visitor, "logo:upload");
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 100, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static Locator field(Visitor visitor, String id) {
        return visitor.page().locator("[id='" + id + "']");
    }

    private static void press(Visitor visitor, String id) {
        NextPage.by(field(visitor, id));
    }
}
