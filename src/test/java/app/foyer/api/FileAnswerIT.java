package app.foyer.api;

import static app.foyer.api.Shop.HOUR;
import static app.foyer.api.Shop.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnQuestion;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A file that a program sends as an answer")
class FileAnswerIT {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST = 2_000_000;

    private final Shop shop = new Shop();
    private final long question = OwnQuestion.number();

    @BeforeEach
    void isAskedFor() {
        OwnQuestion.isAskedFor(question, shop.service(), shop.database());
    }

    /** Other bodies are read as if no file were ever asked for. */
    @AfterEach
    void isNotAskedForAnyMore() {
        shop.database().run("update booking_question set archived_at = current_timestamp where id = ?", question);
    }

    @Test
    void isKeptByteByByteForTheBusinessAndForNobodyElse() {
        var booked = sends("referral.pdf", Base64.getEncoder().encodeToString(PDF));

        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
        var answer = shop.database()
                .count("select id from appointment_answer where question_id = ? and answer = 'referral.pdf'", question);
        var file = booked.text("reference") + "." + answer;
        var desk = OwnAccount.in(shop.database(), "ADMIN").signedIn(FoyerServer.on(Databases.H2));
        var download = desk.download("/admin/appointments/answer?file=" + file);
        assertThat(download.body()).isEqualTo(PDF);
        assertThat(download.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", "referral.pdf");
        assertThat(shop.http().get("/admin/appointments/answer?file=" + file).body())
                .doesNotContain("%PDF");
    }

    @Test
    void isRefusedWithASentenceWhenItIsNoneOrTooLargeOrOfAnotherKind() {
        isRefused(sends("referral.pdf", "no base64!"), "field_base64");
        isRefused(
                sends(
                        "referral.pdf",
                        Base64.getEncoder()
                                .encodeToString("<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII))),
                "file_wrong_type");
        var large = new byte[MOST + 200_000];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        isRefused(sends("referral.pdf", Base64.getEncoder().encodeToString(large)), "file_too_large");
        isRefused(sends("", ""), "answer_missing");
        assertThat(shop.database().count("select count(*) from appointment where service_id = ?", shop.service()))
                .isZero();
    }

    private static void isRefused(Answer answer, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains(code);
    }

    private Answer sends(String name, String content) {
        var file = new JsonObject();
        file.addProperty("name", name);
        file.addProperty("content", content);
        var answers = new JsonObject();
        answers.add(String.valueOf(question), file);
        return shop.api()
                .bookAnswering(
                        shop.service(), shop.business().staff(), NINE.plus(HOUR), BookingApi.newAddress(), answers);
    }
}
