package app.foyer.web.admin.customer;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi.Held;
import app.foyer.testing.Crowd;
import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PostedForm;
import app.foyer.web.panel.OwnCustomer;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Two entries of one person")
class MergeCustomersIT {

    private static final int ROUNDS = 3;
    private static final int BOOKINGS = 4;
    private static final int PAUSE_MILLIS = 15;

    private FoyerServer server;
    private Database database;
    private Http admin;
    private OwnCustomer grace;
    private OwnCustomer gracia;
    private long stays;
    private long goes;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void becomeOneWithEverythingThatHangsOnThem(Databases kind) {
        twoWhoBooked(kind);
        var own = grace.booksInDays(12);
        PostedForm.on(admin, admin.get("/admin/appointments?appointment=" + own.reference() + "&do=pay"), "payment")
                .with("amount", "1")
                .with("method", "CASH")
                .send("save");
        grace.reads();
        tagged(stays, "VIP, early");
        tagged(goes, "vip, late");
        database.run("update customer set notes = 'likes tea' where id = ?", stays);
        database.run(
                "update customer set first_name = 'Gracia', phone = '+49 30 901821', notes = 'has a dog' where id = ?",
                goes);
        assertThat(admin.get(address()).body()).contains("Both have an account");

        pressed(goes, "bar");
        var page = admin.get(address());
        assertThat(page.body()).contains("one payment or refund");
        assertThat(page.body()).contains("likes tea", "has a dog", "it is the user name of the account");
        assertThat(PostedForm.on(admin, page, "mergeForm")
                        .with("fields:0:from", "ours")
                        .with("fields:1:from", "theirs")
                        .send("merge")
                        .header("Location"))
                .endsWith("/admin/customer?customer=" + stays);

        assertThat(database.count("select count(*) from customer where id = ?", goes))
                .isZero();
        assertThat(database.count("select count(*) from appointment where customer_id = ?", stays))
                .isEqualTo(3);
        assertThat(database.count("select count(*) from message where customer_id = ?", stays))
                .isGreaterThanOrEqualTo(3);
        assertThat(database.count("select count(*) from account where email_key = ?", gracia.email()))
                .isZero();
        assertThat(database.list(
                        row -> row.getString(1) + "|" + row.getString(2) + "|" + row.getString(3) + "|"
                                + row.getString(4),
                        "select first_name, email, phone, notes from customer where id = ?",
                        stays))
                .containsExactly("Grace|" + grace.email() + "|+49 30 901821|likes tea\nhas a dog");
        assertThat(database.list(
                        row -> row.getString(1).toLowerCase(Locale.ROOT),
                        "select word from tag t join customer_tag c on c.tag_id = t.id where c.customer_id = ?"
                                + " order by word_key",
                        stays))
                .containsExactly("early", "late", "vip");
        assertThat(admin.get("/admin/customer?customer=" + goes).header("Location"))
                .endsWith("/admin/customer?customer=" + stays);
        var told = admin.get("/admin/customer?customer=" + stays).body();
        assertThat(told).contains("merged into this customer", own.reference());
        assertThat(database.count(
                        "select count(*) from audit_entry where action = 'customer.merged' and subject = ? and before_text"
                                + " like ?",
                        grace.email(),
                        "%" + gracia.email() + "%"))
                .isOne();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void stayTwoWhenOneWasChangedAfterTheyWereLookedAt(Databases kind) {
        twoWhoBooked(kind);
        pressed(goes, "bar");
        var page = admin.get(address());
        pressed(goes, "allow");
        pressed(goes, "bar");

        assertThat(PostedForm.on(admin, page, "mergeForm").send("merge").body())
                .contains("Please look at both once more");
        assertThat(database.count("select count(*) from customer where id in (?, ?)", stays, goes))
                .isEqualTo(2);
    }

    /** Who books then, with the address of the entry that goes, either comes along or is somebody new; nothing is lost. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void becomeOneWhileSomebodyBooks(Databases kind) {
        for (int round = 0; round < ROUNDS; round++) {
            twoWhoBooked(kind);
            pressed(goes, "bar");
            var form = PostedForm.on(admin, admin.get(address()), "mergeForm");
            var deeds = new ArrayList<Callable<Object>>();
            deeds.add(() -> form.send("merge").status());
            for (int day = 0; day < BOOKINGS; day++) {
                var pause = round * BOOKINGS + day * PAUSE_MILLIS;
                var start = 35 + day;
                deeds.add(() -> {
                    Thread.sleep(pause);
                    return gracia.booksInDays(start);
                });
            }

            var answers = Crowd.allAtOnce(deeds);

            assertThat(answers.get(0)).isEqualTo(302);
            assertThat(answers.stream().filter(Held.class::isInstance).map(Held.class::cast))
                    .hasSize(BOOKINGS)
                    .allSatisfy(this::isOfSomebodyInTheDirectory);
        }
    }

    private void isOfSomebodyInTheDirectory(Held held) {
        assertThat(database.count(
                        "select count(*) from appointment a join customer c on c.id = a.customer_id where a.reference = ?"
                                + " and (c.id = ? or c.email_key = ?)",
                        held.reference(),
                        stays,
                        gracia.email()))
                .isOne();
    }

    private void twoWhoBooked(Databases kind) {
        server = FoyerServer.on(kind);
        database = server.database();
        admin = OwnAccount.in(database, "ADMIN").signedIn(server);
        grace = booked(9);
        gracia = booked(10);
        stays = number(grace);
        goes = number(gracia);
    }

    private OwnCustomer booked(int days) {
        var customer = OwnCustomer.of(server);
        customer.booksInDays(days);
        customer.reads();
        return customer;
    }

    private long number(OwnCustomer customer) {
        return database.count("select id from customer where email_key = ?", customer.email());
    }

    private String address() {
        return "/admin/customer-merge?customer=" + stays + "&other=" + goes;
    }

    private void tagged(long customer, String words) {
        PostedForm.on(admin, admin.get("/admin/customer?customer=" + customer), "tagForm")
                .with("words", words)
                .send("put");
    }

    private Answer pressed(long customer, String button) {
        return PostedForm.on(admin, admin.get("/admin/customer?customer=" + customer), "accessForm")
                .send(button);
    }
}
