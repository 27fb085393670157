package app.foyer.testing;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSimpleBindRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldif.LDIFException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;

/** A real LDAP server in memory, with the people and groups of an enterprise, which can be made slow and be stopped. */
public final class Ldap implements AutoCloseable {

    public static final String BASE = "dc=house,dc=example";
    public static final String PASSWORD = "by the river at noon";

    private static final String SERVICE = "cn=foyer," + BASE;
    private static final String SERVICE_PASSWORD = "service password";

    private final InMemoryDirectoryServer server;
    private final Pause pause = new Pause();

    private final OwnCertificate certificate;

    private Ldap(InMemoryDirectoryServerConfig config, OwnCertificate certificate) throws LDAPException {
        this.certificate = certificate;
        config.addInMemoryOperationInterceptor(pause);
        server = new InMemoryDirectoryServer(config);
    }

    public static Ldap start() {
        return start(null);
    }

    /** The same, with StartTLS. @param address for which its certificate is good; it listens at 127.0.0.1 */
    public static Ldap startWithTls(String address) {
        return start(OwnCertificate.of(address));
    }

    private static Ldap start(OwnCertificate certificate) {
        try {
            var tls = certificate == null ? null : certificate.shown().getSocketFactory();
            var config = new InMemoryDirectoryServerConfig(BASE);
            config.addAdditionalBindCredentials(SERVICE, SERVICE_PASSWORD);
            config.setListenerConfigs(InMemoryListenerConfig.createLDAPConfig(
                    "ldap", InetAddress.getLoopbackAddress(), FoyerServer.freePort(), tls));
            config.setSchema(null);
            var ldap = new Ldap(config, certificate);
            ldap.add(BASE, "domain", "dc", "house");
            ldap.add("ou=people," + BASE, "organizationalUnit", "ou", "people");
            ldap.add("ou=groups," + BASE, "organizationalUnit", "ou", "groups");
            ldap.server.startListening();
            return ldap;
        } catch (LDAPException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody whose password is {@link #PASSWORD}. */
    public Ldap person(String name, String email) {
        return add(
                "uid=%s,ou=people,%s".formatted(name, BASE),
                "inetOrgPerson",
                "uid",
                name,
                "mail",
                email,
                "userPassword",
                PASSWORD);
    }

    /** @param member name of a person */
    public Ldap group(String name, String member) {
        return add(
                "cn=%s,ou=groups,%s".formatted(name, BASE),
                "groupOfNames",
                "cn",
                name,
                "member",
                "uid=%s,ou=people,%s".formatted(member, BASE));
    }

    public Ldap withoutGroup(String name) {
        try {
            server.delete("cn=%s,ou=groups,%s".formatted(name, BASE));
            return this;
        } catch (LDAPException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on every search takes so long. */
    public void answerAfter(int milliseconds) {
        pause.milliseconds = milliseconds;
    }

    /** From now on nobody but the service is let in, and the answer is that the entry is locked. */
    public void lockEverybody(boolean isLocked) {
        pause.isLocked = isLocked;
    }

    /** For somebody who trusts this directory's certificate and no other. */
    public SSLContext trusted() {
        return certificate.trusted();
    }

    /** How often somebody has shown a name and a password. */
    public int binds() {
        return pause.binds.get();
    }

    /** How many searches have been asked for. */
    public int searches() {
        return pause.searches.get();
    }

    /** What Foyer is told about this directory. @param groups as in {@code FOYER_LDAP_GROUPS} */
    public Map<String, String> environment(String groups) {
        return new HashMap<>(Map.of(
                "FOYER_LDAP_URL", "ldap://127.0.0.1:" + server.getListenPort(),
                "FOYER_LDAP_BIND_DN", SERVICE,
                "FOYER_LDAP_BIND_PASSWORD", SERVICE_PASSWORD,
                "FOYER_LDAP_BASE", BASE,
                "FOYER_LDAP_GROUPS", groups));
    }

    private Ldap add(String name, String objectClass, String... attributes) {
        try {
            var lines = new ArrayList<>(List.of("dn: " + name, "objectClass: top", "objectClass: " + objectClass));
            for (int i = 0; i < attributes.length; i += 2) {
                lines.add(attributes[i] + ": " + attributes[i + 1]);
            }
            server.add(lines.toArray(String[]::new));
            return this;
        } catch (LDIFException | LDAPException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nobody answers at its address any more. */
    public void goesAway() {
        server.shutDown(true);
    }

    /** It is back at its address, with everybody whom it knew. */
    public void comesBack() {
        try {
            server.startListening();
        } catch (LDAPException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        goesAway();
    }

    private static final class Pause extends InMemoryOperationInterceptor {

        private final AtomicInteger searches = new AtomicInteger();
        private final AtomicInteger binds = new AtomicInteger();
        private volatile int milliseconds;
        private volatile boolean isLocked;

        @Override
        public void processSimpleBindRequest(InMemoryInterceptedSimpleBindRequest request) throws LDAPException {
            binds.incrementAndGet();
            if (isLocked && !request.getRequest().getBindDN().equals(SERVICE)) {
                throw new LDAPException(ResultCode.CONSTRAINT_VIOLATION, "Exceeded the number of tries");
            }
        }

        @Override
        public void processSearchRequest(InMemoryInterceptedSearchRequest request) {
            searches.incrementAndGet();
            try {
                Thread.sleep(milliseconds);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
