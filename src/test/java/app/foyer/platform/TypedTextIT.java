package app.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Databases;
import app.foyer.testing.Form;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.OwnAccount;
import com.google.gson.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** PostgreSQL keeps no U+0000, and nobody sees what else of that kind comes along with a pasted text. */
@DisplayName("A character that nobody types")
class TypedTextIT {

    @ParameterizedTest
    @EnumSource
    void isLeftOutOfWhatAPageIsTold(Databases kind) {
        var server = FoyerServer.on(kind);
        var admin = OwnAccount.in(server.database(), "ADMIN").signedIn(server);
        var address = BookingApi.newAddress();

        assertThat(admin.get("/admin/customers?search=a%00b%0B").body()).contains("value=\"ab\"");
        assertThat(Form.in(admin.get("/admin/customer?do=new"), "customerForm")
                        .with("customerForm:firstName", "Gr\0ace")
                        .with("customerForm:lastName", "Hopper")
                        .with("customerForm:email", address)
                        .with("customerForm:notes", "a\0b\u0007c\td\r\ne\u0085")
                        .with("customerForm:language", "en")
                        .with("customerForm:gender", "")
                        .with("customerForm:timeZone", "")
                        .pressedBy(admin, "customerForm:add")
                        .status())
                .isEqualTo(302);
        assertThat(server.database()
                        .list(
                                row -> row.getString(1) + ": " + row.getString(2),
                                "select first_name, notes from customer where email_key = ?",
                                address)
                        .get(0)
                        .replace("\r", ""))
                .isEqualTo("Grace: abc\td\ne");
    }

    @ParameterizedTest
    @EnumSource
    void isNoTextThatAProgramMaySend(Databases kind) {
        var program = Http.to(FoyerServer.on(kind));
        var booking = new JsonObject();
        booking.addProperty("notes", "a\0b");

        var answer = program.postJson(
                "/api/v1/appointments",
                booking,
                "Idempotency-Key",
                UUID.randomUUID().toString());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("notes");
        assertThat(program.get("/api/v1/services?language=%00").status()).isLessThan(500);
    }
}
