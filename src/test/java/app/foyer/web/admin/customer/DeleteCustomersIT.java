package app.foyer.web.admin.customer;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.rights.Traces;
import app.foyer.testing.BookingApi.Held;
import app.foyer.testing.Crowd;
import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PostedForm;
import app.foyer.testing.Waiting;
import app.foyer.web.panel.OwnCustomer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A customer whom the business deletes")
class DeleteCustomersIT {

    private FoyerServer server;
    private Database database;
    private Http admin;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void isErasedWithoutATraceOnceTheCancellationIsSent(Databases kind) {
        on(kind);
        var customer = booked();
        var id = number(customer);
        var mark = UUID.randomUUID().toString().substring(0, 8);
        changed(id, "knee-" + mark, "tag-" + mark);
        var page = admin.get("/admin/customer-delete?customers=" + id + "&mode=erase");
        assertThat(page.body()).contains("the account", "one upcoming appointment, unless you cancel it", "one tag");

        assertThat(PostedForm.on(admin, page, "deleteForm")
                        .with("upcoming", "")
                        .send("delete")
                        .body())
                .contains("Please choose what becomes of the upcoming appointments");
        assertThat(PostedForm.on(admin, page, "deleteForm")
                        .with("upcoming", "CANCEL")
                        .send("delete")
                        .header("Location"))
                .endsWith("/admin/customers");

        assertThat(customer.reads().subject()).containsIgnoringCase("cancel");
        Waiting.until(
                () -> database.count("select count(*) from message where lower(recipient) = ?", customer.email()) == 0,
                Duration.ofSeconds(20),
                () -> "Something is still to be sent");
        assertThat(Traces.everythingIn(database).toLowerCase(Locale.ROOT))
                .doesNotContain(customer.email(), "knee-" + mark, "tag-" + mark);
        assertThat(admin.get("/admin/customer?customer=" + id).status()).isEqualTo(404);
        assertThat(database.count(
                        "select count(*) from audit_entry where action = 'customer.deleted' and subject = ?", "#" + id))
                .isOne();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void leavesNamelessAppointmentsBehindWhenOnlyThePersonIsRemoved(Databases kind) {
        on(kind);
        var customer = booked();
        var id = number(customer);

        PostedForm.on(admin, admin.get("/admin/customer-delete?customers=" + id), "deleteForm")
                .with("upcoming", "KEEP")
                .send("delete");

        assertThat(database.count(
                        "select count(*) from appointment where customer_id = ? and status = 'CONFIRMED'", id))
                .isOne();
        assertThat(database.count(
                        "select count(*) from customer where id = ? and email is null and account_id is null and removed_at"
                                + " is not null",
                        id))
                .isOne();
        assertThat(admin.get("/admin/customer?customer=" + id).status()).isEqualTo(404);
        assertThat(admin.get("/admin/customers?search=Removed").body()).contains("Nobody fits");
    }

    @Test
    void staysWhenTheLoginIsAlsoOneOfStaffWhileTheOthersGo() {
        on(Databases.H2);
        var staff = number(booked());
        var other = number(booked());
        database.run(
                "insert into account_role (account_id, role) select account_id, 'STAFF' from customer where id = ?",
                staff);

        var page = admin.get("/admin/customer-delete?customers=" + staff + "," + other);
        assertThat(page.body()).contains("is also one of staff");
        PostedForm.on(admin, page, "deleteForm").with("upcoming", "CANCEL").send("delete");

        assertThat(database.count("select count(*) from customer where id = ? and removed_at is null", staff))
                .isOne();
        assertThat(database.count("select count(*) from customer where id = ? and removed_at is null", other))
                .isZero();
    }

    /** What they book then is called off with the rest, or is that of somebody new. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void isDeletedWhileTheyBook(Databases kind) {
        on(kind);
        var customer = booked();
        var id = number(customer);
        var form = PostedForm.on(admin, admin.get("/admin/customer-delete?customers=" + id), "deleteForm")
                .with("upcoming", "CANCEL");
        var deeds = new ArrayList<Callable<Object>>();
        deeds.add(() -> form.send("delete").header("Location"));
        for (int day = 0; day < 4; day++) {
            var pause = day * 15;
            var start = 35 + day;
            deeds.add(() -> {
                Thread.sleep(pause);
                return customer.booksInDays(start);
            });
        }

        var answers = Crowd.allAtOnce(deeds);

        assertThat(answers.get(0)).asString().endsWith("/admin/customers");
        assertThat(database.count("select count(*) from customer where id = ? and removed_at is not null", id))
                .isOne();
        assertThat(answers.stream().filter(Held.class::isInstance).map(Held.class::cast))
                .hasSize(4)
                .allSatisfy(held -> assertThat(database.count(
                                "select count(*) from appointment a join customer c on c.id = a.customer_id where"
                                        + " a.reference = ? and (c.id = ? and a.status = 'CANCELLED' and"
                                        + " a.contact_phone is null or c.email_key = ?)",
                                held.reference(),
                                id,
                                customer.email()))
                        .isOne());
    }

    private void on(Databases kind) {
        server = FoyerServer.on(kind);
        database = server.database();
        admin = OwnAccount.in(database, "ADMIN").signedIn(server);
    }

    private OwnCustomer booked() {
        var customer = OwnCustomer.of(server);
        customer.booksInDays(9);
        customer.reads();
        return customer;
    }

    private long number(OwnCustomer customer) {
        return database.count("select id from customer where email_key = ?", customer.email());
    }

    /** What the business notes leaves its lines in the log. */
    private void changed(long id, String notes, String tag) {
        PostedForm.on(admin, admin.get("/admin/customer?customer=" + id + "&do=edit"), "customerForm")
                .with("language", "en")
                .with("timeZone", "")
                .with("gender", "")
                .with("notes", notes)
                .send("save");
        PostedForm.on(admin, admin.get("/admin/customer?customer=" + id), "tagForm")
                .with("words", tag)
                .send("put");
        assertThat(database.count("select count(*) from customer where id = ? and notes = ?", id, notes))
                .isOne();
    }
}
