package app.foyer.web.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Crowd;
import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.PostedForm;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a coupon of one use does that takes a quarter off ten euros. */
@ParameterizedClass
@EnumSource
class CouponIT {

    private final FoyerServer server;
    private final Database database;
    private final DetailsStep step;
    private final String code = "T" + UUID.randomUUID().toString().substring(0, 8);
    private final long coupon;

    CouponIT(Databases kind) {
        server = FoyerServer.on(kind);
        database = server.database();
        step = DetailsStep.ofItsOwnBusiness(server);
        coupon = step.business().gives(code, 25, step.service());
    }

    @AfterEach
    void archive() {
        database.run("update coupon set active = false where id = ?", coupon);
    }

    @Test
    void whatWasSaidIsAgreedAndGivenBackWhenItIsCalledOff() {
        var guest = Http.to(server);
        var email = BookingApi.newAddress();
        var applied = apply(guest, 0, email);
        assertThat(applied.body()).contains("€10.00 − €2.50 with " + code.toUpperCase(Locale.ROOT));

        assertThat(PostedForm.on(guest, applied, "details").send("book").status())
                .isEqualTo(302);

        assertThat(charged(email)).isEqualTo(750);
        assertThat(uses()).isOne();
        assertThat(apply(Http.to(server), 1, BookingApi.newAddress()).body())
                .contains("This coupon was used as often as it can be.", "value=\"Grace\"");
        var reference = database.list(
                        row -> row.getString(1),
                        "select a.reference from appointment a join customer c on c.id = a.customer_id"
                                + " where c.email_key = ?",
                        email)
                .get(0);
        var page = guest.get("/booking?lang=en&ref=%s&cancel=%s".formatted(reference, reference));
        assertThat(page.body()).contains("Booked with coupon");
        PostedForm.on(guest, page, "cancelling:cancelForm").send("cancelNow");
        assertThat(uses()).isZero();
        assertThat(charged(email)).isZero();
    }

    @Test
    void theLastUseThatIsWantedTwiceAtOnceIsUsedOnce() {
        var emails = new String[] {BookingApi.newAddress(), BookingApi.newAddress()};
        var answers = Crowd.allAtOnce(2, hour -> {
            var guest = Http.to(server);
            return PostedForm.on(guest, apply(guest, hour, emails[hour]), "details")
                    .send("book");
        });

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 302);
        assertThat(answers).filteredOn(answer -> answer.status() == 200).allSatisfy(refused -> assertThat(
                        refused.body())
                .contains("used as often as it can be", "value=\"Grace\""));
        assertThat(uses()).isOne();
        assertThat(charged(emails[0]) + charged(emails[1])).isEqualTo(750);
    }

    @Test
    void whoComesTooLateReadsThatItIsUsedUp() {
        var late = Http.to(server);
        var applied = apply(late, 1, BookingApi.newAddress());
        var first = Http.to(server);
        assertThat(PostedForm.on(first, apply(first, 0, BookingApi.newAddress()), "details")
                        .send("book")
                        .status())
                .isEqualTo(302);

        var refused = PostedForm.on(late, applied, "details").send("book");
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body())
                .contains("used as often as it can be", "value=\"Grace\"")
                .doesNotContain("has just changed what it offers");
    }

    @Test
    void whoTypesACodeWithoutApplyingItReadsThePriceBeforeItIsBooked() {
        var guest = Http.to(server);
        var email = BookingApi.newAddress();
        var page = guest.get(step.details(DetailsStep.TEN));
        var asked = DetailsStep.filledIn(guest, page, email, "+49 30 901820")
                .with("coupon", code)
                .send("book");
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.body()).contains("€7.50");
        assertThat(step.bookingsOf(email)).isZero();

        assertThat(PostedForm.on(guest, asked, "details").send("book").status()).isEqualTo(302);
        assertThat(charged(email)).isEqualTo(750);
    }

    @Test
    void aCouponForAllServicesIsGoodFromItsFirstDayOn() {
        database.run("delete from coupon_service where coupon_id = ?", coupon);
        assertThat(apply(Http.to(server), 0, BookingApi.newAddress()).body()).contains("you pay €7.50");

        database.run("update coupon set first_day = ? where id = ?", LocalDate.of(2199, 1, 2), coupon);
        var early = apply(Http.to(server), 0, BookingApi.newAddress());
        assertThat(early.body()).doesNotContain("you pay €7.50");
    }

    @Test
    void otherServicesHaveNoFieldForIt() {
        var other = step.business().service(Duration.ofHours(1)).offered();
        var page = Http.to(server)
                .get("/book?service=%d&staff=%d&location=%d&start=%s&step=details&lang=en"
                        .formatted(
                                other, step.business().staff(), step.business().location(), DetailsStep.TEN));

        assertThat(page.body()).contains("details:lastName").doesNotContain("details:coupon");
    }

    private Answer apply(Http guest, int hoursLater, String email) {
        var page = guest.get(step.details(DetailsStep.TEN.plus(Duration.ofHours(hoursLater))));
        return DetailsStep.filledIn(guest, page, email, "+49 30 901820")
                .with("coupon", code)
                .send("applyCoupon");
    }

    private long uses() {
        return database.count("select count(*) from coupon_use where coupon_id = ? and not given_back", coupon);
    }

    /** In cents. */
    private long charged(String email) {
        return database.count(
                "select coalesce(sum(e.amount), 0) * 100 from ledger_entry e join appointment a on a.id = e.appointment_id"
                        + " join customer c on c.id = a.customer_id where c.email_key = ?",
                email);
    }
}
