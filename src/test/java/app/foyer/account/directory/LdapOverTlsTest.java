package app.foyer.account.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foyer.platform.DirectoriesForTests;
import app.foyer.testing.Ldap;
import java.security.NoSuchAlgorithmException;
import javax.naming.NamingException;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** StartTLS with a real directory: nothing is asked before the connection is encrypted and the server is known. */
class LdapOverTlsTest {

    private static final String GROUPS = "cn=admins=ADMIN";
    private static final Ldap LDAP = house(Ldap.startWithTls("127.0.0.1"));
    private static final Ldap ELSEWHERE = house(Ldap.startWithTls("192.0.2.1"));
    private static final Ldap WITHOUT = house(Ldap.start());

    private SSLContext usual;

    @BeforeEach
    void rememberWhomThisMachineTrusts() throws NoSuchAlgorithmException {
        usual = SSLContext.getDefault();
    }

    @AfterEach
    void trustsThemAgain() {
        SSLContext.setDefault(usual);
    }

    @AfterAll
    static void stop() {
        LDAP.close();
        ELSEWHERE.close();
        WITHOUT.close();
    }

    @Test
    void somebodyIsFoundThroughADirectoryThatIsTrusted() throws NamingException {
        SSLContext.setDefault(LDAP.trusted());

        assertThat(over(LDAP)
                        .find("anna@house.example", Ldap.PASSWORD)
                        .orElseThrow()
                        .roles())
                .containsExactly("ADMIN");
        assertThat(over(LDAP).find("anna@house.example", "wrong")).isEmpty();
    }

    @Test
    void aDirectoryThatNobodyTrustsIsAskedNothing() {
        assertIsAskedNothing(LDAP);
    }

    @Test
    void aDirectoryWhoseCertificateIsForAnotherAddressIsAskedNothing() {
        SSLContext.setDefault(ELSEWHERE.trusted());

        assertIsAskedNothing(ELSEWHERE);
    }

    @Test
    void aDirectoryThatDoesNotEncryptIsAskedNothing() {
        assertIsAskedNothing(WITHOUT);
    }

    private static void assertIsAskedNothing(Ldap directory) {
        var before = directory.searches() + directory.binds();

        assertThatThrownBy(() -> over(directory).find("anna@house.example", Ldap.PASSWORD))
                .isInstanceOf(NamingException.class);
        assertThat(directory.searches() + directory.binds()).isEqualTo(before);
    }

    private static LdapServer over(Ldap directory) {
        var variables = directory.environment(GROUPS);
        variables.put("FOYER_LDAP_STARTTLS", "true");
        return new LdapServer(DirectoriesForTests.of(variables));
    }

    private static Ldap house(Ldap directory) {
        return directory.person("anna", "anna@house.example").group("admins", "anna");
    }
}
