package app.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.OwnAccount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Closed folders, asked over HTTP: who is not signed in is led to the sign-in page, and whoever is another is refused. */
class DoorsIT {

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final Http somebody = Http.to(server);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/panel/", "/panel/appointments", "/panel/appointments.xhtml", "/panel/appointments?tab=past",
                "/panel/appointments;jsessionid=1", "/panel/nothing", "/admin/", "/admin/appointments",
                "/admin/appointments.xhtml", "/admin/messages", "/admin/settings/panel", "/admin/nothing"
            })
    void leadToTheSignInPage(String path) {
        var answer = somebody.get(path);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).contains("/login?from=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%61dmin/appointments",
                "/admin%2Fappointments",
                "/./admin/appointments",
                "//admin/appointments",
                "/book/../admin/appointments",
                "/ADMIN/appointments",
                "/admin;x=1/appointments",
                "/book/%2e%2e/admin/appointments",
                "/WEB-INF/web.xml",
                "/web-inf/web.xml",
                "/jakarta.faces.resource/../WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/resources/components/slotCalendar.xhtml",
                "/jakarta.faces.resource/slotCalendar.xhtml?ln=components",
                "/WEB-INF/templates/admin.xhtml",
                "/WEB-INF/admin/appointment/appointmentList.xhtml"
            })
    void areNotReachedByOtherSpellings(String path) {
        var answer = somebody.get(path);

        assertThat(answer.status()).isNotEqualTo(200).isLessThan(500);
        assertThat(answer.body()).doesNotContain("@customers.example", "<web-app", "<ui:composition");
    }

    @ParameterizedTest
    @CsvSource({"CUSTOMER, /admin/appointments", "STAFF, /admin/settings/panel", "ADMIN, /panel/appointments"})
    void sayNoToTheWrongRole(String role, String path) {
        var account = OwnAccount.in(server.database(), role);
        var person = account.signedIn(server);

        var answer = person.get(path);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body())
                .contains("You are signed in as " + account.email(), "/logout?from=" + path.replace("/", "%2F"));
        assertThat(person.get(path + ".xhtml").status())
                .as("the file behind it")
                .isEqualTo(403);
    }
}
