package app.foyer.web.admin.appointment;

import app.foyer.testing.NextPage;
import app.foyer.testing.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** {@code /admin/appointments}: all appointments, and one of them with its history. */
public final class AdminAppointmentsPage {

    private final Page page;

    private AdminAppointmentsPage(Visitor visitor) {
        page = visitor.page();
    }

    public static AdminAppointmentsPage openedBy(Visitor visitor) {
        visitor.opens("/admin/appointments");
        return new AdminAppointmentsPage(visitor);
    }

    public AdminAppointmentsPage search(String words) {
        page.getByLabel("Reference, name, phone or e-mail").fill(words);
        NextPage.by(page.locator("#show"));
        return this;
    }

    public Locator rows() {
        return page.locator("#appointments tbody tr");
    }

    public AdminAppointmentsPage open(String reference) {
        NextPage.by(page.locator("#open-" + reference));
        return this;
    }

    public String details() {
        return page.locator("#appointment").innerText();
    }

    /** One text for each line, the oldest first. */
    public List<String> history() {
        return page.locator("#history .history-line").allInnerTexts();
    }
}
