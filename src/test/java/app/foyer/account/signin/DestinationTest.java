package app.foyer.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.account.Role;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    @ParameterizedTest
    @CsvSource({
        "CUSTOMER, /panel/appointments?tab=past",
        "CUSTOMER, /book?service=7",
        "CUSTOMER, /panel/password",
        "STAFF, /panel/password",
        "ADMIN, /panel/account?change=email",
        "ADMIN, /admin/messages",
        "STAFF, /admin/appointments"
    })
    void isWhereThePersonWantedToGo(Role role, String wanted) {
        assertThat(new Destination(Set.of(role)).from(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        "CUSTOMER, /admin/appointments, /panel/appointments",
        "STAFF, /panel/appointments, /admin/dashboard",
        "ADMIN, /panel/appointments, /admin/dashboard",
        "ADMIN, , /admin/dashboard",
        "CUSTOMER, , /panel/appointments",
        "CUSTOMER, /logout, /panel/appointments",
        "ADMIN, /logout?from=/x, /admin/dashboard",
        "CUSTOMER, /login.xhtml, /panel/appointments",
        "CUSTOMER, /second-factor, /panel/appointments"
    })
    void isTheirOwnHomeOtherwise(Role role, String wanted, String home) {
        assertThat(new Destination(Set.of(role)).from(wanted)).isEqualTo(home);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "https://evil.example/", "/\\evil.example", "javascript:alert(1)", ""})
    void isNeverAnotherSite(String wanted) {
        assertThat(new Destination(Set.of(Role.CUSTOMER)).from(wanted)).isEqualTo("/panel/appointments");
    }
}
