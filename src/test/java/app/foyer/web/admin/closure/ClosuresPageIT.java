package app.foyer.web.admin.closure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BrowserTest;
import app.foyer.testing.NextPage;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.Screen;
import app.foyer.testing.Visitor;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The page of closures")
class ClosuresPageIT {

    private static final int NEXT_YEAR = LocalDate.now(ZoneOffset.UTC).getYear() + 1;

    @BrowserTest
    void closesALocationForSomeDaysAndOpensItAgain(Visitor visitor) {
        var place = OwnBusiness.in(visitor.server().database()).location();
        administrator(visitor).opens("/admin/closures?do=add");
        visitor.page().locator("[id='newClosureForm:first']").fill(NEXT_YEAR + "-08-10");
        visitor.page().locator("[id='newClosureForm:last']").fill(NEXT_YEAR + "-08-01");
        visitor.page().locator("[id='newClosureForm:location']").selectOption(String.valueOf(place));
        NextPage.by(visitor.page().locator("[id='newClosureForm:save']"));
        assertThat(visitor.page().locator("[id='newClosureForm:lastMessage']")).containsText("before the first");
        visitor.findsThePageFitForEverybody();

        visitor.page().locator("[id='newClosureForm:last']").fill(NEXT_YEAR + "-08-14");
        NextPage.by(visitor.page().locator("[id='newClosureForm:save']"));
        assertThat(visitor.page().locator("#appointments")).containsText("No upcoming appointments");
        visitor.findsThePageFitForEverybody();
        NextPage.by(visitor.page().locator("[id='closureForm:remove']"));

        assertThat(closures(visitor, place)).isZero();
    }

    @BrowserTest(Screen.DESKTOP)
    void takesOverTheTickedHolidaysOfARegionAndNoneTwice(Visitor visitor) {
        var place = OwnBusiness.in(visitor.server().database()).location();
        var address =
                "/admin/closures?do=holidays&country=de&region=be&year=%d&location=%d".formatted(NEXT_YEAR, place);
        administrator(visitor).opens(address);
        visitor.findsThePageFitForEverybody();
        var days = visitor.page().locator("[id='holidayForm:days'] input");
        var all = days.count();
        days.first().uncheck();
        NextPage.by(visitor.page().locator("[id='holidayForm:close']"));
        assertThat(visitor.page().locator("#messages")).containsText((all - 1) + " closures were added");

        visitor.opens(address);
        NextPage.by(visitor.page().locator("[id='holidayForm:close']"));

        assertThat(visitor.page().locator("#messages")).containsText("1 closure was added");
        assertThat(closures(visitor, place)).isEqualTo(all);
        assertThat(visitor.server()
                        .database()
                        .count(
                                "select count(*) from days_off where location_id = ? and holiday = 'de/be'"
                                        + " and reason like 'New Year%'",
                                place))
                .isOne();
        var german = OwnAccount.in(visitor.server().database(), "ADMIN").signedIn(visitor.server());
        assertThat(german.get("/admin/closures", "Accept-Language", "de").body())
                .contains("Neujahr")
                .doesNotContain("New Year");
        visitor.server().database().run("delete from days_off where location_id = ?", place);
    }

    private static long closures(Visitor visitor, long place) {
        return visitor.server().database().count("select count(*) from days_off where location_id = ?", place);
    }

    private static Visitor administrator(Visitor visitor) {
        var account = OwnAccount.in(visitor.server().database(), "ADMIN");
        return visitor.comesInAs(account.email());
    }
}
