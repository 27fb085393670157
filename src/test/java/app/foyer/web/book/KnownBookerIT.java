package app.foyer.web.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.PhoneNetwork;
import app.foyer.testing.PostedForm;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who books on {@code /book}: the one who has signed in, or somebody who says who they are. */
class KnownBookerIT {

    private static final Instant TEN =
            Instant.now().truncatedTo(ChronoUnit.DAYS).plus(15, ChronoUnit.DAYS).plus(10, ChronoUnit.HOURS);

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final BookingApi api = BookingApi.of(server);
    private final OwnBusiness business = OwnBusiness.in(server.database());
    private final long service = business.service(Duration.ofHours(1)).offered();

    @Test
    void whoHasSignedInTypesNothingThatIsKnown() {
        var address = BookingApi.newAddress();
        var known = customerWithLogin(address);

        var page = known.get(details(TEN));
        var answer = PostedForm.on(known, page, "details").send("book");

        assertThat(page.body()).contains("Grace Guest", address, "+49 30 901820");
        assertThat(page.body()).doesNotContain("details:email", "details:firstName", "details:phone");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Location")).contains("/book?done=FO-");
        assertThat(bookingsOf(address)).isEqualTo(2);
    }

    @Test
    void whoBooksIsSaidByTheSignInAndByNoFormField() {
        var address = BookingApi.newAddress();
        var other = BookingApi.newAddress();
        var known = customerWithLogin(address);

        PostedForm.on(known, known.get(details(TEN)), "details")
                .with("email", other)
                .with("firstName", "Eve")
                .with("lastName", "Else")
                .send("book");

        assertThat(bookingsOf(address)).isEqualTo(2);
        assertThat(server.database().count("select count(*) from customer where email_key = ?", other))
                .isZero();
    }

    @Test
    void aPageThatWasMadeForSomebodyElseBooksNothingAndSaysSo() {
        var address = BookingApi.newAddress();
        var known = customerWithLogin(address);
        var guest = Http.to(server);
        var page = guest.get(details(TEN)).body();
        var stolen = known.get(details(TEN)).body();

        var asGuest = PostedForm.onText(guest, page.replaceAll(mark(page), mark(stolen)), "details")
                .with("firstName", "Eve")
                .with("lastName", "Else")
                .with("email", address)
                .send("book");

        assertThat(asGuest.status()).isEqualTo(200);
        assertThat(asGuest.body()).contains("You have signed in or out since this page was opened");
        assertThat(bookingsOf(address)).isEqualTo(1);
    }

    @Test
    void aRefusedBookingIsToldOnceAndTheSamePageBooksAnotherTime() {
        var address = BookingApi.newAddress();
        var guest = Http.to(server);
        var page = guest.get(details(TEN));
        api.mustBook(service, business.staff(), TEN, BookingApi.newAddress());

        var refused = guestForm(guest, page, address, "").send("book");

        assertThat(refused.status()).isEqualTo(200);
        assertThat(Pattern.compile("This time was just taken")
                        .matcher(refused.body())
                        .results())
                .hasSize(1);
        assertThat(refused.body()).contains("value=\"Grace\"", "value=\"" + address + "\"");
        assertThat(bookingsOf(address)).isZero();
        var another = guest.get(details(TEN.plus(Duration.ofHours(3))));
        assertThat(guestForm(guest, another, address, "").send("book").header("Location"))
                .contains("done=FO-");
        assertThat(bookingsOf(address)).isEqualTo(1);
    }

    @Test
    void aServiceThatIsNoLongerOfferedIsRefusedInOneSentence() {
        var address = BookingApi.newAddress();
        var guest = Http.to(server);
        var page = guest.get(details(TEN));
        server.database().run("update service set active = false where id = ?", service);

        var answer = guestForm(guest, page, address, "").send("book");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("This service is not on offer");
        assertThat(bookingsOf(address)).isZero();
    }

    @Test
    void aPhoneNumberWithoutACountryIsReadByTheCompanysAndAWrongOneIsToldBesideItsField() {
        var guest = Http.to(server);
        var address = BookingApi.newAddress();

        var wrong =
                guestForm(guest, guest.get(details(TEN)), address, "call me").send("book");

        assertThat(wrong.body()).contains("This is not a phone number", "value=\"call me\"");
        var right = guestForm(guest, guest.get(details(TEN)), address, "030 901820");
        assertThat(right.send("book").header("Location")).contains("done=FO-");
    }

    @Test
    void textsAboutAnAppointmentGoToTheNumberThatWasTypedForItAndFollowItsOwner() {
        var address = BookingApi.newAddress();
        var typed = newNumber();
        var another = newNumber();
        var later = newNumber();
        textsAreSentWhen("BOOKED");
        textsAreSentWhen("RESCHEDULED");

        var first = api.mustBook(service, business.staff(), TEN, address, typed);
        var second = api.mustBook(service, business.staff(), TEN.plus(Duration.ofHours(3)), address, another);

        assertThat(PhoneNetwork.SHARED.next(typed).body()).startsWith(first.reference());
        assertThat(PhoneNetwork.SHARED.next(another).body()).startsWith(second.reference());

        savesAnotherNumber(signedIn(address), later);
        api.move(first, TEN.plus(Duration.ofDays(1)));
        api.move(second, TEN.plus(Duration.ofDays(1)).plus(Duration.ofHours(3)));

        assertThat(PhoneNetwork.SHARED.next(later).body()).startsWith(first.reference());
        assertThat(PhoneNetwork.SHARED.next(another).body()).startsWith(second.reference());
        assertThat(PhoneNetwork.SHARED.textsTo(typed)).hasSize(1);
    }

    @Test
    void whoHasChosenATimeZoneReadsTimesInItOnAnyBrowser() {
        var address = BookingApi.newAddress();
        var known = customerWithLogin(address);
        assertThat(known.get("/panel/appointments").body()).doesNotContain("Japan Time");

        server.database()
                .run("update customer set time_zone = 'Asia/Tokyo', zone_chosen = true where email_key = ?", address);

        assertThat(known.get("/panel/appointments").body()).contains("Japan Time");
        assertThat(known.get(details(TEN)).body()).contains("Japan Time");
        assertThat(known.get(details(TEN) + "&zone=America/New_York").body()).doesNotContain("Japan Time");
    }

    @Test
    void notesThatNoColumnHoldsAreToldBesideTheirFieldAndKept() {
        var guest = Http.to(server);
        var address = BookingApi.newAddress();
        var notes = "x".repeat(2001);

        var answer = guestForm(guest, guest.get(details(TEN)), address, "")
                .with("notes", notes)
                .send("book");

        assertThat(answer.body()).contains("At most 2,000 characters, please", notes);
        assertThat(bookingsOf(address)).isZero();
    }

    @Test
    void aDayBeyondTheHorizonIsTold() {
        var guest = Http.to(server);

        assertThat(guest.get("/book?service=%d&day=2031-01-01".formatted(service))
                        .body())
                .contains("Appointments can be booked until");
        assertThat(guest.get("/book?service=" + service).body()).doesNotContain("Appointments can be booked until");
    }

    private static String mark(String page) {
        return page.replaceAll("(?s).*?name=\"details:mark\"[^>]*value=\"([^\"]*)\".*", "$1");
    }

    private static PostedForm guestForm(Http guest, Answer page, String address, String phone) {
        return PostedForm.on(guest, page, "details")
                .with("firstName", "Grace")
                .with("lastName", "Guest")
                .with("email", address)
                .with("phone", phone);
    }

    private String details(Instant start) {
        return "/book?service=%d&staff=%d&location=%d&start=%s&step=details&lang=en"
                .formatted(service, business.staff(), business.location(), start);
    }

    private long bookingsOf(String address) {
        return server.database()
                .count(
                        "select count(*) from appointment where customer_id in"
                                + " (select id from customer where email_key = ?)",
                        address);
    }

    /** Has booked once before. */
    private Http customerWithLogin(String address) {
        api.mustBook(service, business.staff(), TEN.plus(Duration.ofDays(5)), address);
        return signedIn(address);
    }

    private Http signedIn(String address) {
        var account = OwnAccount.in(server.database(), "CUSTOMER");
        server.database().run("update customer set account_id = ? where email_key = ?", account.id(), address);
        return account.signedIn(server);
    }

    private static void savesAnotherNumber(Http customer, String number) {
        PostedForm.on(customer, customer.get("/panel/account"), "profile")
                .with("firstName", "Grace")
                .with("lastName", "Guest")
                .with("phone", number)
                .with("birthDate", "")
                .with("gender", "")
                .with("language", "en")
                .with("timeZone", "Europe/Berlin")
                .send("save");
    }

    private static String newNumber() {
        return "+49151" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    }

    /** With a workflow of its own, for this service alone. */
    private void textsAreSentWhen(String event) {
        var id = 2_000_000 + 2 * service + (event.equals("BOOKED") ? 0 : 1);
        var own = server.database();
        own.run(
                "insert into workflow (id, name, event, active, services, counts_from)"
                        + " values (?, 'Own', ?, true, ?, current_timestamp)",
                id,
                event,
                String.valueOf(service));
        own.run(
                "insert into workflow_action (id, workflow_id, channel, recipient) values (?, ?, 'SMS', 'CUSTOMER')",
                id,
                id);
        own.run(
                "insert into workflow_template (id, action_id, language, text_part)"
                        + " values (?, ?, 'en', '{appointment_reference} {customer_phone}')",
                id,
                id);
    }
}
