package app.foyer.web.admin.staff;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Crowd;
import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.Form;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept about somebody's time is obeyed by the next booking, and what was booked stays; on both databases. */
@DisplayName("The time of a staff member")
class StaffTimeIT {

    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).plusDays(12);

    private FoyerServer server;
    private Database database;
    private OwnBusiness business;
    private BookingApi shop;
    private Http admin;
    private long service;

    private void openOn(Databases kind) {
        server = FoyerServer.on(kind);
        database = server.database();
        business = OwnBusiness.in(database);
        shop = BookingApi.of(server);
        admin = OwnAccount.in(database, "ADMIN").signedIn(server);
        service = business.service(Duration.ofHours(1)).offered();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void isWhatTheHoursSayFromTheNextBookingOnAndWhatIsBookedIsTold(Databases kind) {
        openOn(kind);
        var afternoon = shop.mustBook(service, business.staff(), at(DAY, 15), BookingApi.newAddress());

        assertThat(saveHours("08:00", "12:00").status()).isEqualTo(302);

        assertThat(book(at(DAY, 13)).status()).isNotEqualTo(201);
        assertThat(book(at(DAY, 9)).status()).isEqualTo(201);
        assertThat(tab("profile").body()).contains("1 upcoming appointment lies outside");
        assertThat(tab("outside").body()).contains(afternoon.reference());
        assertThat(shop.read(afternoon).text("status")).isNotEqualTo("CANCELLED");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void isNoneOnDaysOffOnSpecialDaysWithoutHoursInBlockedTimeAndInClosures(Databases kind) {
        openOn(kind);
        assertThat(dialog("days-off", "daysForm")
                        .with("daysForm:first", DAY.toString())
                        .with("daysForm:reason", "Congress")
                        .pressedBy(admin, "daysForm:save")
                        .status())
                .isEqualTo(302);
        assertThat(dialog("special-days", "specialForm")
                        .with("specialForm:date", DAY.plusDays(1).toString())
                        .with("specialForm:location", String.valueOf(business.location()))
                        .pressedBy(admin, "specialForm:save")
                        .status())
                .isEqualTo(302);
        assertThat(dialog("blocked-time", "blockedForm")
                        .with("blockedForm:from", DAY.plusDays(2) + "T10:00")
                        .with("blockedForm:until", DAY.plusDays(2) + "T12:00")
                        .with("blockedForm:location", String.valueOf(business.location()))
                        .pressedBy(admin, "blockedForm:save")
                        .status())
                .isEqualTo(302);
        assertThat(Form.in(admin.get("/admin/closures?do=add"), "newClosureForm")
                        .with("newClosureForm:first", DAY.plusDays(3).toString())
                        .with("newClosureForm:location", String.valueOf(business.location()))
                        .pressedBy(admin, "newClosureForm:save")
                        .status())
                .isEqualTo(302);

        assertThat(book(at(DAY, 10)).status()).as("days off").isNotEqualTo(201);
        assertThat(book(at(DAY.plusDays(1), 10)).status()).as("special day").isNotEqualTo(201);
        assertThat(book(at(DAY.plusDays(2), 11)).status()).as("blocked time").isNotEqualTo(201);
        assertThat(book(at(DAY.plusDays(2), 12)).status()).as("after it").isEqualTo(201);
        assertThat(book(at(DAY.plusDays(3), 10)).status()).as("closure").isNotEqualTo(201);
        assertThat(book(at(DAY.plusDays(4), 10)).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void endsForBookingsWithTheArchiveBookedOrNoLongerOffered(Databases kind) {
        openOn(kind);
        for (int round = 0; round < 5; round++) {
            var member = business.employ();
            var given = business.service(Duration.ofHours(1)).by(member);
            var form = Form.in(admin.get("/admin/staff-member?do=archive&staff=" + member), "archiveForm");

            var answers = Crowd.allAtOnce(List.<Callable<Answer>>of(
                    () -> shop.book(given, member, at(DAY, 10), BookingApi.newAddress()),
                    () -> form.pressedBy(admin, "archiveForm:archive")));

            var booked = answers.get(0).status() == 201;
            assertThat(answers.get(0).status()).isIn(201, 404, 409, 422);
            assertThat(answers.get(1).status()).isEqualTo(302);
            assertThat(database.count("select count(*) from appointment where staff_id = ?", member))
                    .isEqualTo(booked ? 1 : 0);
            assertThat(shop.book(given, member, at(DAY, 14), BookingApi.newAddress())
                            .status())
                    .as("once archived")
                    .isNotEqualTo(201);
        }
    }

    @Test
    void isBlockedByTheStaffMemberAloneAndNotForColleagues() {
        openOn(Databases.H2);
        var colleague = business.employ();
        var account = OwnAccount.in(database, "STAFF");
        database.run("update staff_member set account_id = ? where id = ?", account.id(), business.staff());
        var person = account.signedIn(server);
        assertThat(dialog(colleague, "blocked-time", "blockedForm")
                        .with("blockedForm:from", DAY + "T08:00")
                        .with("blockedForm:until", DAY + "T09:00")
                        .with("blockedForm:reason", "Dentist of a colleague")
                        .pressedBy(admin, "blockedForm:save")
                        .status())
                .isEqualTo(302);
        var foreign = database.count("select max(id) from blocked_time where staff_id = ?", colleague);

        assertThat(Form.in(person.get("/admin/blocked-time?do=add&staff=" + colleague), "blockedForm")
                        .with("blockedForm:from", DAY + "T10:00")
                        .with("blockedForm:until", DAY + "T11:00")
                        .with("blockedForm:location", String.valueOf(business.location()))
                        .pressedBy(person, "blockedForm:save")
                        .status())
                .isEqualTo(302);

        assertThat(database.count("select count(*) from blocked_time where staff_id = ?", business.staff()))
                .isEqualTo(1);
        assertThat(database.count("select count(*) from blocked_time where staff_id = ?", colleague))
                .isEqualTo(1);
        assertThat(person.get("/admin/blocked-time?entry=" + foreign).body())
                .doesNotContain("Dentist of a colleague", "blockedDialog");
        assertThat(person.get("/admin/staff-member?staff=" + business.staff()).status())
                .isEqualTo(403);
        assertThat(person.get("/admin/closures").status()).isEqualTo(403);
    }

    private Answer saveHours(String from, String until) {
        var form = Form.in(tab("hours"), "weekForm");
        for (int day = 0; day < 7; day++) {
            form.with("weekForm:days:%d:work:0:from".formatted(day), from)
                    .with("weekForm:days:%d:work:0:until".formatted(day), until);
        }
        return form.pressedBy(admin, "weekForm:save");
    }

    private Answer tab(String tab) {
        return admin.get("/admin/staff-member?staff=%d&tab=%s&location=%d"
                .formatted(business.staff(), tab, business.location()));
    }

    private Form dialog(String tab, String form) {
        return dialog(business.staff(), tab, form);
    }

    private Form dialog(long staff, String tab, String form) {
        return Form.in(admin.get("/admin/staff-member?staff=%d&tab=%s&do=add".formatted(staff, tab)), form);
    }

    private Answer book(Instant start) {
        return shop.book(service, business.staff(), start, BookingApi.newAddress());
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).toInstant(ZoneOffset.UTC);
    }
}
