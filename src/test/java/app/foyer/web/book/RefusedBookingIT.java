package app.foyer.web.book;

import static app.foyer.web.book.DetailsStep.TEN;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Http;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code /book} says to a guest who cannot have this, and what stays typed. */
class RefusedBookingIT {

    private final DetailsStep step = DetailsStep.ofItsOwnBusiness();

    @Test
    void aRefusedBookingIsToldOnceAndTheSamePageBooksAnotherTime() {
        var address = BookingApi.newAddress();
        var guest = Http.to(step.server());
        var page = guest.get(step.details(TEN));
        step.api().mustBook(step.service(), step.business().staff(), TEN, BookingApi.newAddress());

        var refused = DetailsStep.filledIn(guest, page, address, "").send("book");

        assertThat(refused.status()).isEqualTo(200);
        assertThat(Pattern.compile("This time was just taken")
                        .matcher(refused.body())
                        .results())
                .hasSize(1);
        assertThat(refused.body()).contains("value=\"Grace\"", "value=\"" + address + "\"");
        assertThat(step.bookingsOf(address)).isZero();
        var another = guest.get(step.details(TEN.plus(Duration.ofHours(3))));
        assertThat(DetailsStep.filledIn(guest, another, address, "")
                        .send("book")
                        .header("Location"))
                .contains("done=FO-");
        assertThat(step.bookingsOf(address)).isEqualTo(1);
    }

    @Test
    void aServiceThatIsNoLongerOfferedIsRefusedInOneSentence() {
        var address = BookingApi.newAddress();
        var guest = Http.to(step.server());
        var page = guest.get(step.details(TEN));
        step.server().database().run("update service set active = false where id = ?", step.service());

        var answer = DetailsStep.filledIn(guest, page, address, "").send("book");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("This service is not on offer");
        assertThat(step.bookingsOf(address)).isZero();
    }

    @Test
    void nobodyBooksForAPriceThatTheyHaveNotSeen() {
        var address = BookingApi.newAddress();
        var guest = Http.to(step.server());
        var page = guest.get(step.details(TEN));
        step.server().database().run("update service set price = 99 where id = ?", step.service());

        var told = DetailsStep.filledIn(guest, page, address, "").send("book");

        assertThat(told.body()).contains("The business has just changed what it offers", "99.00");
        assertThat(step.bookingsOf(address)).isZero();
        assertThat(DetailsStep.filledIn(guest, told, address, "").send("book").header("Location"))
                .contains("done=FO-");
    }

    /** Who is left alone at a service has not been chosen by whoever asked for somebody else. */
    @Test
    void nobodyBooksSomebodyElseThanTheOneWhoWasChosen() {
        var address = BookingApi.newAddress();
        var guest = Http.to(step.server());
        var other = step.business().employ();
        step.server()
                .database()
                .run("insert into service_staff (service_id, staff_id) values (?, ?)", step.service(), other);
        var page = guest.get(step.details(TEN));
        step.server()
                .database()
                .run(
                        "delete from service_staff where service_id = ? and staff_id = ?",
                        step.service(),
                        step.business().staff());

        var told = DetailsStep.filledIn(guest, page, address, "").send("book");

        assertThat(told.body()).contains("The business has just changed what it offers");
        assertThat(step.bookingsOf(address)).isZero();
    }

    @Test
    void notesThatNoColumnHoldsAreToldBesideTheirFieldAndKept() {
        var guest = Http.to(step.server());
        var address = BookingApi.newAddress();
        var notes = "x".repeat(2001);

        var answer = DetailsStep.filledIn(guest, guest.get(step.details(TEN)), address, "")
                .with("notes", notes)
                .send("book");

        assertThat(answer.body()).contains("At most 2,000 characters, please", notes);
        assertThat(step.bookingsOf(address)).isZero();
    }

    @Test
    void aDayBeyondTheHorizonIsTold() {
        var guest = Http.to(step.server());

        assertThat(guest.get("/book?service=%d&day=2031-01-01".formatted(step.service()))
                        .body())
                .contains("Appointments can be booked until");
        assertThat(guest.get("/book?service=" + step.service()).body())
                .doesNotContain("Appointments can be booked until");
    }
}
