package app.foyer.web.panel;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A receipt as a file: for its customer and the business, and for nobody else. */
class ReceiptFileIT {

    private static final Instant NINE =
            Instant.now().truncatedTo(ChronoUnit.DAYS).plus(20, ChronoUnit.DAYS).plus(9, ChronoUnit.HOURS);

    @ParameterizedTest
    @EnumSource
    void isForItsCustomerAndTheBusinessAlone(Databases kind) throws IOException {
        var server = FoyerServer.on(kind);
        var business = OwnBusiness.in(server.database());
        var service = business.service(Duration.ofHours(1)).offered();
        var address = BookingApi.newAddress();
        var held = BookingApi.of(server).mustBook(service, business.staff(), NINE, address);
        MyPaymentsPageIT.moves(server, held, "pay", "6");
        var me = OwnAccount.in(server.database(), "CUSTOMER");
        server.database().run("update customer set account_id = ? where email_key = ?", me.id(), address);
        var number = "R-%06d"
                .formatted(server.database()
                        .count("select max(number) from receipt where appointment_reference = ?", held.reference()));

        var mine = me.signedIn(server).download("/panel/receipt/pdf?number=" + number);
        assertThat(header(mine, "Content-Type")).startsWith("application/pdf");
        assertThat(header(mine, "Content-Disposition")).isEqualTo("attachment; filename=\"" + number + ".pdf\"");
        assertThat(header(mine, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(mine, "Cache-Control")).contains("no-store");
        var file = new PdfReader(mine.body());
        assertThat(file.getNumberOfPages()).isOne();
        assertThat(new PdfTextExtractor(file).getTextFromPage(1)).contains(number, "6.00", held.reference());

        var admin = OwnAccount.in(server.database(), "ADMIN").signedIn(server);
        assertThat(admin.download("/admin/receipt/pdf?number=" + number).statusCode())
                .isEqualTo(200);
        var other = OwnAccount.in(server.database(), "CUSTOMER").signedIn(server);
        assertThat(status(other, number)).isEqualTo(404);
        assertThat(status(other, "R-999999999")).isEqualTo(404);
        assertThat(status(other, "' or 1=1")).isEqualTo(404);
    }

    private static int status(Http person, String number) {
        return person.get("/panel/receipt/pdf?number="
                        + number.replace(" ", "%20").replace("'", "%27"))
                .status();
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
