package app.foyer.web.admin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.OwnAccount;
import app.foyer.web.panel.OwnCustomer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What customers do by themselves stands in the log like what is done for them, in words and with who it was. */
class DeedsOfCustomersIT {

    @ParameterizedTest
    @EnumSource
    void bookingMovingAndCancellingAreInTheLog(Databases kind) {
        var server = FoyerServer.on(kind);
        var customer = OwnCustomer.of(server);
        var held = customer.booksInDays(9);
        customer.moves(held, 10);
        BookingApi.of(server).cancel(held);
        var admin = OwnAccount.in(server.database(), "ADMIN").signedIn(server);

        var page = admin.get("/admin/audit?group=appointments&text=" + held.reference())
                .body();

        assertThat(page)
                .contains(
                        "Appointment booked by the customer",
                        "Appointment moved by the customer",
                        "Appointment cancelled by the customer",
                        customer.email());
        var line = server.database()
                .count(
                        "select max(id) from audit_entry where action = 'appointment.cancelledByCustomer' and subject = ?",
                        held.reference());
        assertThat(admin.get("/admin/audit?line=" + line).body()).contains("Confirmed", "Cancelled");
    }
}
