package app.foyer.web.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.OwnBusiness;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A service of ten euros that costs twelve and a half with one of two people: who reads which price, and who owes it. */
@ParameterizedClass
@EnumSource
class PricesOfPeopleIT {

    private final FoyerServer server;
    private final Database database;
    private final BookingApi api;
    private final long dear;
    private final long usual;
    private final long service;

    PricesOfPeopleIT(Databases kind) {
        server = FoyerServer.on(kind);
        database = server.database();
        api = BookingApi.of(server);
        var business = OwnBusiness.in(database);
        dear = business.staff();
        usual = business.employ();
        service = business.service(Duration.ofHours(1)).by(dear, usual);
        database.run("insert into service_price (service_id, staff_id, price) values (?, ?, 12.50)", service, dear);
    }

    @Test
    void whoChoosesSomebodyReadsAndOwesThatPrice() {
        var guest = Http.to(server);
        assertThat(guest.get("/book?lang=en&service=" + service).body()).contains("€12.50", "€10.00");
        assertThat(guest.get("/book?lang=en").body()).contains("from €10.00");

        api.mustBook(service, dear, DetailsStep.TEN, "dear@" + service + ".example");
        api.mustBook(service, usual, DetailsStep.TEN, "usual@" + service + ".example");

        assertThat(charged("dear@" + service + ".example")).isEqualByComparingTo("12.50");
        assertThat(charged("usual@" + service + ".example")).isEqualByComparingTo("10");
    }

    @Test
    void whoBooksWithAnyoneOwesThePriceOfTheServiceWhoeverItIs() {
        var guest = Http.to(server);
        for (var email : new String[] {"one@" + service + ".example", "other@" + service + ".example"}) {
            var page = guest.get(
                    "/book?service=%d&staff=anyone&start=%s&step=details&lang=en".formatted(service, DetailsStep.TEN));
            assertThat(page.body()).contains("€10.00").doesNotContain("€12.50");
            DetailsStep.filledIn(guest, page, email, "+49 30 901820").send("book");
        }

        assertThat(charged("one@" + service + ".example")).isEqualByComparingTo("10");
        assertThat(charged("other@" + service + ".example")).isEqualByComparingTo("10");
    }

    private BigDecimal charged(String email) {
        return database.list(
                        row -> row.getBigDecimal(1),
                        "select e.amount from ledger_entry e join appointment a on a.id = e.appointment_id"
                                + " join customer c on c.id = a.customer_id where c.email_key = ?",
                        email)
                .get(0);
    }
}
