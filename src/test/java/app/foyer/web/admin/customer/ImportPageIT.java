package app.foyer.web.admin.customer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BrowserTest;
import app.foyer.testing.NextPage;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;

class ImportPageIT {

    @BrowserTest
    void theGoodRowsOfAFileAreImportedByKeyboardAlone(Visitor visitor) {
        var key = key();
        administrator(visitor).opens("/admin/customers/import");
        NextPage.by(visitor.page(), () -> press(visitor, "bring:go"));
        assertThat(visitor.page().locator("#csv-error")).containsText("choose a file");
        visitor.findsThePageFitForEverybody();

        var file = "Vorname;Nachname;E-Mail\r\nZoë;%1$s;zoe%1$s@harbour.example\r\nBad;%1$s;bad@@\r\nShort;%1$s\r\n"
                .formatted(key);
        brings(visitor, "kunden.csv", file.getBytes(Charset.forName("windows-1252")));
        assertThat(visitor.page().locator("#firstRows")).containsText("Zoë");
        assertThat(visitor.page().locator("#firstRows")).containsText("not an e-mail address");
        assertThat(visitor.page().locator("#firstRows")).containsText("fewer cells than the file has columns");
        visitor.findsThePageFitForEverybody();

        press(visitor, "columns:check");
        visitor.page().waitForSelector("#counts");
        assertThat(visitor.page().locator("#findings tbody tr")).hasCount(2);
        visitor.findsThePageFitForEverybody();
        NextPage.by(visitor.page(), () -> press(visitor, "write:import"));
        assertThat(visitor.page().locator(".message-bad")).containsText("2 lines are wrong");
        assertThat(people(visitor, key)).isZero();

        visitor.page().locator("[id='write:onlyGood']").press("Space");
        press(visitor, "write:import");
        visitor.page().waitForSelector("#look");
        assertThat(visitor.page().locator("#added")).hasText("1");
        assertThat(people(visitor, key)).isEqualTo(1);
        visitor.findsThePageFitForEverybody();
    }

    /** Taken whole: on PostgreSQL, where the desktop is, that has to be told to the database. */
    @BrowserTest
    void aListThatWasTakenAwayAndComesBackChangesNothing(Visitor visitor) throws IOException {
        var key = key();
        for (var first : new String[] {"=1+1", "Ada", "'Anne"}) {
            visitor.server()
                    .database()
                    .run(
                            "insert into customer (id, first_name, last_name, email, email_key, phone, language, time_zone,"
                                    + " created_at, search_text) values (nextval('customer_id'), ?, ?, ?, ?,"
                                    + " '+49 30 901820', 'de', 'Europe/Berlin', current_timestamp, ?)",
                            first,
                            key,
                            address(first, key),
                            address(first, key).toLowerCase(Locale.ROOT),
                            key);
        }
        administrator(visitor).opens("/admin/customers?search=" + key);
        var download = visitor.page()
                .waitForDownload(
                        () -> visitor.page().locator("[id='takeAway:csv']").click());
        var content = Files.readAllBytes(download.path());
        assertThat(new String(content, StandardCharsets.UTF_8))
                .contains("\"'=1+1\"")
                .contains("\"'+49 30 901820\"");

        visitor.opens("/admin/customers/import");
        brings(visitor, "customers.csv", content);
        press(visitor, "columns:check");
        visitor.page().waitForSelector("#counts");
        NextPage.by(visitor.page().locator("#kinds a[href*='show=known']"));
        assertThat(visitor.page().locator("#findings a")).hasCount(3);
        assertThat(visitor.page().locator("#findings")).containsText("Ada " + key);
        visitor.findsThePageFitForEverybody();
        visitor.page().locator("[id='write:forKnown']").selectOption("UPDATE");
        press(visitor, "write:import");
        visitor.page().waitForSelector("#look");

        assertThat(visitor.page().locator("#added")).hasText("0");
        assertThat(visitor.page().locator("#changed")).hasText("0");
        assertThat(visitor.page().locator("#known")).hasText("3");
        assertThat(people(visitor, key)).isEqualTo(3);
    }

    private static void brings(Visitor visitor, String name, byte[] content) {
        visitor.page().locator("[id='bring:csv']").setInputFiles(new FilePayload(name, "text/csv", content));
        NextPage.by(visitor.page().locator("[id='bring:go']"));
    }

    private static void press(Visitor visitor, String button) {
        Locator found = visitor.page().locator("[id='" + button + "']");
        found.focus();
        found.press("Enter");
    }

    private static String address(String first, String key) {
        return first.replaceAll("\\W", "x") + key + "@harbour.example";
    }

    private static String key() {
        return BookingApi.newAddress().replaceAll("@.*|\\W", "");
    }

    private static long people(Visitor visitor, String key) {
        return visitor.server().database().count("select count(*) from customer where last_name = ?", key);
    }

    private static Visitor administrator(Visitor visitor) {
        return visitor.comesInAs(
                OwnAccount.in(visitor.server().database(), "ADMIN").email());
    }
}
