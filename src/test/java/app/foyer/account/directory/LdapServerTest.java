package app.foyer.account.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import app.foyer.platform.DirectoriesForTests;
import app.foyer.testing.Ldap;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import javax.naming.NamingException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a directory is asked, with a real one that speaks LDAP. */
class LdapServerTest {

    private static final String GROUPS = "cn=admins,ou=groups,%1$s=ADMIN;cn=desk=STAFF".formatted(Ldap.BASE);
    private static final Ldap LDAP = Ldap.start()
            .person("anna", "anna@house.example")
            .person("ben", "ben@house.example")
            .person("nobody.special", "plain@house.example")
            .person("twin.one", "twins@house.example")
            .person("twin.two", "twins@house.example")
            .group("admins", "anna")
            .group("desk", "ben")
            .group("others", "nobody.special")
            .group("twins", "twin.one");

    private final LdapServer server = serverWith(GROUPS);

    @AfterAll
    static void stop() {
        LDAP.close();
    }

    @AfterEach
    void hurryAgain() {
        LDAP.answerAfter(0);
        LDAP.lockEverybody(false);
    }

    @Test
    void somebodyInAGroupHasItsRole() throws NamingException {
        assertThat(server.find("anna@house.example", Ldap.PASSWORD)
                        .orElseThrow()
                        .roles())
                .containsExactly("ADMIN");
        assertThat(server.find("ben@house.example", Ldap.PASSWORD).orElseThrow().roles())
                .containsExactly("STAFF");
    }

    @Test
    void namesOfGroupsAreComparedAsDirectoriesDo() throws NamingException {
        var spelledOtherwise = serverWith("CN=Admins, OU=groups, DC=House, DC=example=ADMIN;cn=ADMINS=STAFF");

        assertThat(spelledOtherwise
                        .find("anna@house.example", Ldap.PASSWORD)
                        .orElseThrow()
                        .roles())
                .isEqualTo(Set.of("ADMIN", "STAFF"));
    }

    @Test
    void theEntryIsKnownByAnIdThatStays() throws NamingException {
        var first = server.find("anna@house.example", Ldap.PASSWORD).orElseThrow();
        var again = server.find("anna@house.example", Ldap.PASSWORD).orElseThrow();
        var other = server.find("ben@house.example", Ldap.PASSWORD).orElseThrow();

        assertThat(first.entryId()).isPresent().isEqualTo(again.entryId()).isNotEqualTo(other.entryId());
    }

    @Test
    void aWrongPasswordIsWrong() throws NamingException {
        assertThat(server.find("anna@house.example", Ldap.PASSWORD + "!")).isEmpty();
        assertThat(server.find("anna@house.example", Ldap.PASSWORD.toUpperCase()))
                .isEmpty();
    }

    @Test
    void anEmptyPasswordIsNeverTriedSinceDirectoriesWouldSayYes() throws NamingException {
        var before = LDAP.searches();

        assertThat(server.find("anna@house.example", "")).isEmpty();
        assertThat(LDAP.searches()).isEqualTo(before);
    }

    @Test
    void somebodyInNoGroupThatCountsHasNoAccess() throws NamingException {
        assertThat(server.find("plain@house.example", Ldap.PASSWORD)).isEmpty();
    }

    @Test
    void anAddressThatTwoEntriesHaveIsNobodys() throws NamingException {
        assertThat(serverWith("cn=twins=ADMIN").find("twins@house.example", Ldap.PASSWORD))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "anna*",
                "*)(mail=*",
                "anna@house.example)(objectClass=*",
                "\\2a",
                "x)(|(uid=anna)",
                "(",
                ")",
                "\\",
                "\0"
            })
    void whatIsTypedNeverBecomesPartOfTheQuestion(String typed) throws NamingException {
        assertThat(server.find(typed, Ldap.PASSWORD)).isEmpty();
    }

    @Test
    void aStrangerCausesTheSameQuestionsAsSomebodyKnown() throws NamingException {
        var before = LDAP.searches();
        server.find("anna@house.example", "wrong");
        var forAnna = LDAP.searches() - before;
        server.find("stranger@house.example", "wrong");

        assertThat(LDAP.searches() - before - forAnna).isEqualTo(forAnna);
    }

    @Test
    void aLockedEntryIsRefusedAndNoFailureOfTheDirectory() throws NamingException {
        LDAP.lockEverybody(true);

        assertThat(server.find("anna@house.example", Ldap.PASSWORD)).isEmpty();
    }

    @Test
    void aServiceAccountThatIsNotLetInIsAFailureAndNoWrongPassword() {
        var variables = LDAP.environment(GROUPS);
        variables.put("FOYER_LDAP_BIND_PASSWORD", "another");

        assertThatThrownBy(() ->
                        new LdapServer(DirectoriesForTests.of(variables)).find("anna@house.example", Ldap.PASSWORD))
                .isInstanceOf(NamingException.class);
    }

    @Test
    void aSlowDirectoryIsNotWaitedForLongerThanThreeSeconds() {
        LDAP.answerAfter(6_000);

        assertTimeout(Duration.ofSeconds(5), () -> assertThatExceptionOfType(NamingException.class)
                .isThrownBy(() -> server.find("anna@house.example", Ldap.PASSWORD)));
    }

    @Test
    void aDirectoryThatIsNotThereIsAFailure() {
        var gone = Ldap.start();
        Map<String, String> variables = gone.environment(GROUPS);
        gone.close();

        assertThatThrownBy(() ->
                        new LdapServer(DirectoriesForTests.of(variables)).find("anna@house.example", Ldap.PASSWORD))
                .isInstanceOf(NamingException.class);
    }

    private static LdapServer serverWith(String groups) {
        return new LdapServer(DirectoriesForTests.of(LDAP.environment(groups)));
    }
}
