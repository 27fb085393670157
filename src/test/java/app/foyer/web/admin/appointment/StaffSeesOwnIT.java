package app.foyer.web.admin.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BookingApi.Held;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two people of one business, over HTTP: each sees the own appointments, and of the other's not even that there are any. */
@DisplayName("Staff in the console")
class StaffSeesOwnIT {

    private static final String LIST = "/admin/appointments";

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final OwnBusiness business = OwnBusiness.in(server.database());
    private final long colleague = business.employ();
    private final String mine = BookingApi.newAddress();
    private final String theirs = BookingApi.newAddress();
    private final Held own = booked(business.staff(), mine);
    private final Held foreign = booked(colleague, theirs);
    private final OwnAccount account = staff(business.staff());
    private final Http person = account.signedIn(server);

    @Test
    void seesTheOwnAppointmentsAndNoOthers() {
        var list = person.get(LIST);

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.body())
                .contains(own.reference(), mine)
                .doesNotContain(foreign.reference())
                .doesNotContain(theirs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=start&order=asc",
                "sort=customer&order=desc",
                "status=confirmed",
                "page=2",
                "page=999999",
                "staff=1",
                "from=2000-01-01&until=2999-12-31"
            })
    void doesNotSeeThemInAnyOrderOrFilterEither(String query) {
        assertThat(person.get(LIST + "?" + query).body()).doesNotContain(foreign.reference(), theirs);
    }

    @Test
    void findsTheOnesOfOthersBySearchingAsLittleAsThoseThatThereAreNot() {
        var unknown = person.get(LIST + "?search=" + BookingApi.newAddress());

        assertThat(person.get(LIST + "?search=" + mine).body()).contains(own.reference());
        for (var search : new String[] {foreign.reference(), theirs}) {
            var answer = person.get(LIST + "?search=" + search);
            assertThat(answer.body()).contains("No appointment fits").doesNotContain(foreign.reference() + "</");
            assertThat(answer.status()).isEqualTo(unknown.status());
        }
    }

    @Test
    void opensTheOwnOneWithItsHistory() {
        var page = person.get(LIST + "?appointment=" + own.reference());

        assertThat(page.body())
                .contains("id=\"appointment\"", "id=\"history\"")
                .doesNotContain("/admin/settings/panel");
    }

    @Test
    void isToldOfSomebodyElsesOneWhatIsToldOfOneThatThereIsNot() {
        var others = person.get(LIST + "?appointment=" + foreign.reference());
        var unknown = person.get(LIST + "?appointment=FO-22222");

        assertThat(others.status()).isEqualTo(unknown.status());
        assertThat(plain(others, foreign.reference())).isEqualTo(plain(unknown, "FO-22222"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/messages",
                "/admin/messages.xhtml",
                "/admin/staff",
                "/admin/staff.xhtml",
                "/admin/accounts",
                "/admin/audit",
                "/admin/audit.xhtml",
                "/admin/settings/panel",
                "/admin/settings/security",
                "/admin/settings/security.xhtml",
                "/admin/customers",
                "/admin/something-new",
                "/admin/appointments/",
                "/panel/appointments"
            })
    void isNotLetIntoTheRest(String address) {
        assertThat(person.get(address).status()).isEqualTo(403);
    }

    @Test
    void findsNoWayThereInTheNavigation() {
        assertThat(person.get(LIST).body())
                .doesNotContain(
                        "/admin/messages", "/admin/staff", "/admin/accounts", "/admin/audit", "/admin/settings");
    }

    @Test
    void isLedFromTheFoldersAddressToTheDashboard() {
        assertThat(person.get("/admin/").header("Location")).endsWith("/admin/dashboard");
    }

    @Test
    void whoIsACustomerTooGoesToAndFroByLinks() {
        var both = staff(business.employ()).andAlso("CUSTOMER").signedIn(server);

        assertThat(both.get(LIST).body()).contains("id=\"toPanel\"");
        assertThat(both.get("/panel/appointments").body()).contains("id=\"toConsole\"");
        assertThat(person.get(LIST).body()).doesNotContain("id=\"toPanel\"");
    }

    @Test
    void aSignInThatBelongsToNobodySeesNothing() {
        var page = OwnAccount.in(server.database(), "STAFF").signedIn(server).get(LIST);

        assertThat(page.body()).contains("id=\"nobodysLogin\"").doesNotContain("row-link");
    }

    @Test
    void nextClickObeysWhenTheSignInIsGivenToSomebodyElse() {
        server.database().run("update staff_member set account_id = null where id = ?", business.staff());

        assertThat(person.get(LIST).body()).contains("id=\"nobodysLogin\"").doesNotContain(own.reference());
    }

    private OwnAccount staff(long member) {
        var made = OwnAccount.in(server.database(), "STAFF");
        server.database().run("update staff_member set account_id = ? where id = ?", made.id(), member);
        return made;
    }

    private Held booked(long member, String email) {
        var service = business.service(Duration.ofHours(1)).by(member);
        var start = Instant.now()
                .plus(9, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.DAYS)
                .plus(10, ChronoUnit.HOURS);
        return BookingApi.of(server).mustBook(service, member, start, email);
    }

    /** Without what differs from page to page anyway. */
    private static String plain(Answer page, String reference) {
        return page.body()
                .replace(reference, "")
                .replaceAll(
                        "nonce=\"[^\"]*\"|value=\"[^\"]*\"|csp\\.init\\('[^']*'|\\bid=\"[^\"]*ViewState[^\"]*\"", "");
    }
}
