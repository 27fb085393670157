package app.foyer.web.book;

import static app.foyer.web.book.DetailsStep.TEN;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Database;
import app.foyer.testing.Http;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The business's own questions")
class AskedAtBookingIT {

    private final DetailsStep step = DetailsStep.ofItsOwnBusiness();
    private final Database database = step.server().database();
    private final String address = BookingApi.newAddress();
    private final long complaint = 1_000_000 + Math.floorMod(UUID.randomUUID().hashCode(), 400_000_000) * 2L;
    private final long visits = complaint + 1;

    @BeforeEach
    void areAskedForItsService() {
        asks(complaint, "TEXT", true, "What hurts?", 1);
        asks(visits, "NUMBER", false, "How often were you here?", 2);
    }

    @Test
    void areAskedOnTheBookingPageAndKeptInTheirWords() {
        var guest = Http.to(step.server());
        var page = guest.get(step.details(TEN));
        assertThat(page.body()).contains("What hurts?", "How often were you here?");

        var refused = DetailsStep.filledIn(guest, page, address, "")
                .withNamed("answer-" + visits, "often")
                .send("book");
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body())
                .contains("Please answer: What hurts?", "Please enter a number", "value=\"often\"", "value=\"Grace\"");
        assertThat(step.bookingsOf(address)).isZero();

        var booked = DetailsStep.filledIn(guest, refused, address, "")
                .withNamed("answer-" + complaint, "<b>The knee</b>")
                .withNamed("answer-" + visits, "3")
                .send("book");
        assertThat(booked.header("Location")).contains("done=FO-");
        assertThat(answers()).containsExactly("What hurts?: <b>The knee</b>", "How often were you here?: 3");
    }

    @Test
    void areToldToProgramsWhichAnswerThemByNumber() {
        var form = Http.to(step.server()).get("/api/v1/booking-form?service=" + step.service());
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.body()).contains("What hurts?", String.valueOf(visits));

        var refused = answered(new JsonObject());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("answer_missing");

        var answers = new JsonObject();
        answers.addProperty(String.valueOf(complaint), "The knee");
        assertThat(answered(answers).status()).isEqualTo(201);
        assertThat(answers()).containsExactly("What hurts?: The knee");
    }

    @Test
    void areNotAskedForAnotherService() {
        var other = step.business().service(Duration.ofHours(1)).offered();

        assertThat(Http.to(step.server())
                        .get("/api/v1/booking-form?service=" + other)
                        .body())
                .doesNotContain("What hurts?");
        step.api().mustBook(other, step.business().staff(), TEN, address);
    }

    private Http.Answer answered(JsonObject answers) {
        return step.api()
                .bookAnswering(
                        step.service(), step.business().staff(), TEN.plus(Duration.ofHours(2)), address, answers);
    }

    private void asks(long question, String kind, boolean required, String label, int place) {
        database.run(
                "insert into booking_question (id, kind, required, for_all, sort_order) values (?, ?, ?, false, ?)",
                question,
                kind,
                required,
                place);
        database.run(
                "insert into booking_question_text (question_id, language, label) values (?, 'en', ?)",
                question,
                label);
        database.run(
                "insert into booking_question_service (question_id, service_id) values (?, ?)",
                question,
                step.service());
    }

    private Iterable<String> answers() {
        return database.list(
                row -> row.getString(1) + ": " + row.getString(2),
                "select question, answer from appointment_answer where question_id in (?, ?) order by sort_order",
                complaint,
                visits);
    }
}
