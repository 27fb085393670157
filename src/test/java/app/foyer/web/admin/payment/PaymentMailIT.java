package app.foyer.web.admin.payment;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.PostedForm;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The mail after a payment, which the business has to switch on. */
class PaymentMailIT {

    private static final Instant NINE =
            Instant.now().truncatedTo(ChronoUnit.DAYS).plus(20, ChronoUnit.DAYS).plus(9, ChronoUnit.HOURS);

    @ParameterizedTest
    @EnumSource
    void tellsWhatWasPaidWhatIsDueAndTheReceiptAndNothingOfARefund(Databases kind) {
        var server = FoyerServer.on(kind);
        var business = OwnBusiness.in(server.database());
        var service = business.service(Duration.ofHours(1)).offered();
        var address = BookingApi.newAddress();
        var reference = BookingApi.of(server)
                .mustBook(service, business.staff(), NINE, address)
                .reference();
        server.mailbox().next(address);
        moves(server, reference, "pay", "1");
        switches(server, true);
        try {
            moves(server, reference, "refund", "1");
            moves(server, reference, "pay", "6");
        } finally {
            switches(server, false);
        }

        var mail = server.mailbox().next(address);
        var number =
                server.database().count("select max(number) from receipt where appointment_reference = ?", reference);
        assertThat(mail.subject()).startsWith("Payment received: €6.00 for Test service");
        assertThat(mail.text())
                .contains("We have received €6.00.")
                .contains("Receipt R-%06d. Still due: €4.00.".formatted(number));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aCancellationTellsWhatHappensToTheMoney(Databases kind) {
        var server = FoyerServer.on(kind);
        var business = OwnBusiness.in(server.database());
        var service = business.service(Duration.ofHours(1)).offered();
        var address = BookingApi.newAddress();
        var api = BookingApi.of(server);
        var held = api.mustBook(service, business.staff(), NINE, address);
        server.mailbox().next(address);
        moves(server, held.reference(), "pay", "6");

        assertThat(api.cancel(held).status()).isEqualTo(200);

        assertThat(server.mailbox().next(address).text()).contains("You get back the €6.00 that you paid.");
    }

    private static void switches(FoyerServer server, boolean on) {
        server.database().run("update workflow set active = ? where stock_key = 'PAYMENT_RECEIVED'", on);
    }

    private static void moves(FoyerServer server, String reference, String way, String amount) {
        var admin = OwnAccount.in(server.database(), "ADMIN").signedIn(server);
        var dialog = admin.get("/admin/appointments?appointment=" + reference + "&do=" + way);
        var answer = PostedForm.on(admin, dialog, "payment")
                .with("amount", amount)
                .with("method", "CASH")
                .with("words", "as agreed")
                .send("save");
        assertThat(answer.status()).isEqualTo(302);
    }
}
