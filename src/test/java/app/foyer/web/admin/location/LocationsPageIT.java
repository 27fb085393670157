package app.foyer.web.admin.location;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.foyer.testing.BrowserTest;
import app.foyer.testing.NextPage;
import app.foyer.testing.Visitor;
import java.util.UUID;

/** The locations in their order, and one of them in the drawer. */
class LocationsPageIT {

    @BrowserTest
    void aLocationIsOpenedChangedArchivedAndOpenedAgain(Visitor visitor) {
        var name = "Porto " + UUID.randomUUID();
        var database = visitor.server().database();
        visitor.comesInAs("admin@demo.example").opens("/admin/locations");
        assertThat(visitor.page().locator("#locations")).containsText("Europe/Lisbon");
        visitor.findsThePageFitForEverybody();

        NextPage.by(visitor.page().locator("#new"));
        press(visitor, "locationForm:save");
        assertThat(visitor.page().locator("#name-error")).containsText("Please give the location a name");
        assertThat(visitor.page().locator("#address-error")).containsText("Please enter the address");
        visitor.findsThePageFitForEverybody();
        visitor.page().locator("[id='locationForm:name']").fill(name);
        visitor.page().locator("[id='locationForm:address']").fill("Rua das Flores 1, Porto");
        visitor.page().locator("[id='locationForm:zone']").selectOption("Europe/Lisbon");
        NextPage.by(visitor.page(), () -> visitor.page().keyboard().press("Enter"));
        assertThat(visitor.page().locator("#messages")).containsText("The location is created.");
        assertThat(visitor.page().locator("#zone-hint")).containsText("No appointment lies ahead.");

        database.run("update location set version = version + 1 where name = ?", name);
        visitor.page().locator("[id='locationForm:address']").fill("Rua das Flores 2, Porto");
        press(visitor, "locationForm:save");
        assertThat(visitor.page().locator("#meanwhile")).containsText("admin@demo.example changed this on");
        visitor.findsThePageFitForEverybody();
        press(visitor, "locationForm:mineAnyway");
        assertThat(visitor.page().locator("[id='locationForm:address']")).hasValue("Rua das Flores 2, Porto");

        NextPage.by(visitor.page().locator("#toArchive"));
        assertThat(visitor.page().locator("#archiveDialog")).containsText("No appointment lies ahead.");
        visitor.findsThePageFitForEverybody();
        press(visitor, "archiveForm:archive");
        assertThat(visitor.page().locator("#isArchived")).isVisible();
        press(visitor, "restoreForm:restore");
        assertThat(visitor.page().locator("#isArchived")).hasCount(0);

        visitor.opens("/admin/locations");
        var id = database.count("select id from location where name = ?", name);
        visitor.page().locator("#up-location-" + id).focus();
        NextPage.by(visitor.page(), () -> visitor.page().keyboard().press("Enter"));
        assertThat(visitor.page().locator("#up-location-" + id)).isFocused();
        database.run("update location set active = false where name = ?", name);
    }

    private static void press(Visitor visitor, String id) {
        NextPage.by(visitor.page().locator("[id='" + id + "']"));
    }
}
