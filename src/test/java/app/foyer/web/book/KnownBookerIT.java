package app.foyer.web.book;

import static app.foyer.web.book.DetailsStep.TEN;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Http;
import app.foyer.testing.PostedForm;
import org.junit.jupiter.api.Test;

/** Who has signed in and books on {@code /book}: is not asked for what is known, and is the one who books. */
class KnownBookerIT {

    private final DetailsStep step = DetailsStep.ofItsOwnBusiness();

    @Test
    void whoHasSignedInTypesNothingThatIsKnown() {
        var address = BookingApi.newAddress();
        var known = step.customerWithLogin(address);

        var page = known.get(step.details(TEN));
        var answer = PostedForm.on(known, page, "details").send("book");

        assertThat(page.body()).contains("Grace Guest", address, "+49 30 901820");
        assertThat(page.body()).doesNotContain("details:email", "details:firstName", "details:phone");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Location")).contains("/book?done=FO-");
        assertThat(step.bookingsOf(address)).isEqualTo(2);
    }

    @Test
    void whoBooksIsSaidByTheSignInAndByNoFormField() {
        var address = BookingApi.newAddress();
        var other = BookingApi.newAddress();
        var known = step.customerWithLogin(address);

        PostedForm.on(known, known.get(step.details(TEN)), "details")
                .with("email", other)
                .with("firstName", "Eve")
                .with("lastName", "Else")
                .send("book");

        assertThat(step.bookingsOf(address)).isEqualTo(2);
        assertThat(step.server().database().count("select count(*) from customer where email_key = ?", other))
                .isZero();
    }

    @Test
    void aPageThatWasMadeForSomebodyElseBooksNothingAndSaysSo() {
        var address = BookingApi.newAddress();
        var known = step.customerWithLogin(address);
        var guest = Http.to(step.server());
        var page = guest.get(step.details(TEN)).body();
        var stolen = known.get(step.details(TEN)).body();

        var asGuest = PostedForm.onText(guest, page.replaceAll(mark(page), mark(stolen)), "details")
                .with("firstName", "Eve")
                .with("lastName", "Else")
                .with("email", address)
                .send("book");

        assertThat(asGuest.status()).isEqualTo(200);
        assertThat(asGuest.body()).contains("You have signed in or out since this page was opened");
        assertThat(step.bookingsOf(address)).isEqualTo(1);
    }

    @Test
    void whoHasChosenATimeZoneReadsTimesInItOnAnyBrowser() {
        var address = BookingApi.newAddress();
        var known = step.customerWithLogin(address);
        assertThat(known.get("/panel/appointments").body()).doesNotContain("Japan Time");

        step.server()
                .database()
                .run("update customer set time_zone = 'Asia/Tokyo', zone_chosen = true where email_key = ?", address);

        assertThat(known.get("/panel/appointments").body()).contains("Japan Time");
        assertThat(known.get(step.details(TEN)).body()).contains("Japan Time");
        assertThat(known.get(step.details(TEN) + "&zone=America/New_York").body())
                .doesNotContain("Japan Time");
    }

    private static String mark(String page) {
        return page.replaceAll("(?s).*?name=\"details:mark\"[^>]*value=\"([^\"]*)\".*", "$1");
    }
}
