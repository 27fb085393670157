package app.foyer.web.admin.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The dashboard of one of the staff, of whom the test knows every appointment. */
@DisplayName("The figures of a dashboard")
class DashboardIT {

    private static final Duration HOUR = Duration.ofHours(1);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void areThoseOfWhoLooks(Databases kind) {
        var here = new Practice(kind);
        here.books(here.staff, noonIn(1), "CONFIRMED");
        here.books(here.staff, noonIn(2), "PENDING");
        here.books(here.staff, noonIn(3), "CANCELLED");
        here.books(here.staff, noonIn(30), "COMPLETED", noonIn(-2));
        here.books(here.staff, noonIn(31), "COMPLETED", noonIn(-3));
        here.books(here.staff, noonIn(32), "NO_SHOW", noonIn(-4));
        here.books(here.staff, noonIn(33), "REJECTED", noonIn(-5));
        here.books(here.staff, noonIn(34), "NO_SHOW", noonIn(-40));
        here.books(here.colleague, noonIn(1), "PENDING");

        var page = here.page();

        assertThat(figure(page, "week")).isEqualTo("2");
        assertThat(figure(page, "undecided")).isEqualTo("1");
        assertThat(figure(page, "missed")).isEqualTo("1");
        assertThat(page).contains("33 % of those marked completed or missed");
        assertThat(figure(page, "valueNext")).isEqualTo("€20.00");
        assertThat(figure(page, "valueLast")).isEqualTo("€30.00");
        assertThat(page).doesNotContain("id=\"figure-failed\"", "id=\"figure-new\"");
    }

    @ParameterizedTest
    @EnumSource(
            value = Databases.class,
            names = {"H2"})
    void tellHowMuchOfTheWorkingTimeIsFree(Databases kind) {
        var here = new Practice(kind);
        var before = hoursFree(here.page());
        here.books(here.staff, noonIn(1), "CONFIRMED");
        here.books(here.staff, noonIn(2), "PENDING");
        here.books(here.staff, noonIn(3), "CANCELLED");

        assertThat(hoursFree(here.page())).isBetween(before - 3, before - 2);
    }

    private static Instant noonIn(int days) {
        return Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(days, ChronoUnit.DAYS)
                .plus(12, ChronoUnit.HOURS);
    }

    private static String figure(String page, String name) {
        var found = Pattern.compile("(?s)id=\"figure-%s\".*?figure-told\">([^<]*)<".formatted(name))
                .matcher(page);
        assertThat(found.find()).as("figure %s", name).isTrue();
        return found.group(1);
    }

    private static int hoursFree(String page) {
        var found = Pattern.compile("(\\d+) of \\d+ hours free").matcher(page);
        assertThat(found.find()).as("free capacity").isTrue();
        return Integer.parseInt(found.group(1));
    }

    /** Two people of one business, one of whom looks. */
    private static final class Practice {

        private final FoyerServer server;
        private final OwnBusiness business;
        private final long staff;
        private final long colleague;
        private final OwnAccount account;

        Practice(Databases kind) {
            server = FoyerServer.on(kind);
            business = OwnBusiness.in(server.database());
            staff = business.staff();
            colleague = business.employ();
            account = OwnAccount.in(server.database(), "STAFF");
            server.database().run("update staff_member set account_id = ? where id = ?", account.id(), staff);
        }

        String page() {
            var answer = account.signedIn(server).get("/admin/dashboard", "Accept-Language", "en");
            assertThat(answer.status()).isEqualTo(200);
            return answer.body();
        }

        void books(long member, Instant start, String status) {
            books(member, start, status, start);
        }

        /** @param moved what was booked is put there, as if that had been long ago */
        void books(long member, Instant start, String status, Instant moved) {
            var service = business.service(HOUR).by(member);
            var held = BookingApi.of(server).mustBook(service, member, start, BookingApi.newAddress());
            var from = moved.atOffset(ZoneOffset.UTC);
            var until = from.plus(HOUR);
            server.database()
                    .run(
                            "update appointment set status = ?, starts_at = ?, ends_at = ?, occupied_from = ?, occupied_until = ?"
                                    + " where reference = ?",
                            status,
                            from,
                            until,
                            from,
                            until,
                            held.reference());
        }
    }
}
