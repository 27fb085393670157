package app.foyer.web.admin.customer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BrowserTest;
import app.foyer.testing.Http;
import app.foyer.testing.NextPage;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PostedForm;
import app.foyer.testing.Visitor;
import java.util.UUID;

/** Several customers at once: ticked in the list, tagged, merged, deleted. */
class CustomersTogetherPageIT {

    @BrowserTest
    void areTickedAndTaggedMergedAndDeleted(Visitor visitor) {
        var name = "Twin" + UUID.randomUUID().toString().substring(0, 8);
        enter(visitor, "Ann", name);
        enter(visitor, "Anna", name);
        enter(visitor, "Berta", name);
        visitor.comesInAs("admin@demo.example").opens("/admin/customers?search=" + name);
        var bar = visitor.page().locator("#bulk .bulk-bar");
        assertThat(bar).isHidden();

        visitor.page().locator("[id='bulk-all']").focus();
        visitor.page().keyboard().press("Space");
        assertThat(bar).isVisible();
        assertThat(bar).containsText("3 selected");
        visitor.findsThePageFitForEverybody();
        NextPage.by(visitor.page().locator("[id='bulk:merge']"));
        assertThat(visitor.page().locator("#messages")).containsText("exactly two customers");
        assertThat(bar).containsText("3 selected");
        visitor.page().locator("[id='bulk:words']").fill("tag " + name);
        NextPage.by(visitor.page().locator("[id='bulk:tag']"));
        assertThat(visitor.page().locator(".tag")).hasCount(3);
        assertThat(bar).isHidden();

        visitor.opens("/admin/customers?tag=TAG%20" + name);
        assertThat(visitor.page().locator("tr.row")).hasCount(3);
        visitor.page().locator("input[name=pick]").nth(0).focus();
        visitor.page().keyboard().press("Space");
        visitor.page().locator("input[name=pick]").nth(1).check();
        assertThat(bar).containsText("2 selected");
        NextPage.by(visitor.page().locator("[id='bulk:merge']"));
        visitor.findsThePageFitForEverybody();
        NextPage.by(visitor.page().locator("#swap"));
        assertThat(visitor.page().locator("#stays")).containsText("Anna");
        NextPage.by(visitor.page().locator("[id='mergeForm:merge']"));
        assertThat(visitor.page().locator("#messages")).containsText("Both entries are one now");
        assertThat(visitor.page().locator("h1")).hasText("Anna " + name);

        visitor.opens("/admin/customers?search=" + name);
        assertThat(visitor.page().locator("tr.row")).hasCount(2);
        visitor.page().locator("[id='bulk-all']").check();
        NextPage.by(visitor.page().locator("[id='bulk:delete']"));
        visitor.findsThePageFitForEverybody();
        NextPage.by(visitor.page().locator("#mode-ERASE"));
        assertThat(visitor.page().locator("#goes")).containsText("known about 2 people");
        NextPage.by(visitor.page().locator("[id='deleteForm:delete']"));
        assertThat(visitor.page().locator("#messages")).containsText("2 customers are deleted");
    }

    private static void enter(Visitor visitor, String first, String last) {
        var server = visitor.server();
        Http admin = OwnAccount.in(server.database(), "ADMIN").signedIn(server);
        PostedForm.on(admin, admin.get("/admin/customer?do=new"), "customerForm")
                .with("firstName", first)
                .with("lastName", last)
                .with("language", "en")
                .with("email", BookingApi.newAddress())
                .send("add");
    }
}
