package app.foyer.web.admin.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BrowserTest;
import app.foyer.testing.NextPage;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.Screen;
import app.foyer.testing.Visitor;
import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The page of a staff member")
class StaffMemberPageIT {

    @BrowserTest
    void takesSomebodyOnAndSaysWhatTheyGive(Visitor visitor) {
        var service = OwnBusiness.in(visitor.server().database());
        var given = service.service(Duration.ofHours(1)).offered();
        administrator(visitor).opens("/admin/staff");
        visitor.findsThePageFitForEverybody();
        NextPage.by(visitor.page().locator("#add"));
        NextPage.by(visitor.page().locator("[id='addForm:create']"));
        assertThat(visitor.page().locator("[id='addForm:nameMessage']")).containsText("enter a name");
        visitor.findsThePageFitForEverybody();

        visitor.page().locator("[id='addForm:name']").fill("Ada Newcomer");
        NextPage.by(visitor.page().locator("[id='addForm:create']"));
        assertThat(visitor.page().locator("h1")).hasText("Ada Newcomer");
        NextPage.by(visitor.page().locator("#tab-profile"));
        visitor.findsThePageFitForEverybody();
        visitor.page()
                .locator("[id='profileForm:services:chosen'] input[value='" + given + "']")
                .check();
        visitor.page().locator("[id='profileForm:title']").fill("Trainee");
        NextPage.by(visitor.page().locator("[id='profileForm:save']"));

        assertThat(visitor.page().locator("#messages")).containsText("Saved.");
        assertThat(visitor.page().locator("[id='profileForm:services:chosen'] input[value='" + given + "']"))
                .isChecked();

        NextPage.by(visitor.page().locator("#toInvitation"));
        assertThat(visitor.page().locator("[id='inviteForm:name']")).hasValue("Ada Newcomer");
    }

    @BrowserTest
    void keepsTheWeekAndSaysWhatIsWrongBesideIt(Visitor visitor) {
        var member = OwnBusiness.in(visitor.server().database()).staff();
        administrator(visitor).opens("/admin/staff-member?staff=" + member + "&tab=hours");
        visitor.findsThePageFitForEverybody();
        assertThat(missingWidth(time(visitor, 0, "work", 0, "from"))).isNotPositive();
        time(visitor, 0, "work", 0, "from").fill("09:00");
        time(visitor, 0, "work", 0, "until").fill("12:00");
        visitor.page().locator("[id='weekForm:days:0:addWork']").click();
        assertThat(time(visitor, 0, "work", 1, "from")).isFocused();
        time(visitor, 0, "work", 1, "from").fill("11:00");
        time(visitor, 0, "work", 1, "until").fill("17:00");
        NextPage.by(visitor.page().locator("[id='weekForm:days:0:addBreak']"));
        time(visitor, 0, "breaks", 0, "from").fill("20:00");
        time(visitor, 0, "breaks", 0, "until").fill("20:30");
        NextPage.by(visitor.page().locator("[id='weekForm:save']"));

        assertThat(visitor.page().locator("#MONDAY-work-1-error")).containsText("overlap");
        assertThat(visitor.page().locator("#MONDAY-break-0-error")).containsText("within the working hours");
        visitor.findsThePageFitForEverybody();

        time(visitor, 0, "work", 1, "from").fill("13:00");
        time(visitor, 0, "breaks", 0, "from").fill("15:00");
        time(visitor, 0, "breaks", 0, "until").fill("15:30");
        visitor.page().locator("[id='weekForm:targets'] input[value='TUESDAY']").check();
        NextPage.by(visitor.page().locator("[id='weekForm:copy']"));
        assertThat(time(visitor, 1, "work", 1, "from")).hasValue("13:00");
        NextPage.by(visitor.page().locator("[id='weekForm:save']"));

        assertThat(visitor.page().locator("#messages")).containsText("are saved");
        assertThat(rows(visitor, member, 2)).isEqualTo(3);
    }

    /** Of a clock with AM and PM: how much narrower the field is than all that stands in it. */
    private static int missingWidth(Locator field) {
        return (int) field.evaluate("""
                field => {
                    const whole = field.cloneNode();
                    whole.style.cssText = 'position: absolute; inline-size: max-content';
                    field.after(whole);
                    const missing = whole.offsetWidth - field.offsetWidth;
                    whole.remove();
                    return missing;
                }""");
    }

    @BrowserTest(Screen.DESKTOP)
    void asksWhoSavesSecondAndLetsThemSaveAllTheSame(Visitor visitor) {
        var member = OwnBusiness.in(visitor.server().database()).staff();
        var address = "/admin/staff-member?staff=" + member + "&tab=hours";
        administrator(visitor).opens(address);
        var other = administrator(visitor.somebodyElse());
        other.opens(address);
        time(other, 0, "work", 0, "from").fill("07:00");
        NextPage.by(other.page().locator("[id='weekForm:save']"));

        time(visitor, 0, "work", 0, "from").fill("10:00");
        NextPage.by(visitor.page().locator("[id='weekForm:save']"));
        assertThat(visitor.page().locator("#meanwhile")).isVisible();
        assertThat(time(visitor, 0, "work", 0, "from")).hasValue("10:00");
        visitor.findsThePageFitForEverybody();
        NextPage.by(visitor.page().locator("[id='weekForm:mineAnyway']"));

        assertThat(visitor.page().locator("#messages")).containsText("are saved");
        assertThat(time(visitor, 0, "work", 0, "from")).hasValue("10:00");
    }

    @BrowserTest
    void blocksTimeByTheKeyboardAlone(Visitor visitor) {
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(40);
        var member = OwnBusiness.in(visitor.server().database()).staff();
        administrator(visitor).opens("/admin/staff-member?staff=" + member + "&tab=blocked-time");
        visitor.findsThePageFitForEverybody();
        visitor.page().locator("#add").focus();
        NextPage.by(visitor.page(), () -> visitor.page().keyboard().press("Enter"));
        visitor.page().locator("[id='blockedForm:from']").fill(day + "T10:00");
        visitor.page().locator("[id='blockedForm:until']").fill(day + "T09:00");
        visitor.page().locator("[id='blockedForm:reason']").focus();
        visitor.page().keyboard().type("Dentist");
        NextPage.by(visitor.page(), () -> visitor.page().keyboard().press("Enter"));
        assertThat(visitor.page().locator("[id='blockedForm:untilMessage']")).containsText("after the start");
        visitor.findsThePageFitForEverybody();

        visitor.page().locator("[id='blockedForm:until']").fill(day + "T11:00");
        visitor.page().locator("[id='blockedForm:reason']").focus();
        NextPage.by(visitor.page(), () -> visitor.page().keyboard().press("Enter"));

        assertThat(visitor.page().locator("#blockedTimes")).containsText("Dentist");
    }

    private static Locator time(Visitor visitor, int day, String kind, int row, String field) {
        return visitor.page().locator("[id='weekForm:days:%d:%s:%d:%s']".formatted(day, kind, row, field));
    }

    private static long rows(Visitor visitor, long member, int day) {
        return visitor.server()
                .database()
                .count("select count(*) from weekly_hours where staff_id = ? and day_of_week = ?", member, day);
    }

    private static Visitor administrator(Visitor visitor) {
        var account = OwnAccount.in(visitor.server().database(), "ADMIN");
        return visitor.comesInAs(account.email());
    }
}
