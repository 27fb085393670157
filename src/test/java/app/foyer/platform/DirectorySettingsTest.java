package app.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.account.Role;
import app.foyer.platform.DirectorySettings.GroupRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectorySettingsTest {

    private static final Map<String, String> GOOD = Map.of(
            "FOYER_LDAP_URL", "ldaps://directory.example.com",
            "FOYER_LDAP_BASE", "dc=example,dc=com",
            "FOYER_LDAP_GROUPS", "cn=admins,ou=groups,dc=example,dc=com=ADMIN; cn=desk=STAFF");

    private final Map<String, String> variables = new HashMap<>(GOOD);
    private final List<String> problems = new ArrayList<>();

    @Test
    void groupsAreNamedInFullOrByTheirFirstPart() {
        var settings = read().orElseThrow();

        assertThat(problems).isEmpty();
        assertThat(settings.groups())
                .containsExactly(
                        new GroupRole("cn=admins,ou=groups,dc=example,dc=com", "ADMIN"),
                        new GroupRole("cn=desk", "STAFF"));
        assertThat(settings.filter()).isEqualTo("(mail={0})");
    }

    @Test
    void withoutAnAddressThereIsNoDirectory() {
        variables.clear();

        assertThat(read()).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void settingsThatNobodyWouldReadAreSaid() {
        variables.remove("FOYER_LDAP_URL");

        assertThat(read()).isEmpty();
        assertThat(problems).hasSize(2).allMatch(line -> line.contains("FOYER_LDAP_URL"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FOYER_LDAP_URL           | http://directory.example.com
                    FOYER_LDAP_URL           | ldap://directory.example.com
                    FOYER_LDAP_URL           | ldaps://directory.example.com/dc=example
                    FOYER_LDAP_STARTTLS      | true
                    FOYER_LDAP_BASE          | example
                    FOYER_LDAP_BIND_DN       | cn=foyer,dc=example,dc=com
                    FOYER_LDAP_BIND_PASSWORD | secret
                    FOYER_LDAP_FILTER        | (mail=me)
                    FOYER_LDAP_FILTER        | mail={0}
                    FOYER_LDAP_GROUPS        | cn=admins,dc=example,dc=com
                    FOYER_LDAP_GROUPS        | cn=admins=KING
                    FOYER_LDAP_GROUPS        | ;
                    """)
    void whatIsWrongIsSaidWithTheNameOfTheVariable(String name, String value) {
        variables.put(name, value);

        read();

        assertThat(problems).isNotEmpty().anyMatch(line -> line.contains(name));
    }

    @Test
    void theRolesAreThoseThatAccountsHave() {
        assertThat(DirectorySettings.ROLES)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Role.values()).map(Role::name).toList());
    }

    @Test
    void thePasswordIsNeverPrinted() {
        variables.put("FOYER_LDAP_BIND_DN", "cn=foyer");
        variables.put("FOYER_LDAP_BIND_PASSWORD", "not for logs");

        assertThat(read().orElseThrow().toString()).doesNotContain("not for logs");
    }

    private Optional<DirectorySettings> read() {
        return DirectorySettings.read(name -> Optional.ofNullable(variables.get(name)), problems);
    }
}
