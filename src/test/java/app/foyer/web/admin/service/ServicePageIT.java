package app.foyer.web.admin.service;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BrowserTest;
import app.foyer.testing.NextPage;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import javax.imageio.ImageIO;

/** One service, from the empty form to the booking page and into the archive. */
class ServicePageIT {

    @BrowserTest
    void aServiceIsMadeWithAllThatIsWrongSaidAtOnceThenOfferedAndArchived(Visitor visitor) throws IOException {
        var name = "Cupping " + UUID.randomUUID();
        visitor.comesInAs("admin@demo.example").opens("/admin/service?do=new");
        visitor.findsThePageFitForEverybody();
        field(visitor, "duration").fill("0");
        field(visitor, "price").fill("cheap");
        field(visitor, "capacity").fill("many");
        press(visitor, "serviceForm:save");
        assertThat(visitor.page().locator("#name-error")).containsText("Please give the service a name");
        assertThat(visitor.page().locator("#duration-error")).containsText("from 1 to 1440");
        assertThat(visitor.page().locator("#price-error")).containsText("an amount such as 52");
        assertThat(visitor.page().locator("#capacity-error")).containsText("number");
        assertThat(field(visitor, "price")).hasValue("cheap");
        visitor.findsThePageFitForEverybody();

        field(visitor, "name").fill(name);
        field(visitor, "duration").fill("40");
        field(visitor, "price").fill("39,50");
        field(visitor, "capacity").fill("2");
        press(visitor, "serviceForm:save");
        assertThat(visitor.page().locator("#messages")).containsText("The service is created.");
        assertThat(visitor.page().locator("#whyNot")).containsText("No staff yet");
        assertThat(visitor.page().locator("#agreed")).containsText("No appointment lies ahead.");
        assertThat(field(visitor, "price")).hasValue("39.50");

        tick(visitor, "Sofia Brandt").check();
        visitor.page().getByLabel("Price with Sofia Brandt").fill("dear");
        press(visitor, "serviceForm:save");
        assertThat(visitor.page().locator("#prices-error")).containsText("an amount such as 52");
        assertThat(visitor.page().getByLabel("Price with Sofia Brandt")).hasValue("dear");
        visitor.page().getByLabel("Price with Sofia Brandt").fill("45");
        press(visitor, "serviceForm:save");
        assertThat(visitor.page().getByLabel("Price with Sofia Brandt")).hasValue("45.00");
        assertThat(visitor.page().locator("#whyNot")).hasCount(0);
        sendsAPicture(visitor);
        visitor.findsThePageFitForEverybody();
        var address = path(visitor);
        visitor.opens("/book");
        var card = visitor.page().locator(".choice", new Page.LocatorOptions().setHasText(name));
        assertThat(card).containsText("from €39.50");
        card.scrollIntoViewIfNeeded();
        assertThat(card.locator("img")).hasJSProperty("naturalWidth", 640);
        visitor.findsThePageFitForEverybody();

        visitor.opens(address);
        NextPage.by(visitor.page().locator("#toArchive"));
        assertThat(visitor.page().locator("#archiveDialog")).containsText("No appointment lies ahead.");
        visitor.findsThePageFitForEverybody();
        press(visitor, "archiveForm:archive");
        assertThat(visitor.page().locator("#isArchived")).isVisible();
        visitor.opens("/book");
        assertThat(visitor.page().locator("body")).not().containsText(name);
        visitor.opens("/admin/services?show=archived");
        assertThat(visitor.page().locator("#order")).containsText(name);
        visitor.findsThePageFitForEverybody();
        assertThat(visitor.server()
                        .database()
                        .count(
                                "select count(*) from audit_entry where subject like ? and action like 'settings.service%'",
                                name + " #%"))
                .isEqualTo(4);
    }

    @BrowserTest
    void whoSavesSecondIsAskedAndWhatNobodyShowsStays(Visitor visitor) {
        var database = visitor.server().database();
        var business = OwnBusiness.in(database);
        var gone = business.employ();
        var id = business.service(Duration.ofHours(1)).by(business.staff(), gone);
        database.run("update staff_member set active = false where id = ?", gone);
        visitor.comesInAs("admin@demo.example").opens("/admin/service?service=" + id);
        var second = visitor.somebodyElse().comesInAs("admin@demo.example").opens("/admin/service?service=" + id);

        // nothing but who gives it: a change as well
        tick(second, "Miriam Weber").check();
        press(second, "serviceForm:save");
        field(visitor, "description").fill("Mine");
        press(visitor, "serviceForm:save");
        assertThat(visitor.page().locator("#meanwhile")).containsText("admin@demo.example changed this on");
        assertThat(field(visitor, "description")).hasValue("Mine");
        visitor.findsThePageFitForEverybody();
        press(visitor, "serviceForm:mineAnyway");
        assertThat(visitor.page().locator("#messages")).containsText("The service is saved.");
        assertThat(tick(visitor, "Miriam Weber")).not().isChecked();
        assertThat(database.count("select count(*) from service_staff where service_id = ? and staff_id = ?", id, gone))
                .as("who is archived may come back")
                .isOne();

        // archived by the other one meanwhile
        second.opens("/admin/service?service=" + id + "&do=archive");
        NextPage.by(visitor.page().locator("#toArchive"));
        press(second, "archiveForm:archive");
        press(visitor, "archiveForm:archive");
        assertThat(visitor.page().locator("#isArchived")).isVisible();
        press(visitor, "restoreForm:restore");
        assertThat(visitor.page().locator("#isArchived")).hasCount(0);
    }

    @BrowserTest
    void whatIsNotThereHasNoPage(Visitor visitor) {
        visitor.comesInAs("admin@demo.example").mayBeRefused().opens("/admin/service?service=7777777777");
        assertThat(visitor.page().locator("h1")).hasText("There is nothing at this address");
    }

    private static void sendsAPicture(Visitor visitor) throws IOException {
        field(visitor, "picture", "file")
                .setInputFiles(new FilePayload("page.html", "text/html", "<script>alert(1)</script>".getBytes()));
        press(visitor, "picture:upload");
        assertThat(visitor.page().locator("#file-error")).containsText("neither a JPEG nor a PNG");
        assertThat(visitor.address()).as("leads here again").contains("/admin/service?service=");
        field(visitor, "picture", "file").setInputFiles(new FilePayload("tall.png", "image/png", png()));
        press(visitor, "picture:upload");
        assertThat(visitor.page().locator("#pictureShown")).hasJSProperty("naturalHeight", 360);
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 900, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static String path(Visitor visitor) {
        var url = visitor.page().url();
        return url.substring(url.indexOf("/admin/"));
    }

    private static Locator field(Visitor visitor, String id) {
        return field(visitor, "serviceForm", id);
    }

    private static Locator field(Visitor visitor, String form, String id) {
        return visitor.page().locator("[id='" + form + ":" + id + "']");
    }

    private static Locator tick(Visitor visitor, String name) {
        return visitor.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name));
    }

    private static void press(Visitor visitor, String id) {
        NextPage.by(visitor.page().locator("[id='" + id + "']"));
    }
}
