package app.foyer.web.admin.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BookingApi.Held;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who finds what by the search of the console, over HTTP. */
@DisplayName("The search of the console")
class SearchIT {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void findsForStaffTheirOwnAppointmentsAndNothingElse(Databases kind) {
        var here = new Practice(kind);
        var own = here.booked(here.business.staff());
        var foreign = here.booked(here.business.employ());
        var person = here.staff();

        assertThat(found(person, own.email())).contains(own.held().reference());
        assertThat(found(person, own.held().reference())).contains(own.held().reference());
        assertThat(found(person, foreign.email())).doesNotContain(foreign.held().reference(), foreign.email());
        assertThat(found(person, foreign.held().reference())).doesNotContain("/admin/appointments?appointment");
        assertThat(found(person, own.email())).doesNotContain("/admin/customer");
        assertThat(found(person, "audit")).doesNotContain("/admin/audit");
        assertThat(found(person, "new")).contains("/admin/appointments?do=new").doesNotContain("/admin/customer");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void findsForAdministratorsCustomersAppointmentsAndPages(Databases kind) {
        var here = new Practice(kind);
        var booked = here.booked(here.business.staff());
        var admin = OwnAccount.in(here.server.database(), "ADMIN").signedIn(here.server);

        assertThat(found(admin, booked.email()))
                .contains("/admin/customer?customer=", booked.email())
                .contains(booked.held().reference());
        assertThat(found(admin, booked.held().reference().substring(3).toLowerCase()))
                .contains(booked.held().reference());
        assertThat(found(admin, booked.held().reference().replace('-', '+')))
                .contains(booked.held().reference());
        assertThat(found(admin, "password")).contains("/admin/settings/security");
        assertThat(found(admin, "own+quest")).contains("/admin/settings/questions");
        assertThat(found(admin, "csv")).contains("/admin/customers/import");
        assertThat(found(admin, "try")).contains("/admin/settings/try");
        assertThat(found(admin, "%_")).doesNotContain("role=\"option\"");
    }

    @Test
    void isForNobodyElse() {
        var server = FoyerServer.on(Databases.H2);
        var customer = OwnAccount.in(server.database(), "CUSTOMER").signedIn(server);

        for (var address : new String[] {"/admin/found?for=grace", "/admin/found.xhtml?for=grace", "/admin/search"}) {
            assertThat(customer.get(address).status()).isEqualTo(403);
        }
    }

    @Test
    void slowsDownWhoReadsTheDirectoryWithIt() {
        var server = FoyerServer.on(Databases.H2);
        var admin = OwnAccount.in(server.database(), "ADMIN").signedIn(server);
        var last = "";
        for (int i = 0; i < 70; i++) {
            last = found(admin, "pass");
        }

        assertThat(last).contains("That was a lot of searching").doesNotContain("role=\"option\"");
    }

    private static String found(Http person, String typed) {
        var answer = person.get("/admin/found?for=" + typed.replace("%", "%25"), "Accept-Language", "en");
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private record Booked(Held held, String email) {}

    private static final class Practice {

        private final FoyerServer server;
        private final OwnBusiness business;

        Practice(Databases kind) {
            server = FoyerServer.on(kind);
            business = OwnBusiness.in(server.database());
        }

        Booked booked(long member) {
            var email = BookingApi.newAddress();
            var start = Instant.now()
                    .truncatedTo(ChronoUnit.DAYS)
                    .plus(9, ChronoUnit.DAYS)
                    .plus(10, ChronoUnit.HOURS);
            var service = business.service(Duration.ofHours(1)).by(member);
            return new Booked(BookingApi.of(server).mustBook(service, member, start, email), email);
        }

        Http staff() {
            var account = OwnAccount.in(server.database(), "STAFF");
            server.database()
                    .run("update staff_member set account_id = ? where id = ?", account.id(), business.staff());
            return account.signedIn(server);
        }
    }
}
