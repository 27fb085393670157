package app.foyer.web.admin.frame;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.NextPage;
import app.foyer.testing.Visitor;
import com.microsoft.playwright.Page;

/** Ten fingers: whatever is pressed, something on the page has the focus afterwards, so that one can go on from there. */
record Keys(Visitor visitor, Page page) {

    private static final int FAR = 400;

    static Keys of(Visitor visitor) {
        return new Keys(visitor, visitor.page());
    }

    Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keys type(String text) {
        page.keyboard().type(text);
        return focused();
    }

    /** Presses what leads to another page. */
    Keys leads(String key) {
        NextPage.by(page, () -> page.keyboard().press(key));
        return visitor.address().startsWith("/admin") ? focused() : this;
    }

    /** Tab by tab, from where one is. */
    Keys to(String id) {
        return until("document.activeElement.id === '" + id + "'");
    }

    /** The same for a part of a composite. */
    Keys toTheEndOf(String id) {
        return until("document.activeElement.id.endsWith('" + id + "')");
    }

    Keys toTheMenuOf(String id) {
        return until("document.activeElement.matches('#" + id + " > summary')");
    }

    /** In a list of choices: by its first letters, and on with the arrow where several begin alike. */
    Keys chooses(long value) {
        var label = (String) page.evaluate(
                "value => document.activeElement.querySelector(`option[value='${value}']`).textContent",
                String.valueOf(value));
        page.keyboard().type(label.substring(0, label.indexOf(" ·")));
        for (int i = 0; i < FAR && !isChosen(value); i++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(isChosen(value)).as(label).isTrue();
        return this;
    }

    private boolean isChosen(long value) {
        return String.valueOf(value).equals(page.evaluate("document.activeElement.value"));
    }

    private Keys until(String isThere) {
        for (int i = 0; i < FAR && !Boolean.TRUE.equals(page.evaluate(isThere)); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.evaluate(isThere))
                .as("%s at %s", isThere, visitor.address())
                .isEqualTo(true);
        return this;
    }

    private Keys focused() {
        assertThat(page.evaluate("document.activeElement === document.body"))
                .as("focus lost at %s", visitor.address())
                .isEqualTo(false);
        return this;
    }
}
