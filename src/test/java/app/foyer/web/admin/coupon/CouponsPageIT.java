package app.foyer.web.admin.coupon;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BrowserTest;
import app.foyer.testing.NextPage;
import app.foyer.testing.Visitor;
import app.foyer.web.panel.OwnCustomer;
import com.microsoft.playwright.options.SelectOption;
import java.util.Locale;
import java.util.UUID;

/** A coupon, from the empty form to a booking with it and into the archive. Services of the tests cost ten euros. */
class CouponsPageIT {

    @BrowserTest
    void aCouponIsMadeUsedAndArchived(Visitor visitor) {
        var code = "T-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        var customer = OwnCustomer.of(visitor.server());
        var admin = visitor.somebodyElse();
        var page = admin.page();
        admin.comesInAs("admin@demo.example").opens("/admin/coupons?do=new");
        admin.findsThePageFitForEverybody();
        page.locator("[id='couponForm:code']").fill("?");
        page.locator("[id='couponForm:amount']").fill("much");
        page.locator("[id='couponForm:mostUses']").fill("0");
        NextPage.by(page.locator("[id='couponForm:save']"));
        assertThat(page.locator("#code-error")).containsText("letters and digits");
        assertThat(page.locator("#amount-error")).isVisible();
        assertThat(page.locator("#mostUses-error")).isVisible();
        assertThat(page.locator("[id='couponForm:amount']")).hasValue("much");
        admin.findsThePageFitForEverybody();

        page.locator("[id='couponForm:code']").fill(code.toLowerCase(Locale.ROOT));
        page.locator("[id='couponForm:kind']").selectOption(new SelectOption().setLabel("in EUR"));
        page.locator("[id='couponForm:amount']").fill("2,50");
        page.locator("[id='couponForm:mostUses']").fill("1");
        page.locator("input[name='couponForm:services:chosen'][value='" + customer.service() + "']")
                .check();
        NextPage.by(page.locator("[id='couponForm:save']"));
        assertThat(page.locator("#messages")).containsText("The coupon is created.");
        assertThat(page.locator(".shelf-row[aria-current=true]")).containsText("€2.50 off");
        admin.findsThePageFitForEverybody();

        books(visitor, customer, code);

        admin.opens("/admin/coupons");
        NextPage.by(page.getByText(code));
        assertThat(page.locator("#uses")).containsText("used 1 of 1 times");
        NextPage.by(page.locator("#uses a"));
        assertThat(page.locator("#reduced")).containsText(code);
        admin.findsThePageFitForEverybody();

        page.goBack();
        NextPage.by(page.locator("#toArchive"));
        admin.findsThePageFitForEverybody();
        NextPage.by(page.locator("[id='archiveForm:archive']"));
        assertThat(page.locator("#isArchived")).isVisible();
    }

    private static void books(Visitor visitor, OwnCustomer customer, String code) {
        var page = visitor.page();
        visitor.opens(customer.details(9));
        page.locator("[id='details:firstName']").fill("Grace");
        page.locator("[id='details:lastName']").fill("Guest");
        page.locator("[id='details:email']").fill(BookingApi.newAddress());
        page.locator("[id='details:coupon']").fill("NO-SUCH-CODE");
        NextPage.by(page.locator("[id='details:applyCoupon']"));
        assertThat(page.locator("#coupon-error")).hasText("There is no such coupon.");
        assertThat(page.locator("[id='details:firstName']")).hasValue("Grace");
        visitor.findsThePageFitForEverybody();

        page.locator("[id='details:coupon']").fill(" " + code.toLowerCase(Locale.ROOT));
        NextPage.by(page.locator("[id='details:applyCoupon']"));
        assertThat(page.locator("#couponApplied")).hasText("€10.00 − €2.50 with " + code + ": you pay €7.50.");
        visitor.findsThePageFitForEverybody();
        page.locator("[id='details:lastName']").press("Enter");
        assertThat(page.locator("h1")).hasText("Your appointment is booked");
        assertThat(page.locator("body")).containsText("€7.50");
    }
}
