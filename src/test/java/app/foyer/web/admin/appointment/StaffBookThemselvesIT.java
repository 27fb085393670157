package app.foyer.web.admin.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.PostedForm;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Staff who book for a customer")
class StaffBookThemselvesIT {

    private static final Instant NINE =
            Instant.now().truncatedTo(ChronoUnit.DAYS).plus(20, ChronoUnit.DAYS).plus(9, ChronoUnit.HOURS);

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final Database database = server.database();
    private final OwnBusiness business = OwnBusiness.in(database);
    private final long myself = business.staff();
    private final long colleague = business.employ();
    private final long ours = business.service(Duration.ofHours(1)).by(myself, colleague);
    private final long theirs = business.service(Duration.ofHours(1)).by(colleague);
    private Http me;

    @BeforeEach
    void comeIn() {
        var account = OwnAccount.in(database, "STAFF");
        database.run("update staff_member set account_id = ? where id = ?", account.id(), myself);
        me = account.signedIn(server);
    }

    @Test
    void areOfferedNobodyElseAndNothingThatOnlyOthersGive() {
        var page = me.get(address(ours)).body();

        assertThat(page).contains(entryOf(ours)).doesNotContain(entryOf(theirs));
        assertThat(page).doesNotContain("name=\"newAppointment:staff\"", nameOf(colleague));
    }

    /** By number and name: things of other kinds have the same numbers. */
    private String entryOf(long service) {
        var name = database.list(row -> row.getString(1), "select name from service where id = ?", service)
                .get(0);
        return "value=\"%d\"".formatted(service) + ">" + name + "<";
    }

    @Test
    void bookThemselves() {
        var answer = dialog(ours).with("who", "Walk Inn-" + ours).send("book");

        assertThat(answer.header("Location")).contains("appointment=FO-");
        assertThat(appointments(myself)).isOne();
    }

    /** The field is not on the page, the address may say it, and a program can send it all the same. */
    @Test
    void bookNobodyElseWhateverIsSent() {
        dialog(ours)
                .with("who", "Sent Inn-" + ours)
                .with("staff", String.valueOf(colleague))
                .send("book");
        PostedForm.on(me, me.get(address(ours) + "&staff=" + colleague), "newAppointment")
                .with("service", String.valueOf(ours))
                .with("location", String.valueOf(business.location()))
                .with("status", "CONFIRMED")
                .with("who", "Named Inn-" + ours)
                .send("book");
        dialog(theirs).with("who", "Their Inn-" + ours).send("book");

        assertThat(appointments(colleague)).isZero();
    }

    private PostedForm dialog(long service) {
        return PostedForm.on(me, me.get(address(service)), "newAppointment")
                .with("service", String.valueOf(service))
                .with("location", String.valueOf(business.location()))
                .with("status", "CONFIRMED");
    }

    private String address(long service) {
        return "/admin/appointments?do=new&service=%d&location=%d&start=%s"
                .formatted(service, business.location(), NINE);
    }

    private String nameOf(long staff) {
        return database.list(row -> row.getString(1), "select name from staff_member where id = ?", staff)
                .get(0);
    }

    private long appointments(long staff) {
        return database.count("select count(*) from appointment where staff_id = ?", staff);
    }
}
