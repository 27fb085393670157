package app.foyer.web.admin.bundle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.foyer.testing.BrowserTest;
import app.foyer.testing.NextPage;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.Visitor;
import java.time.Duration;
import java.util.UUID;

/** The packages in their order, and one of them in the drawer. */
class PackagesPageIT {

    @BrowserTest
    void aPackageIsMadeChangedArchivedAndSoldAgain(Visitor visitor) {
        var name = "Ten " + UUID.randomUUID();
        var database = visitor.server().database();
        var service = OwnBusiness.in(database).service(Duration.ofMinutes(30)).offered();
        visitor.comesInAs("admin@demo.example").opens("/admin/packages?do=new");
        visitor.findsThePageFitForEverybody();

        press(visitor, "packageForm:save");
        assertThat(visitor.page().locator("#name-error")).containsText("Please give the package a name");
        assertThat(visitor.page().locator("#sessions-error")).containsText("at least one service");
        assertThat(visitor.page().locator("#price-error")).isVisible();
        visitor.findsThePageFitForEverybody();
        visitor.page().locator("[id='packageForm:name']").fill(name);
        visitor.page().locator("#sessions-" + service).fill("many");
        visitor.page().locator("[id='packageForm:price']").fill("90.50");
        press(visitor, "packageForm:save");
        assertThat(visitor.page().locator("#sessions-error")).containsText("whole numbers from 1 to 500");
        assertThat(visitor.page().locator("#sessions-" + service)).hasValue("many");

        visitor.page().locator("#sessions-" + service).fill("10");
        press(visitor, "packageForm:save");
        assertThat(visitor.page().locator("#messages")).containsText("The package is created.");
        assertThat(visitor.page().locator(".shelf-row[aria-current=true]")).containsText("€90.50 · good for 6 months");
        assertThat(visitor.page().locator(".shelf-row[aria-current=true]")).containsText("10 × ");

        database.run("update bundle set version = version + 1 where name = ?", name);
        visitor.page().locator("#sessions-" + service).fill("12");
        press(visitor, "packageForm:save");
        assertThat(visitor.page().locator("#meanwhile")).containsText("admin@demo.example changed this on");
        visitor.findsThePageFitForEverybody();
        press(visitor, "packageForm:mineAnyway");
        assertThat(visitor.page().locator("#sessions-" + service)).hasValue("12");

        NextPage.by(visitor.page().locator("#toArchive"));
        visitor.findsThePageFitForEverybody();
        press(visitor, "archiveForm:archive");
        assertThat(visitor.page().locator("#isArchived")).isVisible();
        press(visitor, "restoreForm:restore");
        assertThat(visitor.page().locator("#isArchived")).hasCount(0);
        database.run("update bundle set active = false where name = ?", name);
    }

    private static void press(Visitor visitor, String id) {
        NextPage.by(visitor.page().locator("[id='" + id + "']"));
    }
}
