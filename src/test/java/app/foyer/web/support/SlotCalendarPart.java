package app.foyer.web.support;

import app.foyer.testing.NextPage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Pattern;

/** The month with its free days and the free times of one of them, wherever it stands. */
public final class SlotCalendarPart {

    private static final Pattern START = Pattern.compile("[?&]start=([^&]+)");

    private final Page page;

    public SlotCalendarPart(Page page) {
        this.page = page;
    }

    /** A month further, where nothing is too near to be changed again. */
    public SlotCalendarPart nextMonth() {
        NextPage.by(page.locator(".month-next"));
        return this;
    }

    /** @param nth of the days with free times, from 0 */
    public SlotCalendarPart chooseFreeDay(int nth) {
        NextPage.by(page.locator("a.day-free").nth(nth));
        return this;
    }

    /** @param nth of the free times of the chosen day, from 0; the one that is chosen already does not count */
    public Instant chooseTime(int nth) {
        var time = times().nth(nth);
        var start = startOf(time);
        NextPage.by(time);
        return start;
    }

    public int freeTimes() {
        return page.locator(".times-list a.time").count();
    }

    /** The zone in which times are shown. */
    public String zone() {
        return page.locator(".zone-select").inputValue();
    }

    public void showTimesOf(String zone) {
        NextPage.by(page, () -> page.locator(".zone-select").selectOption(zone));
    }

    public String firstTime() {
        return page.locator(".times-list a.time").first().innerText();
    }

    private Locator times() {
        return page.locator(".times-list a.time:not(.time-chosen)");
    }

    private static Instant startOf(Locator time) {
        var found = START.matcher(time.getAttribute("href"));
        if (!found.find()) {
            throw new AssertionError("This link chooses no time: " + time.getAttribute("href"));
        }
        return Instant.parse(URLDecoder.decode(found.group(1), StandardCharsets.UTF_8));
    }
}
