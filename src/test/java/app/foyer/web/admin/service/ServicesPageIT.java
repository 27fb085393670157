package app.foyer.web.admin.service;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.foyer.testing.BrowserTest;
import app.foyer.testing.NextPage;
import app.foyer.testing.Visitor;
import com.microsoft.playwright.Locator;
import java.util.UUID;

/** The services by category, and the categories, put in order with the keyboard. */
class ServicesPageIT {

    @BrowserTest
    void categoriesAreMadeRenamedOrderedWithTheKeyboardAndDeletedWhenEmpty(Visitor visitor) {
        var name = "Yoga " + UUID.randomUUID();
        visitor.comesInAs("admin@demo.example").opens("/admin/services");
        assertThat(visitor.page().locator("#order")).containsText("Deep tissue massage");
        visitor.findsThePageFitForEverybody();

        NextPage.by(visitor.page().locator("#newCategory"));
        visitor.findsThePageFitForEverybody();
        press(visitor, "categoryForm:save");
        assertThat(visitor.page().locator("#name-error")).containsText("Please give the category a name");
        visitor.page().locator("[id='categoryForm:name']").fill("MASSAGE");
        press(visitor, "categoryForm:save");
        assertThat(visitor.page().locator("#name-error")).containsText("There is a category of this name already");
        visitor.page().locator("[id='categoryForm:name']").fill(name);
        NextPage.by(visitor.page(), () -> visitor.page().keyboard().press("Enter"));
        assertThat(visitor.page().locator("#messages")).containsText("The category is created.");

        var shelf = visitor.page().locator(".shelf").filter(new Locator.FilterOptions().setHasText(name));
        var id = shelf.getAttribute("id").replace("shelf-", "");
        var up = visitor.page().locator("#up-category-" + id);
        up.focus();
        NextPage.by(visitor.page(), () -> visitor.page().keyboard().press("Enter"));
        assertThat(visitor.page().locator("#messages")).containsText("Moved up.");
        assertThat(up).isFocused();
        assertThat(visitor.page().locator("#down-category-" + id)).isVisible();

        NextPage.by(visitor.page().locator("#rename-" + id));
        visitor.server()
                .database()
                .run("update service_category set version = version + 1 where id = ?", Long.valueOf(id));
        visitor.page().locator("[id='categoryForm:name']").fill(name + " and more");
        press(visitor, "categoryForm:save");
        assertThat(visitor.page().locator("#meanwhile")).containsText("admin@demo.example changed this on");
        press(visitor, "categoryForm:mineAnyway");
        assertThat(shelf).containsText(name + " and more");

        NextPage.by(visitor.page().locator("#delete-" + id));
        visitor.findsThePageFitForEverybody();
        press(visitor, "deleteForm:delete");
        assertThat(shelf).hasCount(0);
    }

    @BrowserTest
    void aServiceIsMovedAmongThoseOfItsCategoryAndBack(Visitor visitor) {
        visitor.comesInAs("admin@demo.example").opens("/admin/services");
        var second = visitor.page()
                .locator(".shelf-row")
                .filter(new Locator.FilterOptions().setHasText("Back and neck massage"));
        var id = second.getAttribute("id").replace("service-", "");

        NextPage.by(visitor.page().locator("#up-service-" + id));
        assertThat(visitor.page().locator("#down-service-" + id)).isFocused();
        NextPage.by(visitor.page().locator("#down-service-" + id));
        assertThat(visitor.page().locator("#up-service-" + id)).isFocused();
    }

    private static void press(Visitor visitor, String id) {
        NextPage.by(visitor.page().locator("[id='" + id + "']"));
    }
}
